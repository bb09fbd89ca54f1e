/**
 * (s, S) under periodic review: at or below s, order up to S. Cost by renewal between orders, and the best pair
 * (Scarf 1960; Zheng & Federgruen 1991).
 */

import { type Probabilities, quantileOf, sumOf } from '../kernel/discrete'
import { criticalRatio, mismatchCost } from './newsvendor'

export interface MinMaxModel {
  /** Distribution of a period's demand in whole units. */
  readonly demand: Probabilities
  /** Periods from order to receipt; 0: usable in the same period. */
  readonly leadTime: number
  readonly orderCost: number
  /** For each unit on hand, and each backorder, at the end of a period. */
  readonly holdingCost: number
  readonly backorderCost: number
}

/** Cost a period of every (s, S): tables are filled once and shared by all pairs. */
function minMaxCosts({ demand, leadTime, orderCost, holdingCost, backorderCost }: MinMaxModel) {
  let exposed: Probabilities = demand
  for (let period = 0; period < leadTime; period++) exposed = sumOf(exposed, demand)
  const costs = { overage: holdingCost, underage: backorderCost }
  const periodCosts = new Map<number, number>()
  /** Expected cost of a period whose position after ordering is `position`. */
  function periodCost(position: number): number {
    const known = periodCosts.get(position)
    if (known !== undefined) return known
    const cost = mismatchCost(exposed, position, costs)
    periodCosts.set(position, cost)
    return cost
  }
  /** Expected periods in a cycle that the position stands `below` units under S: a renewal density. */
  const visits: number[] = []
  function visitsAt(below: number): number {
    for (let j = visits.length; j <= below; j++) {
      let sum = j === 0 ? 1 : 0
      for (let step = 1; step <= j; step++) sum += (demand[step] ?? 0) * visits[j - step]!
      visits.push(sum / (1 - (demand[0] ?? 0)))
    }
    return visits[below]!
  }
  function cost(min: number, max: number): number {
    let spent = orderCost
    let periods = 0
    for (let below = 0; below < max - min; below++) {
      const times = visitsAt(below)
      spent += times * periodCost(max - below)
      periods += times
    }
    return spent / periods
  }
  return { cost, periodCost, cheapest: quantileOf(exposed, criticalRatio(costs)) }
}

/** Long-run cost a period of ordering up to `max` whenever the position is at or below `min`. */
export function minMaxCost(model: MinMaxModel, min: number, max: number): number {
  return minMaxCosts(model).cost(min, max)
}

/**
 * The pair of least long-run cost: S climbs while one period at S alone costs less than the best cycle, and s follows.
 */
export function bestMinMax(model: MinMaxModel): { min: number; max: number; cost: number } {
  const { cost, periodCost, cheapest } = minMaxCosts(model)
  let max = cheapest
  let min = max - 1
  while (cost(min, max) > periodCost(min)) min--
  let best = cost(min, max)
  for (let candidate = max + 1; periodCost(candidate) <= best; candidate++) {
    if (cost(min, candidate) >= best) continue
    max = candidate
    while (cost(min, max) <= periodCost(min + 1)) min++
    best = cost(min, max)
  }
  return { min, max, cost: best }
}
