/**
 * Jobs that wait for one machine, all there at time 0: what a sequence does to flow times and due dates, and the sequences
 * that are best for fewest tardy jobs (Moore 1968, Management Science 15) and weighted flow time (Smith 1956).
 */

export interface MachineJob {
  readonly time: number
  readonly due: number
  readonly weight: number
}

export interface SequenceSummary {
  readonly meanFlowTime: number
  /** Latest completion after its due date; negative when every job is early. */
  readonly maxLateness: number
  readonly tardyJobs: number
  readonly totalTardiness: number
  readonly weightedCompletion: number
}

/** Indices of the jobs in the order of a key, least first; ties by number: what a dispatching rule does at a queue. */
export function sequenceBy<Job>(jobs: readonly Job[], key: (job: Job) => number): readonly number[] {
  const keys = jobs.map(key)
  return keys.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]!)
}

/** `sequence` holds indices of jobs; each runs without interruption after the one before. */
export function summaryOf(jobs: readonly MachineJob[], sequence: readonly number[]): SequenceSummary {
  let at = 0
  const ends = sequence.map((index) => {
    at += jobs[index]!.time
    return { end: at, job: jobs[index]! }
  })
  const lateness = ends.map(({ end, job }) => end - job.due)
  return {
    meanFlowTime: ends.reduce((sum, { end }) => sum + end, 0) / ends.length,
    maxLateness: Math.max(...lateness),
    tardyJobs: lateness.filter((late) => late > 0).length,
    totalTardiness: lateness.reduce((sum, late) => sum + Math.max(0, late), 0),
    weightedCompletion: ends.reduce((sum, { end, job }) => sum + job.weight * end, 0),
  }
}

/** Least total weighted completion: shortest time per weight first (Smith 1956). */
export function weightedShortestSequence(jobs: readonly MachineJob[]): readonly number[] {
  return sequenceBy(jobs, ({ time, weight }) => time / weight)
}

/**
 * Fewest tardy jobs (Moore 1968, as simplified by Hodgson): by due date, and whenever a job would be late, the longest so
 * far is put off to the end.
 */
export function fewestTardySequence(jobs: readonly MachineJob[]): readonly number[] {
  const kept: number[] = []
  const putOff: number[] = []
  let at = 0
  for (const index of sequenceBy(jobs, ({ due }) => due)) {
    kept.push(index)
    at += jobs[index]!.time
    if (at <= jobs[index]!.due) continue
    const longest = kept.reduce((worst, each) => (jobs[each]!.time > jobs[worst]!.time ? each : worst))
    kept.splice(kept.indexOf(longest), 1)
    putOff.push(longest)
    at -= jobs[longest]!.time
  }
  return [...kept, ...putOff]
}
