/** Stock points: what is there, what is taken, and when more is ordered. Stock is valued at standard cost. */

import { account } from '../accounts'
import type { Job } from '../floor'
import { binomial, type Stream } from '../kernel/random'
import { replenishmentPolicy } from '../policies/replenishment'
import { DAY } from '../units'
import type { StockPoint, World } from '../world'
import { takeFromContainers } from './containers'
import { post } from './finance'
import { luckOf } from './luck'
import { orderMaterial } from './purchasing'
import { callGate, wakeStation } from './wake'

/** Weeks of history that a stock point remembers. */
const MEMORY_WEEKS = 8

/** Whether what the lot needs for its operation is on the shelf; a kitted lot has it with it. */
export function hasMaterials(world: World, job: Job): boolean {
  if (job.kitted) return true
  const { materials } = job.step
  for (let i = 0; i < materials.length; i++) {
    const { point, quantity } = materials[i]!
    if (world.points[point]!.onHand < quantity * job.quantity) return false
  }
  return true
}

/** Whether the lot cannot begin the operation for want of material. One that was interrupted has drawn its own. */
export function lacksMaterial(world: World, job: Job): boolean {
  return job.step.materials.length > 0 && job.left === 0 && !hasMaterials(world, job)
}

/** Whether the material of all operations of the lot is on the shelf. */
export function hasKit(world: World, job: Job): boolean {
  const { kit } = job.made
  for (let i = 0; i < kit.length; i++) {
    const { point, quantity } = kit[i]!
    if (world.points[point]!.onHand < quantity * job.quantity) return false
  }
  return true
}

/** Draws the material of all operations of the lot, which takes it along. */
export function drawKit(world: World, job: Job): void {
  const { kit } = job.made
  for (let i = 0; i < kit.length; i++) drawMaterial(world, kit[i]!.point, kit[i]!.quantity * job.quantity, job)
  job.kitted = true
}

/** A lot cannot start for want of material: orders what is neither there nor on its way, whatever the policy's levels. */
export function orderShort(world: World, { step, quantity }: Job): void {
  for (const { point, quantity: each } of step.materials) {
    const { onHand, onOrder } = world.points[point]!
    const short = each * quantity - onHand - onOrder
    if (short > 0) orderMaterial(world, point, short)
  }
}

/** Draws the lot's material; bad parts among it make bad units. */
export function draws(world: World, job: Job): void {
  if (job.kitted) return
  for (const { point, quantity } of job.step.materials) {
    const units = quantity * job.quantity
    drawMaterial(world, point, units, job)
    // What a lot sent back uses again is lost: a unit's material is counted once in its value.
    if (job.operation <= job.redone)
      post(world, account.stock, account.scrap, units * world.model.points[point]!.standardCost)
  }
}

function drawMaterial(world: World, point: number, units: number, job: Job): void {
  const state = world.points[point]!
  if (state.defective > 0) {
    const bad = takeDefective(state, units, luckOf(world, point + 0x3779, job.fate, job.visits))
    job.defective = Math.min(job.quantity, job.defective + bad)
  }
  take(world, point, units)
  world.tell.stockAsked(world.now, point, units, 0)
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
  const { product } = world.model.points[point]!
  if (product >= 0 && world.making[product]!.containers.length > 0) takeFromContainers(world, product, units)
  replenish(world, point)
}

/** Puts units on the shelf, and wakes the stations that may have waited for them. */
export function put(world: World, point: number, units: number, defective: number): void {
  const state = world.points[point]!
  state.onHand += units
  state.defective += defective
  world.tell.stockMoved(world.now, point, state.onHand, units)
  for (const station of world.stations) if (station.waitsFor === 'material') wakeStation(world, station)
  for (let plant = 0; plant < world.plants.length; plant++) {
    if (world.model.plants[plant]!.kitting) callGate(world, plant)
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
