/**
 * Two suppliers of one item under periodic review: a regular one with a lead time and an expedited one at once, for
 * more (Veeraraghavan & Scheller-Wolf 2008; Allon & Van Mieghem 2010; Gijsbrechts et al. 2022).
 */

import { averageCost } from '../kernel/averageCost'
import type { Probabilities } from '../kernel/discrete'
import { mismatchCost } from './newsvendor'
import { onOrderIn, pipelinesOf } from './pipeline'

export interface DualSourcing {
  /** Distribution of a period's demand in whole units; the last entry is possible. */
  readonly demand: Probabilities
  /** Periods from a regular order to its receipt, at least 2. In a period: receipt, orders, demand, count. */
  readonly regularLeadTime: number
  /** Price of a unit from either. */
  readonly regularCost: number
  readonly expeditedCost: number
  /** For each unit on hand, and each backorder, at the end of a period. */
  readonly holdingCost: number
  readonly backorderCost: number
}

/**
 * Least long-run cost a period of all rules, purchases included, by dynamic programming over the regular pipeline.
 * Expediting must cost less than making a customer wait a period: then no backorder is carried on purpose, and stock
 * for more than one period's largest demand is never expedited.
 */
export function bestDualSourcingCost(model: DualSourcing): number {
  const { demand, regularLeadTime, regularCost, expeditedCost } = model
  const largest = demand.length - 1
  const digit = largest + 1
  /** No position is of use beyond the largest demand until a regular order placed next period would be here. */
  const highest = largest * (regularLeadTime + 1)
  const levels = highest + 1 + largest
  const pipelines = pipelinesOf(regularLeadTime - 1, digit)
  const lastPlace = pipelines / digit
  const costs = { overage: model.holdingCost, underage: model.backorderCost }
  const periodCosts = Array.from({ length: highest + 1 }, (_, level) => mismatchCost(demand, level, costs))
  const onOrder = Array.from({ length: pipelines }, (_, pipeline) => onOrderIn(pipeline, digit))
  const from = new Float64Array(highest + 1)

  /** A state is net stock after receipt, from −largest to `highest`, and the regular orders on their way as digits. */
  return averageCost(levels * pipelines, (values, improved) => {
    for (let pipeline = 0; pipeline < pipelines; pipeline++) {
      const arriving = pipeline % digit
      const moved = Math.floor(pipeline / digit)
      for (let level = 0; level <= highest; level++) {
        const room = Math.max(0, Math.min(largest, highest - level - onOrder[pipeline]!))
        let least = Number.POSITIVE_INFINITY
        for (let order = 0; order <= room; order++) {
          const next = (moved + order * lastPlace) * levels + largest
          let expected = regularCost * order
          for (let asked = 0; asked < demand.length; asked++) {
            expected += demand[asked]! * values[next + Math.min(highest, level - asked + arriving)]!
          }
          least = Math.min(least, expected)
        }
        from[level] = periodCosts[level]! + least
      }
      for (let net = -largest; net <= highest; net++) {
        let least = Number.POSITIVE_INFINITY
        for (let level = Math.max(0, net); level <= Math.max(largest, net); level++) {
          least = Math.min(least, expeditedCost * (level - net) + from[level]!)
        }
        improved[pipeline * levels + largest + net] = least
      }
    }
  })
}
