/** Stock points: what is there, what is taken, and when more is ordered. Stock is valued at standard cost. */

import { account } from '../accounts'
import type { Job } from '../floor'
import { binomial, type Stream } from '../kernel/random'
import type { OperationModel } from '../model'
import { replenishmentPolicy } from '../policies/replenishment'
import { DAY } from '../units'
import type { StockPoint, World } from '../world'
import { post } from './finance'
import { luckOf } from './luck'
import { orderMaterial } from './supplier'
import { wakeStation } from './wake'

/** Weeks of history that a stock point remembers. */
const MEMORY_WEEKS = 8

export function hasMaterials(world: World, operation: OperationModel, quantity: number): boolean {
  for (const { point, quantity: each } of operation.materials) {
    if (world.points[point]!.onHand < each * quantity) return false
  }
  return true
}

/** A lot cannot start for want of material: orders what is neither there nor on its way, whatever the policy's levels. */
export function orderShort(world: World, operation: OperationModel, quantity: number): void {
  for (const { point, quantity: each } of operation.materials) {
    const { onHand, onOrder } = world.points[point]!
    const short = each * quantity - onHand - onOrder
    if (short > 0) orderMaterial(world, point, short)
  }
}

/** Draws the lot's material; bad parts among it make bad units. */
export function draws(world: World, operation: OperationModel, job: Job): void {
  for (const { point, quantity: each } of operation.materials) {
    const units = each * job.quantity
    const state = world.points[point]!
    if (state.defective > 0) {
      const bad = takeDefective(state, units, luckOf(world, point + 0x3779, job.fate, job.visits))
      job.defective = Math.min(job.quantity, job.defective + bad)
    }
    take(world, point, units)
    // What a lot sent back uses again is lost: a unit's material is counted once in its value.
    if (job.operation <= job.redone)
      post(world, account.stock, account.scrap, units * world.model.points[point]!.standardCost)
    world.tell.stockAsked(world.now, point, units, 0)
  }
}

/** How many of the units that are about to be taken are bad: by their share, and no more or fewer than there can be. */
export function takeDefective(state: StockPoint, units: number, luck: Stream): number {
  const least = units - (state.onHand - state.defective)
  const bad = Math.max(least, Math.min(state.defective, binomial(luck, units, state.defective / state.onHand)))
  state.defective -= bad
  return bad
}

/** Takes units from the shelf, and looks whether to order. */
export function take(world: World, point: number, units: number): void {
  const state = world.points[point]!
  state.onHand -= units
  state.thisWeek += units
  world.tell.stockMoved(world.now, point, state.onHand, -units)
  replenish(world, point)
}

/** Puts units on the shelf, and wakes the stations that may have waited for them. */
export function put(world: World, point: number, units: number, defective: number): void {
  const state = world.points[point]!
  state.onHand += units
  state.defective += defective
  world.tell.stockMoved(world.now, point, state.onHand, units)
  for (let station = 0; station < world.stations.length; station++) {
    if (world.stations[station]!.waitsFor === 'material') wakeStation(world, station)
  }
}

/** Orders from suppliers when the inventory position has fallen to the reorder point. */
export function replenish(world: World, point: number): void {
  const state = world.points[point]!
  if (state.policy === '') return
  const position = state.onHand + state.onOrder
  if (position > state.reorderPoint) return
  const quantity =
    state.orderUpTo > 0
      ? state.orderUpTo - position
      : Math.ceil((state.reorderPoint + 1 - position) / state.orderQuantity) * state.orderQuantity
  orderMaterial(world, point, quantity)
}

/** Works the levels of the policy out anew from what the planner knows by now. */
export function reviewLevels(world: World, point: number): void {
  const state = world.points[point]!
  if (state.policy === '') return
  const { orderCost, standardCost } = world.model.points[point]!
  const lead = leadTimeOf(world, point)
  const demand = demandOf(world, point)
  const levels = replenishmentPolicy(state.policy)(
    {
      demandMean: demand.mean,
      demandDeviation: demand.deviation,
      leadTimeMean: lead.mean / DAY,
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
  const { history } = world.points[point]!
  const base = world.model.points[point]!.baseUsage
  const weeks = history.length
  let sum = base
  for (const units of history) sum += units
  const weekly = sum / (weeks + 1)
  let squares = base * 0.25 * (base * 0.25)
  for (const units of history) squares += (units - weekly) * (units - weekly)
  return { mean: weekly / 7, deviation: Math.sqrt(squares / (weeks + 1) / 7) }
}

/** Mean and deviation of lead time over the sources in use, by their shares [ms]. */
function leadTimeOf(world: World, point: number): { mean: number; deviation: number } {
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

/** The week is over: its use goes into the history. */
export function closeWeek(state: StockPoint): void {
  state.history.push(state.thisWeek)
  if (state.history.length > MEMORY_WEEKS) state.history.shift()
  state.thisWeek = 0
}
