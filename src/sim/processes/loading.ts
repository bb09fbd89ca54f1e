/**
 * Loading: what waits goes aboard in the order in which it came, as far as it fits. Of a consignment that fits in part, a
 * part goes ahead and the rest with the next vehicles; it is received whole, with its last part. So a lane never carries
 * more than its vehicles hold, however large the orders are.
 */

import type { World } from '../world'

/** Fills vehicles that hold so many units together; what goes with them to its end is put into `cargo`. Answers the units aboard. */
export function fill(world: World, index: number, capacity: number, cargo: number[]): number {
  const lane = world.lanes[index]!
  let room = capacity
  let aboard = 0
  while (lane.waiting.length > 0 && room > 0) {
    const left = world.consignments[lane.waiting[0]!]!.quantity - lane.begun
    const units = Math.min(left, room)
    room -= units
    aboard += units
    if (units < left) {
      lane.begun += units
    } else {
      lane.begun = 0
      cargo.push(lane.waiting.shift()!)
      lane.joinedAt.shift()
    }
  }
  lane.waitingUnits -= aboard
  return aboard
}

/** CO2 of vehicles with so many units: their own and that of their load, in whole grams. */
export function emit(world: World, index: number, vehicles: number, units: number): void {
  const { co2PerVehicle, co2PerUnit } = world.model.lanes[index]!.modes[world.lanes[index]!.mode]!
  const grams = Math.round(vehicles * co2PerVehicle + co2PerUnit * units)
  if (grams === 0) return
  world.co2 += grams
  world.tell.carbonEmitted(world.now, index, grams)
}
