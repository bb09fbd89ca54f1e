/**
 * The newsvendor: one order before an uncertain demand, F(S) = p/(h + p) (Edgeworth 1888; Arrow, Harris & Marschak
 * 1951).
 */

import { expectedExcess, expectedRest, type Probabilities, quantileOf } from '../kernel/discrete'
import { normalLoss, normalQuantile } from '../kernel/math'

export interface MismatchCosts {
  /** Cost of a unit too many. */
  readonly overage: number
  /** Cost of a unit too few. */
  readonly underage: number
}

/** Share of seasons in which the best order covers demand. */
export const criticalRatio = ({ overage, underage }: MismatchCosts): number => underage / (overage + underage)

/** Normal demand: the best order, its expected cost, and the expected share of demand that it covers. */
export function normalNewsvendor(
  demand: { readonly mean: number; readonly deviation: number },
  { overage, underage }: MismatchCosts,
): { quantity: number; cost: number; fillRate: number } {
  const z = normalQuantile(criticalRatio({ overage, underage }))
  const quantity = demand.mean + z * demand.deviation
  const short = demand.deviation * normalLoss(z)
  const left = quantity - demand.mean + short
  return { quantity, cost: overage * left + underage * short, fillRate: 1 - short / demand.mean }
}

/** Demand in whole units: the smallest best order and its expected cost. */
export function discreteNewsvendor(demand: Probabilities, costs: MismatchCosts): { quantity: number; cost: number } {
  const quantity = quantileOf(demand, criticalRatio(costs))
  return { quantity, cost: mismatchCost(demand, quantity, costs) }
}

/** Expected cost of having `quantity` against a demand in whole units. */
export function mismatchCost(demand: Probabilities, quantity: number, { overage, underage }: MismatchCosts): number {
  return overage * expectedRest(demand, quantity) + underage * expectedExcess(demand, quantity)
}
