/**
 * Newcomers learn: the time of a piece of work falls by the same share each time that experience doubles
 * (Wright 1936). Experience is counted in weeks: T(n) = T · max(1, first · n^(log₂ rate)) in the n-th week.
 */

import type { Pool } from '../floor'
import { power } from '../kernel/math'
import type { PoolModel } from '../model'
import { WEEK } from '../units'

/** Process time of somebody who came `time` ms ago, as a multiple of that of those who know the work. */
export function newcomerFactor({ first, exponent }: NonNullable<PoolModel['learning']>, time: number): number {
  return Math.max(1, first * power(Math.floor(time / WEEK) + 1, exponent))
}

/**
 * Process time of the pool, as a multiple of that of people who know the work: rates of work add up, so that it is n
 * heads over the sum of what each does in a unit of time. Those who have learned the work are newcomers no more.
 */
export function learnedFactor(pool: Pool, { learning }: PoolModel, now: number): number {
  if (learning === null || pool.newcomers.length === 0) return 1
  let rate = pool.headcount
  const learners: Pool['newcomers'] = []
  for (const cohort of pool.newcomers) {
    const factor = newcomerFactor(learning, now - cohort.since)
    if (factor === 1) continue
    rate -= cohort.heads * (1 - 1 / factor)
    learners.push(cohort)
  }
  pool.newcomers = learners
  return pool.headcount === 0 ? 1 : pool.headcount / rate
}
