/**
 * Bullwhip: variance of orders over variance of demand under the order-up-to policy y = L·forecast, orders of either
 * sign (Lee, Padmanabhan & Whang 1997; Chen, Drezner, Ryan & Simchi-Levi 2000; Chen, Ryan & Simchi-Levi 2000).
 */

import { sumOf } from '../kernel/discrete'

/** Moving average over `periods`; demand is AR(1) with `correlation`. `leadTime` includes the review period. */
export function movingAverageBullwhip(leadTime: number, periods: number, correlation = 0): number {
  const share = leadTime / periods
  let decayed = 1
  for (let lag = 0; lag < periods; lag++) decayed *= correlation
  return 1 + (2 * share + 2 * share * share) * (1 - decayed)
}

/** Exponential smoothing with `weight` on the latest demand. */
export function smoothingBullwhip(leadTime: number, weight: number, correlation = 0): number {
  const share = leadTime * weight
  const noise = 2 * share + (2 * share * share) / (2 - weight)
  return 1 + (noise * (1 - correlation)) / (1 - (1 - weight) * correlation)
}

/**
 * Every stage forecasts from customers' demand: the whole chain swings like one stage with the sum of the lead times.
 */
export function sharedDemandBullwhip(leadTimes: readonly number[], periods: number): number {
  return movingAverageBullwhip(
    leadTimes.reduce((sum, leadTime) => sum + leadTime, 0),
    periods,
  )
}

/** Every stage forecasts from the orders that it gets: the published lower bound, the product of the stages' ratios. */
export function hiddenDemandBullwhipBound(leadTimes: readonly number[], periods: number): number {
  return leadTimes.reduce((ratio, leadTime) => ratio * movingAverageBullwhip(leadTime, periods), 1)
}

/**
 * The same without slack, for demand without correlation: each stage is a linear filter, q = (1 + L/p)·D − (L/p)·D of p
 * periods before, and the ratio is the sum of the squared weights of the filters one after the other.
 */
export function hiddenDemandBullwhip(leadTimes: readonly number[], periods: number): number {
  let weights = [1]
  for (const leadTime of leadTimes) {
    const filter = new Array<number>(periods + 1).fill(0)
    filter[0] = 1 + leadTime / periods
    filter[periods]! -= leadTime / periods
    weights = sumOf(weights, filter)
  }
  return weights.reduce((sum, weight) => sum + weight * weight, 0)
}

/** An order only every `interval` periods, for what was used since: zeros between make 1 + (R − 1)·μ²/σ². */
export function batchingBullwhip(interval: number, demandMean: number, demandDeviation: number): number {
  const relative = demandMean / demandDeviation
  return 1 + (interval - 1) * relative * relative
}
