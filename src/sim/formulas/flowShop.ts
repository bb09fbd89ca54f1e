/**
 * Jobs that pass the same machines in the same order, with unlimited room between: the makespan of a sequence, and the
 * shortest one by Johnson (1954), Naval Research Logistics Quarterly 1.
 */

/** Times of each job on each machine, in the order in which it passes them. */
export type FlowShop = readonly (readonly number[])[]

/** When the last job leaves the last machine. `sequence` holds indices of jobs. */
export function flowShopMakespan(jobs: FlowShop, sequence: readonly number[]): number {
  const free = (jobs[0] ?? []).map(() => 0)
  for (const job of sequence) {
    let at = 0
    for (const [machine, time] of jobs[job]!.entries()) {
      at = Math.max(at, free[machine]!) + time
      free[machine] = at
    }
  }
  return free.at(-1) ?? 0
}

/**
 * Sequence of least makespan, as indices: first the jobs that are shorter on the first machine, shortest there first;
 * then the others, shortest on the last machine last. Ties by number.
 * For three machines the rule is exact where the middle one is dominated, and is used with sums of neighbouring times.
 * @throws when there are other than two or three machines, or the middle one is not dominated.
 */
export function johnsonSequence(jobs: FlowShop): readonly number[] {
  const pairs = jobs.map((times) => {
    if (times.length === 2) return { first: times[0]!, last: times[1]! }
    if (times.length === 3) return { first: times[0]! + times[1]!, last: times[1]! + times[2]! }
    throw new Error(`Johnson's rule is for two machines or three, not for ${times.length}`)
  })
  if (jobs[0]?.length === 3 && !middleIsDominated(jobs)) {
    throw new Error(
      "Johnson's rule for three machines needs a middle machine that is never slower than one of the others",
    )
  }
  const indices = pairs.map((_, index) => index)
  const early = indices.filter((index) => pairs[index]!.first < pairs[index]!.last)
  const late = indices.filter((index) => pairs[index]!.first >= pairs[index]!.last)
  return [
    ...early.sort((a, b) => pairs[a]!.first - pairs[b]!.first),
    ...late.sort((a, b) => pairs[b]!.last - pairs[a]!.last),
  ]
}

/** No time on the middle machine exceeds any on the first, or any on the last. */
function middleIsDominated(jobs: FlowShop): boolean {
  const longest = Math.max(...jobs.map((times) => times[1]!))
  return (
    Math.min(...jobs.map((times) => times[0]!)) >= longest || Math.min(...jobs.map((times) => times[2]!)) >= longest
  )
}
