/**
 * Jobs with routes of their own over shared machines: the schedule that a sequence of operations means. Each operation
 * starts as soon as its job and its machine are through with what came before (a semi-active schedule: Baker 1974).
 */

export interface RouteStep {
  readonly machine: number
  readonly time: number
}

/** The route of each job. */
export type JobShop = readonly (readonly RouteStep[])[]

export interface ScheduledOperation {
  readonly job: number
  /** Which step of the job's route. */
  readonly operation: number
  readonly machine: number
  readonly start: number
  readonly end: number
}

/**
 * `sequence` names jobs: each time that a job is named, its next operation is appended to the schedule.
 * @throws when a job is named more often than it has operations.
 */
export function jobShopSchedule(jobs: JobShop, sequence: readonly number[]): readonly ScheduledOperation[] {
  const jobFree = jobs.map(() => 0)
  const machineFree = new Map<number, number>()
  const begun = jobs.map(() => 0)
  return sequence.map((job) => {
    const operation = begun[job]!
    const step = jobs[job]![operation]
    if (step === undefined) throw new Error(`job ${job} has ${operation} operations and is named once more`)
    const { machine, time } = step
    const start = Math.max(jobFree[job]!, machineFree.get(machine) ?? 0)
    const end = start + time
    begun[job] = operation + 1
    jobFree[job] = end
    machineFree.set(machine, end)
    return { job, operation, machine, start, end }
  })
}

export function makespanOf(schedule: readonly ScheduledOperation[]): number {
  return Math.max(0, ...schedule.map(({ end }) => end))
}
