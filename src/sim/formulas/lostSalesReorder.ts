/**
 * (r, Q) with lost sales, Poisson demand, a constant lead time and at most one order outstanding (Hadley & Whitin 1963,
 * sec. 4-11).
 */

import { expectedRest } from '../kernel/discrete'
import { poissonProbabilities } from '../kernel/poisson'

/**
 * Means over a cycle from one receipt to the next, by renewal. `meanCycleTime` is the time between orders.
 * @throws unless r < Q: only then is never more than one order outstanding.
 */
export function lostSalesReorderMeasures(
  demandRate: number,
  leadTime: number,
  reorderPoint: number,
  orderQuantity: number,
): { onHand: number; fillRate: number; meanCycleTime: number } {
  if (reorderPoint >= orderQuantity) throw new Error('the reorder point must be below the order quantity')
  const demand = poissonProbabilities(demandRate * leadTime)
  const meanCycleTime = leadTime + (orderQuantity - reorderPoint + expectedRest(demand, reorderPoint)) / demandRate
  let stockTime = 0
  // While the order is under way: level r − k lasts as long as exactly k units were asked for.
  let moreThan = 1
  for (let k = 0; k < reorderPoint; k++) {
    moreThan -= demand[k] ?? 0
    stockTime += ((reorderPoint - k) * moreThan) / demandRate
  }
  // After its receipt: every level from what was left + Q down to r + 1 lasts one interarrival time.
  let fewer = 0
  for (let left = reorderPoint; left >= 0; left--) {
    const probability = left > 0 ? (demand[reorderPoint - left] ?? 0) : 1 - fewer
    fewer += probability
    stockTime += (probability * sumOfLevels(reorderPoint + 1, left + orderQuantity)) / demandRate
  }
  return { onHand: stockTime / meanCycleTime, fillRate: orderQuantity / (demandRate * meanCycleTime), meanCycleTime }
}

const sumOfLevels = (from: number, to: number): number => ((from + to) * (to - from + 1)) / 2
