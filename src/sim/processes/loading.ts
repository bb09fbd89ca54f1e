/**
 * Loading: what waits goes aboard in the order in which it came, as far as it fits. Of a consignment that fits in part, a
 * part goes ahead as one of its own, and the rest with the next vehicles. So a lane never carries more than its vehicles
 * hold, however large the orders are. Material is received in parts; a customer's order is delivered with its last part.
 */

import type { Consignment, World } from '../world'
import { createConsignment } from './consignment'
import { luckOf } from './luck'
import { badAmong } from './stock'

/** Source of the luck of consignments that are split. */
const SPLITTING = 0x3c6ef372

/** Fills vehicles that hold so many units together: puts consignments into `cargo`, and answers the units aboard. */
export function fill(world: World, index: number, capacity: number, cargo: number[]): number {
  const lane = world.lanes[index]!
  let room = capacity
  let aboard = 0
  while (lane.waiting.length > 0 && room > 0) {
    const first = world.consignments[lane.waiting[0]!]!
    const goes = first.quantity > room ? split(world, first, room) : first
    room -= goes.quantity
    aboard += goes.quantity
    cargo.push(goes.index)
    if (goes === first) {
      lane.waiting.shift()
      lane.joinedAt.shift()
    }
  }
  lane.waitingUnits -= aboard
  return aboard
}

/** Takes so many units out of a consignment, as one of their own; some of the bad ones are among them. */
function split(world: World, from: Consignment, units: number): Consignment {
  const { purchase, order, quantity, defective } = from
  const bad =
    defective > 0
      ? badAmong(luckOf(world, SPLITTING, world.orders[order]!.fate, quantity), units, quantity, defective)
      : 0
  from.quantity -= units
  from.defective -= bad
  return createConsignment(world, purchase, order, units, bad)
}

/** CO2 of vehicles with so many units: their own and that of their load, in whole grams. */
export function emit(world: World, index: number, vehicles: number, units: number): void {
  const { co2PerVehicle, co2PerUnit } = world.model.lanes[index]!.modes[world.lanes[index]!.mode]!
  const grams = Math.round(vehicles * co2PerVehicle + co2PerUnit * units)
  if (grams === 0) return
  world.co2 += grams
  world.tell.carbonEmitted?.(world.now, index, grams)
}
