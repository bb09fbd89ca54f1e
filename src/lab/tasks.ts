/** What workers can be asked to do: pure functions from a plain job to a plain result. */

import { liveFuture } from './outlook'
import { runTrial } from './trial'

export const tasks = { trial: runTrial, future: liveFuture } as const

export type TaskName = keyof typeof tasks
export type JobOf<T extends TaskName> = Parameters<(typeof tasks)[T]>[0]
export type ResultOf<T extends TaskName> = ReturnType<(typeof tasks)[T]>

/** Does several jobs of one kind; a job that fails fails them all. */
export function work<T extends TaskName>(task: T, jobs: readonly JobOf<T>[]): ResultOf<T>[] {
  const act = tasks[task] as (job: JobOf<T>) => ResultOf<T>
  return jobs.map((job) => act(job))
}
