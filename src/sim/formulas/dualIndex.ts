/**
 * Two simple rules for two suppliers. Dual index: expedite up to one level, then order regularly up to a higher one
 * (Veeraraghavan & Scheller-Wolf 2008). Tailored base surge: the same regular order in every period, and expedite what
 * demand is above it (Allon & Van Mieghem 2010). Under both, stock above the expediting level, the overshoot, does not
 * depend on that level, which is then a newsvendor's quantile.
 */

import { meanOf, type Probabilities, quantileOf, sumOf } from '../kernel/discrete'
import type { DualSourcing } from './dualSourcing'
import { criticalRatio, mismatchCost } from './newsvendor'
import { onOrderIn, pipelinesOf } from './pipeline'

export interface DualRule {
  /** Expedite up to this net stock. */
  readonly expediteUpTo: number
  /** Purchase, holding and backorder cost a period. */
  readonly cost: number
  /** Share of units that come by the expedited source. */
  readonly expeditedShare: number
}

const SETTLED = 1e-14

/** The best expediting level for a gap between the two levels. */
export function dualIndex(model: DualSourcing, gap: number): DualRule {
  const { demand, regularLeadTime } = model
  const digit = gap + 1
  const states = pipelinesOf(regularLeadTime, digit)
  const lastPlace = states / digit
  /** A state is the overshoot and, as further digits, the regular orders on their way; the next to arrive first. */
  let chances = new Float64Array(states)
  chances[gap] = 1
  let moved = 1
  while (moved > SETTLED) {
    const next = new Float64Array(states)
    for (let state = 0; state < states; state++) {
      if (chances[state] === 0) continue
      const overshoot = state % digit
      const pipeline = (state - overshoot) / digit
      const arriving = pipeline % digit
      const order = gap - onOrderIn(state, digit)
      const onItsWay = pipeline - arriving + order * lastPlace
      for (let asked = 0; asked < demand.length; asked++) {
        next[Math.max(0, overshoot - asked + arriving) + onItsWay]! += chances[state]! * demand[asked]!
      }
    }
    moved = next.reduce((sum, chance, state) => sum + Math.abs(chance - chances[state]!), 0)
    chances = next
  }
  const overshoot = new Array<number>(digit).fill(0)
  let regular = 0
  chances.forEach((chance, state) => {
    overshoot[state % digit]! += chance
    regular += chance * (gap - onOrderIn(state, digit))
  })
  return bestSurge(model, overshoot, regular)
}

/** The best pair of levels, gap by gap as long as a wider one costs less. */
export function bestDualIndex(model: DualSourcing): DualRule & { readonly gap: number } {
  let best = { ...dualIndex(model, 0), gap: 0 }
  for (;;) {
    const wider = { ...dualIndex(model, best.gap + 1), gap: best.gap + 1 }
    if (wider.cost >= best.cost) return best
    best = wider
  }
}

/**
 * The best expediting level for a whole regular order in every period.
 * @throws unless mean demand is above it: stock would grow for ever.
 */
export function tailoredBaseSurge(model: DualSourcing, regularOrder: number): DualRule {
  const { demand } = model
  if (!isBelowDemand(regularOrder, demand)) throw new Error('the regular order must be below mean demand')
  let overshoot = [1]
  let moved = 1
  while (moved > SETTLED) {
    const next = new Array<number>(overshoot.length + regularOrder).fill(0)
    for (let level = 0; level < overshoot.length; level++) {
      for (let asked = 0; asked < demand.length; asked++) {
        next[Math.max(0, level - asked + regularOrder)]! += overshoot[level]! * demand[asked]!
      }
    }
    while (next.length > 1 && next[next.length - 1]! < SETTLED * SETTLED) next.pop()
    moved = next.reduce((sum, chance, level) => sum + Math.abs(chance - (overshoot[level] ?? 0)), 0)
    overshoot = next
  }
  return bestSurge(model, overshoot, regularOrder)
}

/** The best whole regular order and its expediting level. */
export function bestTailoredBaseSurge(model: DualSourcing): DualRule & { readonly regularOrder: number } {
  let best = { ...tailoredBaseSurge(model, 0), regularOrder: 0 }
  for (let regularOrder = 1; isBelowDemand(regularOrder, model.demand); regularOrder++) {
    const rule = { ...tailoredBaseSurge(model, regularOrder), regularOrder }
    if (rule.cost < best.cost) best = rule
  }
  return best
}

/** By more than rounding makes of equal numbers. */
const isBelowDemand = (order: number, demand: Probabilities) => order < meanOf(demand) * (1 - 1e-9)

/**
 * What the expediting level must cover is demand less the overshoot, shifted here by the highest overshoot to be no
 * less than 0.
 */
function bestSurge(model: DualSourcing, overshoot: Probabilities, regular: number): DualRule {
  const costs = { overage: model.holdingCost, underage: model.backorderCost }
  const shift = overshoot.length - 1
  const shortfall = sumOf(model.demand, overshoot.toReversed())
  const level = quantileOf(shortfall, criticalRatio(costs))
  const expedited = meanOf(model.demand) - regular
  return {
    expediteUpTo: level - shift,
    cost: mismatchCost(shortfall, level, costs) + model.regularCost * regular + model.expeditedCost * expedited,
    expeditedShare: expedited / meanOf(model.demand),
  }
}
