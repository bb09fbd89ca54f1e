/**
 * The least that must be paid to finish a project by a deadline, when time saved on a task costs so much a unit.
 *
 * The linear programme's dual is a flow through the network (Fulkerson 1961, Management Science 7; Kelley 1961,
 * Operations Research 9): a task carries up to its cost per unit at its normal length, and any more at its shortest. Flow
 * along the longest path first, as long as that path is longer than the deadline: each unit of flow earns the excess.
 */

import { inPrecedenceOrder, successorsOf } from './precedence'
import { expectedDuration, type ProjectTask } from './projectNetwork'

export interface CrashPlan {
  /** Paid for time saved, over what the tasks cost at normal length. */
  readonly cost: number
  /** In the order in which the tasks were listed. */
  readonly tasks: readonly { readonly id: string; readonly duration: number }[]
}

interface Arc {
  readonly from: number
  readonly to: number
  readonly length: number
  room: number
}

/** @throws when the precedences are no network, or no money makes the project that short. */
export function crashTo(tasks: readonly ProjectTask[], deadline: number): CrashPlan {
  inPrecedenceOrder(tasks)
  const arcs = networkOf(tasks)
  const [source, sink] = [2 * tasks.length, 2 * tasks.length + 1]
  let cost = 0
  for (;;) {
    const { length, path } = longestPaths(arcs, source, sink)
    if (length[sink]! <= deadline + EPSILON) break
    const amount = Math.min(...path.map((index) => arcs[index]!.room))
    if (amount === Number.POSITIVE_INFINITY) {
      throw new Error(`the project takes at least ${length[sink]}, whatever is paid; the deadline is ${deadline}`)
    }
    for (const index of path) {
      arcs[index]!.room -= amount
      arcs[index ^ 1]!.room += amount
    }
    cost += amount * (length[sink]! - deadline)
  }
  // Complementary slackness: with the end held at the deadline, longest paths through what room is left are the times.
  connect(arcs, source, sink, deadline, 1)
  const at = longestPaths(arcs, source, sink).length
  return {
    cost,
    tasks: tasks.map((task, index) => {
      const given = at[2 * index + 1]! - at[2 * index]!
      const normal = expectedDuration(task)
      return { id: task.id, duration: Math.max(shortestOf(task), Math.min(normal, given)) }
    }),
  }
}

/** Far below the shortest time that anybody plans. */
const EPSILON = 1e-9

const shortestOf = (task: ProjectTask): number => task.crash?.shortest ?? expectedDuration(task)

/** Task i starts at node 2i and ends at node 2i + 1; then the source and the sink. Arc k and k ^ 1 are opposite. */
function networkOf(tasks: readonly ProjectTask[]): Arc[] {
  const arcs: Arc[] = []
  const [source, sink] = [2 * tasks.length, 2 * tasks.length + 1]
  const place = new Map(tasks.map(({ id }, index) => [id, index]))
  const successors = successorsOf(tasks)
  for (const [index, task] of tasks.entries()) {
    const [start, end] = [2 * index, 2 * index + 1]
    const [normal, shortest] = [expectedDuration(task), shortestOf(task)]
    if (shortest > normal) throw new Error(`task "${task.id}" takes ${normal} and cannot be shortened to ${shortest}`)
    if (shortest < normal) connect(arcs, start, end, normal, task.crash!.costPerUnit)
    connect(arcs, start, end, shortest, Number.POSITIVE_INFINITY)
    for (const each of task.predecessors) {
      connect(arcs, 2 * place.get(each)! + 1, start, 0, Number.POSITIVE_INFINITY)
    }
    if (task.predecessors.length === 0) connect(arcs, source, start, 0, Number.POSITIVE_INFINITY)
    if (successors.get(task.id)!.length === 0) connect(arcs, end, sink, 0, Number.POSITIVE_INFINITY)
  }
  return arcs
}

function connect(arcs: Arc[], from: number, to: number, length: number, room: number): void {
  arcs.push({ from, to, length, room }, { from: to, to: from, length: -length, room: 0 })
}

/** Longest distances from the source along arcs with room, and the arcs of the path to the sink (Bellman 1958). */
function longestPaths(arcs: readonly Arc[], source: number, sink: number): { length: number[]; path: number[] } {
  const length = Array.from({ length: sink + 1 }, (_, node) => (node === source ? 0 : Number.NEGATIVE_INFINITY))
  const last = new Map<number, number>()
  for (let changed = true; changed; ) {
    changed = false
    for (const [index, { from, to, length: step, room }] of arcs.entries()) {
      if (room <= EPSILON || length[from]! + step <= length[to]! + EPSILON) continue
      length[to] = length[from]! + step
      last.set(to, index)
      changed = true
    }
  }
  const path: number[] = []
  for (let node = sink; node !== source && last.has(node); node = arcs[last.get(node)!]!.from)
    path.push(last.get(node)!)
  return { length, path }
}
