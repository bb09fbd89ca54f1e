/**
 * Which lots a sample lets pass: operating characteristics of sampling plans (Dodge & Romig 1929; Montgomery 2019, ch.
 * 15).
 */

import { binomialCumulative, binomialProbability, hypergeometricCumulative } from '../kernel/binomial'

/** Accept the lot when at most `acceptance` of `sample` units are bad. */
export interface SamplingPlan {
  readonly sample: number
  readonly acceptance: number
}

/** Probability that a lot from a process with this fraction bad is accepted (type B: binomial). */
export const acceptanceProbability = ({ sample, acceptance }: SamplingPlan, fraction: number): number =>
  binomialCumulative(sample, fraction, acceptance)

/** Probability that a lot of `lot` units with so many bad ones is accepted (type A: hypergeometric). */
export const lotAcceptanceProbability = ({ sample, acceptance }: SamplingPlan, lot: number, bad: number): number =>
  hypergeometricCumulative(lot, bad, sample, acceptance)

/**
 * The fraction bad at which a lot is accepted with this probability: 0.95 for the producer's risk, 0.10 for the
 * consumer's.
 */
export function fractionAcceptedWith(plan: SamplingPlan, probability: number): number {
  let [low, high] = [0, 1]
  while (high - low > 1e-14) {
    const middle = (low + high) / 2
    if (acceptanceProbability(plan, middle) > probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Two samples: the first decides when at most `firstAcceptance` units are bad, or at least `firstRejection`; else the
 * lot is accepted when at most `acceptance` units of both samples are bad.
 */
export interface DoublePlan {
  readonly first: number
  readonly firstAcceptance: number
  readonly firstRejection: number
  readonly second: number
  readonly acceptance: number
}

/** Probability that the first of two samples accepts. */
export const firstSampleAccepts = ({ first, firstAcceptance }: DoublePlan, fraction: number): number =>
  binomialCumulative(first, fraction, firstAcceptance)

/** Probability that a double plan accepts. */
export function doubleAcceptanceProbability(plan: DoublePlan, fraction: number): number {
  return undecided(plan).reduce(
    (sum, bad) =>
      sum +
      binomialProbability(plan.first, fraction, bad) * binomialCumulative(plan.second, fraction, plan.acceptance - bad),
    firstSampleAccepts(plan, fraction),
  )
}

/** Mean number of units looked at for one decision, every sample being looked at to its end. */
export function averageSampleNumber(plan: DoublePlan, fraction: number): number {
  const again = undecided(plan).reduce((sum, bad) => sum + binomialProbability(plan.first, fraction, bad), 0)
  return plan.first + plan.second * again
}

/** Numbers of bad units in the first sample that call for the second. */
const undecided = ({ firstAcceptance, firstRejection }: DoublePlan): number[] =>
  Array.from({ length: firstRejection - firstAcceptance - 1 }, (_, i) => firstAcceptance + 1 + i)
