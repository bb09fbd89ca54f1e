/**
 * Base stock (S − 1, S) with Poisson demand: what is on order is Poisson, whatever the lead time's distribution (Palm
 * 1938).
 */

import { poissonProbabilities } from '../kernel/poisson'
import { baseStockMeasures, type StockMeasures } from './stockMeasures'

/**
 * Backorders wait; lead times are independent and may overtake (Feeney & Sherbrooke 1966). Rates and times in one unit
 * of time.
 */
export function palmBaseStock(demandRate: number, meanLeadTime: number, level: number): StockMeasures {
  return baseStockMeasures(poissonProbabilities(demandRate * meanLeadTime), level)
}

/** Sales are lost when the shelf is empty: they are lost as calls are at Erlang's S lines (Karush 1957). */
export function lostSalesBaseStock(
  demandRate: number,
  meanLeadTime: number,
  level: number,
): { onHand: number; fillRate: number } {
  const load = demandRate * meanLeadTime
  let lost = 1
  for (let line = 1; line <= level; line++) lost = (load * lost) / (line + load * lost)
  return { onHand: level - load * (1 - lost), fillRate: 1 - lost }
}
