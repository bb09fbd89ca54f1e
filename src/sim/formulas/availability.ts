/**
 * How often machines and groups of machines are up (Barlow & Proschan 1965; Ross 2014, ch. 9). Times are means, in one
 * unit.
 */

import { binomialCumulative } from '../kernel/binomial'
import { exp } from '../kernel/math'

/** Long-run share of time up: MTBF/(MTBF + MTTR), MTBF being the mean time up between failures. */
export const availability = (mtbf: number, mttr: number): number => mtbf / (mtbf + mttr)

/** Probability of being up at `time`, having started up; times up and down exponential. */
export function availabilityAt(time: number, mtbf: number, mttr: number): number {
  const steady = availability(mtbf, mttr)
  return steady + (1 - steady) * exp(-time * (1 / mtbf + 1 / mttr))
}

/** All of several independent machines up. */
export const seriesAvailability = (availabilities: readonly number[]): number =>
  availabilities.reduce((product, each) => product * each, 1)

/** At least one of several independent machines up. */
export const parallelAvailability = (availabilities: readonly number[]): number =>
  1 - seriesAvailability(availabilities.map((each) => 1 - each))

/** At least `needed` of `machines` alike and independent up. */
export const groupAvailability = (needed: number, machines: number, each: number): number =>
  binomialCumulative(machines, 1 - each, machines - needed)

/** Two machines alike that both run, with one repairman; times up and to repair exponential. */
export interface RepairedPair {
  readonly failureRate: number
  readonly repairRate: number
}

/** Long-run share of time with at least one of the pair up: a birth-and-death process of the machines down. */
export function pairAvailability({ failureRate, repairRate }: RepairedPair): number {
  const ratio = failureRate / repairRate
  const [none, one, both] = [1, 2 * ratio, 2 * ratio * ratio]
  return (none + one) / (none + one + both)
}

/** Mean time from both up until both are down for the first time: (3λ + μ)/(2λ²). */
export const pairTimeToFailure = ({ failureRate, repairRate }: RepairedPair): number =>
  (3 * failureRate + repairRate) / (2 * failureRate * failureRate)
