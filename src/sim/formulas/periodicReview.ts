/**
 * (R, S): every R periods an order up to S, with Poisson demand and backorders (Silver, Pyke & Thomas 2017, ch. 7;
 * Zipkin 2000, ch. 9).
 */

import { expectedExcess, expectedRest } from '../kernel/discrete'
import { poissonProbabilities } from '../kernel/poisson'

export interface PeriodicReview {
  /** Units a period. */
  readonly demandMean: number
  /** Periods from order to receipt; 0: usable in the same period. */
  readonly leadTime: number
  /** Periods from review to review. */
  readonly reviewInterval: number
  readonly orderUpTo: number
}

export interface PeriodicMeasures {
  /** Mean at the end of a period, units. */
  readonly endInventory: number
  readonly endBacklog: number
  /** 1 − units newly backordered ÷ units asked for. */
  readonly fillRate: number
}

/**
 * In a period: receipt, review, demand, count. What a review orders up to S is exposed to the demand of L + 1 … L + R
 * periods before the next order can help.
 */
export function periodicReviewMeasures({
  demandMean,
  leadTime,
  reviewInterval,
  orderUpTo,
}: PeriodicReview): PeriodicMeasures {
  const demandOver = (periods: number) => poissonProbabilities(demandMean * periods)
  let [endInventory, endBacklog, newlyBackordered] = [0, 0, 0]
  for (let after = 0; after < reviewInterval; after++) {
    const exposed = demandOver(leadTime + 1 + after)
    const backlog = expectedExcess(exposed, orderUpTo)
    endInventory += expectedRest(exposed, orderUpTo) / reviewInterval
    endBacklog += backlog / reviewInterval
    newlyBackordered += (backlog - expectedExcess(demandOver(leadTime + after), orderUpTo)) / reviewInterval
  }
  return { endInventory, endBacklog, fillRate: 1 - newlyBackordered / demandMean }
}
