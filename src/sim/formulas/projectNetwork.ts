/**
 * When each task of a project may and must start, and which tasks decide the end: the critical path method
 * (Kelley & Walker 1959): earliest start = latest of the predecessors' earliest finishes, forwards; latest finish =
 * earliest of the successors' latest starts, backwards; slack = latest − earliest start.
 */

import { inPrecedenceOrder, type Preceded, successorsOf } from './precedence'

/** What somebody who knows the work says: it could go that well, it mostly takes this, it could go that badly. */
export interface ThreePointEstimate {
  readonly optimistic: number
  readonly likely: number
  readonly pessimistic: number
}

/** How short a task can be made, and what each unit of time saved costs. */
export interface Crash {
  readonly shortest: number
  readonly costPerUnit: number
}

/** All times of a project in one unit, whichever it is. */
export interface ProjectTask extends Preceded {
  readonly duration: number | ThreePointEstimate
  readonly crash?: Crash
}

export interface TaskTiming {
  readonly id: string
  readonly duration: number
  readonly earliestStart: number
  readonly earliestFinish: number
  readonly latestStart: number
  readonly latestFinish: number
  /** How much later it may start without delaying the project (total float). */
  readonly slack: number
  readonly critical: boolean
}

export interface ProjectSchedule {
  readonly duration: number
  /** In the order in which the tasks were listed. */
  readonly tasks: readonly TaskTiming[]
}

/** Duration, or the mean of the three-point estimate, (a + 4m + b)/6 (Malcolm, Roseboom, Clark & Fazar 1959). */
export function expectedDuration({ duration }: ProjectTask): number {
  if (typeof duration === 'number') return duration
  return (duration.optimistic + 4 * duration.likely + duration.pessimistic) / 6
}

/** @throws when the precedences are no network, or a duration is negative. */
export function projectSchedule(tasks: readonly ProjectTask[]): ProjectSchedule {
  const order = inPrecedenceOrder(tasks)
  const lengths = new Map(order.map((task) => [task.id, lengthOf(task)]))
  const finish = new Map<string, number>()
  for (const { id, predecessors } of order) {
    finish.set(id, Math.max(0, ...predecessors.map((each) => finish.get(each)!)) + lengths.get(id)!)
  }
  const duration = Math.max(0, ...finish.values())
  const successors = successorsOf(tasks)
  const latest = new Map<string, number>()
  for (const { id } of order.toReversed()) {
    latest.set(id, Math.min(duration, ...successors.get(id)!.map((each) => latest.get(each)! - lengths.get(each)!)))
  }
  return {
    duration,
    tasks: tasks.map(({ id }) => timingOf(id, lengths.get(id)!, finish.get(id)!, latest.get(id)!, duration)),
  }
}

/** Every chain of critical tasks from the start to the end, as ids. There is more than one where chains tie. */
export function criticalPaths(tasks: readonly ProjectTask[]): readonly (readonly string[])[] {
  const { duration, tasks: timings } = projectSchedule(tasks)
  const critical = new Map(timings.filter((each) => each.critical).map((each) => [each.id, each]))
  const successors = successorsOf(tasks)
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * duration
  const pathsFrom = (task: TaskTiming): string[][] => {
    const tails = successors
      .get(task.id)!
      .flatMap((id) => critical.get(id) ?? [])
      .filter((next) => near(next.earliestStart, task.earliestFinish))
      .flatMap(pathsFrom)
    if (near(task.earliestFinish, duration) && tails.length === 0) return [[task.id]]
    return tails.map((tail) => [task.id, ...tail])
  }
  const opening = tasks.filter(({ id, predecessors }) => critical.has(id) && predecessors.length === 0)
  return opening.flatMap(({ id }) => pathsFrom(critical.get(id)!))
}

/** Ids of the tasks that may start now: not begun, and all their predecessors finished. What is finished has begun. */
export function tasksReady(
  tasks: readonly ProjectTask[],
  finished: ReadonlySet<string>,
  begun: ReadonlySet<string>,
): readonly string[] {
  return tasks
    .filter(({ id, predecessors }) => !begun.has(id) && predecessors.every((each) => finished.has(each)))
    .map(({ id }) => id)
}

function lengthOf(task: ProjectTask): number {
  const length = expectedDuration(task)
  if (!(length >= 0)) throw new Error(`task "${task.id}" lasts ${length}; a duration is zero or more`)
  return length
}

function timingOf(
  id: string,
  duration: number,
  earliestFinish: number,
  latestFinish: number,
  projectDuration: number,
): TaskTiming {
  // Sums of the same durations in another order differ in the last bits.
  const critical = latestFinish - earliestFinish <= 1e-9 * projectDuration
  return {
    id,
    duration,
    earliestStart: earliestFinish - duration,
    earliestFinish,
    latestStart: latestFinish - duration,
    latestFinish,
    slack: critical ? 0 : latestFinish - earliestFinish,
    critical,
  }
}
