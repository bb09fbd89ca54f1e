/**
 * Which task must come before which: an order that respects every precedence, or a sentence that says why there is none
 * (topological sorting: Kahn 1962, Communications of the ACM 5).
 */

export interface Preceded {
  readonly id: string
  /** Ids of the tasks that must be finished first. */
  readonly predecessors: readonly string[]
}

/**
 * The tasks, each after its predecessors; among those that could come next, the one listed first.
 * @throws when an id is given twice, a predecessor is unknown, or tasks wait for each other in a circle.
 */
export function inPrecedenceOrder<Task extends Preceded>(tasks: readonly Task[]): readonly Task[] {
  refuseBadIds(tasks)
  const placed = new Set<string>()
  const order: Task[] = []
  while (order.length < tasks.length) {
    const next = tasks.find(({ id, predecessors }) => !placed.has(id) && predecessors.every((each) => placed.has(each)))
    if (next === undefined) throw new Error(`tasks wait for each other in a circle: ${circleAmong(tasks, placed)}`)
    placed.add(next.id)
    order.push(next)
  }
  return order
}

/** Ids of the direct successors of every task, in the order of the list. */
export function successorsOf(tasks: readonly Preceded[]): ReadonlyMap<string, readonly string[]> {
  const successors = new Map<string, string[]>(tasks.map(({ id }) => [id, []]))
  for (const { id, predecessors } of tasks) for (const each of predecessors) successors.get(each)?.push(id)
  return successors
}

function refuseBadIds(tasks: readonly Preceded[]): void {
  const known = new Set<string>()
  for (const { id } of tasks) {
    if (known.has(id)) throw new Error(`task "${id}" is listed twice`)
    known.add(id)
  }
  for (const { id, predecessors } of tasks) {
    const unknown = predecessors.find((each) => !known.has(each))
    if (unknown !== undefined) throw new Error(`task "${id}" waits for "${unknown}", which is no task`)
  }
}

/** Every task left waits for one that is left, so walking back must come round. */
function circleAmong(tasks: readonly Preceded[], placed: ReadonlySet<string>): string {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const walked: string[] = []
  let at = tasks.find(({ id }) => !placed.has(id))!.id
  while (!walked.includes(at)) {
    walked.push(at)
    at = byId.get(at)!.predecessors.find((each) => !placed.has(each))!
  }
  return [...walked.slice(walked.indexOf(at)), at].reverse().join(' → ')
}
