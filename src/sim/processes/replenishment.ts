/**
 * When stock points order, and how much: by levels that their policy has set, whenever something is asked for or at
 * reviews, or by a rule that answers a quantity at each review.
 */

import { schedule } from '../kernel/calendar'
import { argsOf } from '../params'
import { isOrderingRule, orderingRuleOf, replenishmentPolicy } from '../policies/replenishment'
import { DAY, WEEK } from '../units'
import type { Forecast, StockPoint, World } from '../world'
import { closeForecastPeriod } from './forecasting'
import { orderMaterial } from './purchasing'

/** Weeks of history that a stock point remembers. */
const MEMORY_WEEKS = 8

/** Inventory position: on hand + on order − what others wait for [units]. */
export const positionOf = ({ onHand, onOrder, backlogUnits }: StockPoint): number => onHand + onOrder - backlogUnits

/** Something was taken or asked for: orders when the position has fallen to the reorder point, unless there are reviews. */
export function replenish(world: World, point: number): void {
  if (world.points[point]!.policy === '' || world.model.points[point]!.review !== null) return
  orderByLevels(world, point)
}

function orderByLevels(world: World, point: number): void {
  const state = world.points[point]!
  const position = positionOf(state)
  if (position > state.reorderPoint) return
  const quantity =
    state.orderUpTo > 0
      ? state.orderUpTo - position
      : Math.ceil((state.reorderPoint + 1 - position) / state.orderQuantity) * state.orderQuantity
  orderMaterial(world, point, quantity)
}

/** The first review of a stock point that has reviews. */
export function scheduleReview(world: World, point: number): void {
  const { review } = world.model.points[point]!
  if (review !== null) schedule(world.calendar, review.offset, world.points[point]!.reviewSlot!)
}

/** A review: what was asked for enters the forecast, and an order goes out as it is firm or as the policy has it. */
export function review(world: World, point: number): void {
  const state = world.points[point]!
  const { review: period, firmOrders } = world.model.points[point]!
  schedule(world.calendar, world.now + period!.every, state.reviewSlot!)
  const demand = state.sinceReview
  state.sinceReview = 0
  const expected = learnDemand(state, demand)
  const firm = firmOrders[state.reviews++]
  if (firm !== undefined) orderUnits(world, point, firm)
  else if (isOrderingRule(state.policy)) {
    const net = state.onHand - state.backlogUnits
    const view = { demand, forecast: expected, netStock: net, supplyLine: state.onOrder }
    const rule = orderingRuleOf(state.policy)
    orderUnits(world, point, Math.floor(rule.order(view, argsOf(rule.params, state.args)) + 0.5))
  } else if (state.policy !== '') orderByLevels(world, point)
}

function orderUnits(world: World, point: number, units: number): void {
  if (units > 0) orderMaterial(world, point, units)
}

/** What is expected of the next period, after one more; without a method, the same again [units]. */
function learnDemand({ forecast }: StockPoint, demand: number): number {
  if (forecast === null) return demand
  closeForecastPeriod(forecast, demand)
  return forecast.next
}

/** Works the levels of the policy out anew from what the planner knows by now. */
export function reviewLevels(world: World, point: number): void {
  const state = world.points[point]!
  if (state.policy === '' || isOrderingRule(state.policy)) return
  const { orderCost, standardCost, review } = world.model.points[point]!
  const lead = leadTimeOf(world, point)
  const demand = demandOf(world, point)
  const levels = replenishmentPolicy(state.policy)(
    {
      demandMean: demand.mean,
      demandDeviation: demand.deviation,
      // What is ordered at a review must last until what the next one orders is there.
      leadTimeMean: (lead.mean + (review?.every ?? 0)) / DAY,
      leadTimeDeviation: lead.deviation / DAY,
      orderCost,
      holdingCost: standardCost * world.model.scenario.company.holdingRate,
    },
    state.args,
  )
  state.reorderPoint = levels.reorderPoint
  state.orderQuantity = Math.max(1, levels.orderQuantity)
  state.orderUpTo = levels.orderUpTo
  state.safetyStock = levels.safetyStock
  replenish(world, point)
}

/** Mean and deviation of use a day [units], from the weeks remembered; from the opening plan before there are any. */
export function demandOf(world: World, point: number): { mean: number; deviation: number } {
  const { history, forecast } = world.points[point]!
  if (forecast !== null) return forecastOfDay(forecast, (world.model.points[point]!.review?.every ?? WEEK) / DAY)
  const base = world.model.points[point]!.baseUsage
  const weeks = history.length
  let sum = base
  for (const units of history) sum += units
  const weekly = sum / (weeks + 1)
  let squares = base * 0.25 * (base * 0.25)
  for (const units of history) squares += (units - weekly) * (units - weekly)
  return { mean: weekly / 7, deviation: Math.sqrt(squares / (weeks + 1) / 7) }
}

/** The same by a method: what it expects, and the root of its mean squared error; at first a quarter of the mean. */
function forecastOfDay(
  { next, opening, squaredErrors, periods }: Forecast,
  days: number,
): { mean: number; deviation: number } {
  const variance = (squaredErrors + opening * 0.25 * (opening * 0.25)) / (periods + 1)
  return { mean: next / days, deviation: Math.sqrt(variance / days) }
}

/** Mean and deviation of lead time over the sources in use, by their shares [ms]. */
export function leadTimeOf(world: World, point: number): { mean: number; deviation: number } {
  const { shares, leadMean, leadVariance } = world.points[point]!
  let mean = 0
  let variance = 0
  for (let offer = 0; offer < shares.length; offer++) {
    const share = shares[offer]! / 100
    mean += share * leadMean[offer]!
    variance += share * leadVariance[offer]!
  }
  return { mean, deviation: Math.sqrt(variance) }
}

/** The week is over: its use goes into the history, and into a forecast that no review brings up to date. */
export function closeWeek(world: World, point: number): void {
  const state = world.points[point]!
  state.history.push(state.thisWeek)
  if (state.history.length > MEMORY_WEEKS) state.history.shift()
  if (state.forecast !== null && world.model.points[point]!.review === null) {
    closeForecastPeriod(state.forecast, state.thisWeek)
  }
  state.thisWeek = 0
}
