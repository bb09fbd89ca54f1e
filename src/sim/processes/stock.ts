/** Stock points: what is there and what is taken. Stock is valued at standard cost. */

import { account } from '../accounts'
import { type Job, lack } from '../floor'
import { binomial, type Stream } from '../kernel/random'
import type { StockPoint, World } from '../world'
import { takeFromContainers } from './containers'
import { post } from './finance'
import { luckOf } from './luck'
import { orderMaterial } from './purchasing'
import { positionOf, replenish } from './replenishment'
import { callGate, wakePlan, wakeStation } from './wake'

/** Whether what the lot needs for its operation is on the shelf, or with it. */
export const hasMaterials = (world: World, job: Job): boolean => {
  if (hasKitFor(job)) return true
  const { materials } = job.step
  for (let i = 0; i < materials.length; i++) {
    const { point, quantity } = materials[i]!
    if (world.points[point]!.onHand < quantity * job.quantity) return false
  }
  return true
}

/** Whether a kitted lot has what its operation needs with it: all but what it uses for the second time, when it was sent back. */
export const hasKitFor = ({ kitted, operation, redone }: Job): boolean => kitted === true && operation > redone

/** Whether the lot cannot begin the operation for want of material. One that was interrupted has drawn its own. */
export const lacksMaterial = (world: World, job: Job): boolean => {
  return job.step.materials.length > 0 && job.left === 0 && !hasMaterials(world, job)
}

/** Whether the material of all operations of the lot is on the shelf. */
export const hasKit = (world: World, job: Job): boolean => {
  const { kit } = job.made
  for (let i = 0; i < kit.length; i++) {
    const { point, quantity } = kit[i]!
    if (world.points[point]!.onHand < quantity * job.quantity) return false
  }
  return true
}

/** Draws the material of all operations of the lot, which takes it along. */
export const drawKit = (world: World, job: Job): void => {
  const { kit } = job.made
  for (let i = 0; i < kit.length; i++) drawMaterial(world, kit[i]!.point, kit[i]!.quantity * job.quantity, job)
  job.kitted = true
}

/** A lot cannot start for want of material: orders what is neither there nor on its way, whatever the policy's levels. */
export const orderShort = (world: World, { step, quantity }: Job): void => {
  for (const { point, quantity: each } of step.materials) {
    const short = each * quantity - positionOf(world.points[point]!)
    if (short > 0) orderMaterial(world, point, short)
  }
}

/** Draws the lot's material; bad parts among it make bad units. */
export const draws = (world: World, job: Job): void => {
  if (hasKitFor(job)) return
  for (const { point, quantity } of job.step.materials) {
    const units = quantity * job.quantity
    drawMaterial(world, point, units, job)
    // What a lot sent back uses again is lost: a unit's material is counted once in its value.
    if (job.operation <= job.redone)
      post(world, account.stock, account.scrap, units * world.model.points[point]!.standardCost)
  }
}

const drawMaterial = (world: World, point: number, units: number, job: Job): void => {
  const state = world.points[point]!
  state.sinceReview += units
  if (state.defective > 0) {
    const bad = takeDefective(state, units, luckOf(world, point + 0x3779, job.fate, job.visits))
    job.defective = Math.min(job.quantity, job.defective + bad)
  }
  take(world, point, units)
  world.tell.stockAsked?.(world.now, point, units, 0)
  const { makes } = world.model.points[point]!
  if (makes >= 0) {
    world.making[makes]!.thisWeek += units
    wakePlan(world, makes)
  }
}

/** How many of the units that are about to be taken are bad. */
export const takeDefective = (state: StockPoint, units: number, luck: Stream): number => {
  const bad = badAmong(luck, units, state.onHand, state.defective)
  state.defective -= bad
  return bad
}

/** How many of `units` taken from `all` are bad, of which there are `bad`: by their share, no more or fewer than can be. */
export const badAmong = (luck: Stream, units: number, all: number, bad: number): number => {
  return Math.max(units - (all - bad), Math.min(bad, binomial(luck, units, bad / all)))
}

/** Takes units from the shelf, and looks whether to order. */
export const take = (world: World, point: number, units: number): void => {
  const state = world.points[point]!
  state.onHand -= units
  state.thisWeek += units
  world.tell.stockMoved?.(world.now, point, state.onHand, -units)
  const { product } = world.model.points[point]!
  if (product >= 0 && world.making[product]!.containers.length > 0) takeFromContainers(world, product, units)
  replenish(world, point)
}

/** Puts units on the shelf, and wakes the stations that may have waited for them. */
export const put = (world: World, point: number, units: number, defective: number): void => {
  const state = world.points[point]!
  state.onHand += units
  state.defective += defective
  world.tell.stockMoved?.(world.now, point, state.onHand, units)
  for (const station of world.stations) if (station.waitsFor === lack.material) wakeStation(world, station)
  for (const plant of world.plants) if (plant.kitting) callGate(world, plant)
}
