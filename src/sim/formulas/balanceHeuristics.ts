/**
 * Balancing an assembly line by a priority: fill station after station with the foremost task that may come next and
 * still fits. By ranked positional weight (Helgeson & Birnie 1961): a task's time and that of all that must follow it; or
 * by largest candidate: its time alone.
 */

import { type LineTask, refuseLongTasks, type Stations } from './lineBalance'
import { inPrecedenceOrder, successorsOf } from './precedence'

/** Time of each task and of all its successors, near and far, in the order of the list. @throws on a circle. */
export function positionalWeights(tasks: readonly LineTask[]): readonly number[] {
  const successors = successorsOf(tasks)
  const followers = new Map<string, ReadonlySet<string>>()
  for (const { id } of inPrecedenceOrder(tasks).toReversed()) {
    const direct = successors.get(id)!
    followers.set(id, new Set(direct.flatMap((each) => [each, ...followers.get(each)!])))
  }
  const times = new Map(tasks.map(({ id, time }) => [id, time]))
  return tasks.map(({ id, time }) => [...followers.get(id)!].reduce((sum, each) => sum + times.get(each)!, time))
}

/** @throws when the precedences are no network, or a task is longer than the cycle. */
export function balanceByPositionalWeight(tasks: readonly LineTask[], cycleTime: number): Stations {
  return balanceByPriority(tasks, cycleTime, positionalWeights(tasks))
}

/** @throws when the precedences are no network, or a task is longer than the cycle. */
export function balanceByLargestCandidate(tasks: readonly LineTask[], cycleTime: number): Stations {
  return balanceByPriority(
    tasks,
    cycleTime,
    tasks.map(({ time }) => time),
  )
}

/** Highest priority first; among equals, the task listed first. */
function balanceByPriority(tasks: readonly LineTask[], cycleTime: number, priority: readonly number[]): Stations {
  inPrecedenceOrder(tasks)
  refuseLongTasks(tasks, cycleTime)
  const ranked = tasks.map((task, index) => ({ task, priority: priority[index]! }))
  ranked.sort((a, b) => b.priority - a.priority)
  const done = new Set<string>()
  const stations: string[][] = []
  while (done.size < tasks.length) {
    const station: string[] = []
    let left = cycleTime
    for (;;) {
      const next = ranked.find(
        ({ task }) => !done.has(task.id) && task.time <= left && task.predecessors.every((each) => done.has(each)),
      )
      if (next === undefined) break
      station.push(next.task.id)
      done.add(next.task.id)
      left -= next.task.time
    }
    stations.push(station)
  }
  return stations
}
