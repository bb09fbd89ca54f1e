/**
 * Mean time in queue before a station, from variability, utilization and time (VUT): Kingman (1961, 1962) for one machine,
 * with Sakasegawa's (1977) utilization term for several (Hopp & Spearman 2011, ch. 8).
 */

import { power } from '../kernel/math'
import type { ProcessTime } from './processTime'

export interface StationLoad {
  /** Squared coefficient of variation of the times between arrivals. */
  readonly arrivalScv: number
  readonly process: ProcessTime
  /** Share of the machines' time that is worked, below 1. */
  readonly utilization: number
  readonly machines: number
}

/**
 * (ca² + ce²)/2 · u^(√(2(m + 1)) − 1)/(m(1 − u)) · te, in the unit of the process time. Exact for M/M/1 and M/G/1, else
 * an approximation; infinite when the station is fully used.
 */
export function queueTime({ arrivalScv, process, utilization, machines }: StationLoad): number {
  if (utilization >= 1) return Number.POSITIVE_INFINITY
  const variability = (arrivalScv + process.scv) / 2
  const used = power(utilization, Math.sqrt(2 * (machines + 1)) - 1) / (machines * (1 - utilization))
  return variability * used * process.mean
}

/** No single-server queue waits longer on average: λ(σa² + σs²)/(2(1 − ρ)) (Kingman 1962, Biometrika 49). */
export function kingmanBound(arrivalRate: number, arrivalScv: number, process: ProcessTime): number {
  const utilization = arrivalRate * process.mean
  if (utilization >= 1) return Number.POSITIVE_INFINITY
  const variances = arrivalScv / (arrivalRate * arrivalRate) + process.scv * process.mean * process.mean
  return (arrivalRate * variances) / (2 * (1 - utilization))
}
