/**
 * Lost sales under periodic review with a lead time: the state is the whole pipeline, and the least cost comes from
 * dynamic programming (Karlin & Scarf 1958; Morton 1969; Zipkin 2008).
 */

import { averageCost } from '../kernel/averageCost'
import { type Probabilities, quantileOf, sumOf } from '../kernel/discrete'
import { criticalRatio, mismatchCost } from './newsvendor'
import { onOrderIn, pipelinesOf } from './pipeline'

export interface LostSalesModel {
  /** Distribution of a period's demand in whole units. */
  readonly demand: Probabilities
  /** Periods from order to receipt, at least 1. In a period: receipt, order, demand, count. */
  readonly leadTime: number
  /** For each unit on hand at the end of a period; for each unit of sales lost. */
  readonly holdingCost: number
  readonly lostSaleCost: number
}

/**
 * An ordering rule: the least and the most that may be ordered at a position (on hand + on order); the best is taken.
 */
interface Orders {
  readonly mostOnHand: number
  readonly largestOrder: number
  readonly from: (position: number) => number
  readonly to: (position: number) => number
}

/**
 * Least long-run cost a period of all ordering rules. No best order is larger, nor a best position higher, than where
 * backorders would be aimed at: the newsvendor's quantity for one period, and for the lead time and one period more.
 */
export function bestLostSalesCost(model: LostSalesModel): number {
  const ratio = criticalRatio({ overage: model.holdingCost, underage: model.lostSaleCost })
  let exposed: Probabilities = model.demand
  for (let period = 0; period < model.leadTime; period++) exposed = sumOf(exposed, model.demand)
  const highest = quantileOf(exposed, ratio)
  const largestOrder = quantileOf(model.demand, ratio)
  return costOf(model, {
    mostOnHand: highest,
    largestOrder,
    from: () => 0,
    to: (position) => Math.max(0, Math.min(largestOrder, highest - position)),
  })
}

/** Long-run cost a period of ordering up to `level` in every period. */
export function lostSalesOrderUpToCost(model: LostSalesModel, level: number): number {
  const missing = (position: number) => Math.max(0, level - position)
  return costOf(model, { mostOnHand: level, largestOrder: level, from: missing, to: missing })
}

/** A state is what is on hand after receipt and, as digits, the orders on their way, the next to arrive first. */
function costOf({ demand, leadTime, holdingCost, lostSaleCost }: LostSalesModel, orders: Orders): number {
  const { mostOnHand, largestOrder, from, to } = orders
  const digit = largestOrder + 1
  const levels = mostOnHand + 1
  const pipelines = pipelinesOf(leadTime - 1, digit)
  const lastPlace = pipelines / digit
  const costs = { overage: holdingCost, underage: lostSaleCost }
  const periodCosts = Array.from({ length: levels }, (_, onHand) => mismatchCost(demand, onHand, costs))
  const onOrder = Array.from({ length: pipelines }, (_, pipeline) => onOrderIn(pipeline, digit))

  return averageCost(levels * pipelines, (values, improved) => {
    for (let pipeline = 0; pipeline < pipelines; pipeline++) {
      const arriving = pipeline % digit
      const moved = Math.floor(pipeline / digit)
      for (let onHand = 0; onHand < levels; onHand++) {
        const position = onHand + onOrder[pipeline]!
        let least = Number.POSITIVE_INFINITY
        for (let order = from(position); order <= to(position); order++) {
          const received = leadTime > 1 ? arriving : order
          const next = leadTime > 1 ? (moved + order * lastPlace) * levels : 0
          let expected = 0
          for (let asked = 0; asked < demand.length; asked++) {
            const left = Math.min(mostOnHand, Math.max(0, onHand - asked) + received)
            expected += demand[asked]! * values[next + left]!
          }
          least = Math.min(least, expected)
        }
        improved[pipeline * levels + onHand] = periodCosts[onHand]! + least
      }
    }
  })
}
