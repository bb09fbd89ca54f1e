/** What is on the shelf and who waits, for a stock level and what is outstanding of it (Zipkin 2000, ch. 6). */

import { cumulative, expectedExcess, expectedRest, type Probabilities } from '../kernel/discrete'

/** Long-run means of a stock point. */
export interface StockMeasures {
  /** Units. */
  readonly onHand: number
  readonly backorders: number
  /** Share of units met from the shelf at once. */
  readonly fillRate: number
}

/**
 * A level kept by ordering every unit again: on hand is (S − X)⁺ and backorders (X − S)⁺, X being what is outstanding.
 * Poisson customers see time averages (Wolff 1982), so the fill rate is P(X < S).
 */
export function baseStockMeasures(outstanding: Probabilities, level: number): StockMeasures {
  return {
    onHand: expectedRest(outstanding, level),
    backorders: expectedExcess(outstanding, level),
    fillRate: cumulative(outstanding, level - 1),
  }
}
