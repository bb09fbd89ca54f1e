/**
 * What to look at before time goes on. A process that frees something (a space, a card, an operator, material) wakes
 * who may have waited for it; `run.ts` lets the woken act once the present due is done. So processes need not call
 * each other in circles, and the order of what happens in one instant is one rule: stations in the order woken, then
 * the gates of the plants in their order, then the plans of products in theirs.
 */

import type { Station } from '../floor'
import type { Gate } from '../gate'
import type { World } from '../world'

export const wakeStation = (world: World, station: Station): void => {
  if (station.awake === true) return
  station.awake = true
  if (world.lastAwake < 0) world.firstAwake = station.index
  else world.stations[world.lastAwake]!.nextAwake = station.index
  world.lastAwake = station.index
  world.stirred = true
}

/** Who was woken first and has not been looked at, who then counts as asleep; null: nobody. */
export const firstAwake = (world: World): Station | null => {
  if (world.firstAwake < 0) return null
  const station = world.stations[world.firstAwake]!
  station.awake = false
  world.firstAwake = station.nextAwake
  if (station.nextAwake < 0) world.lastAwake = -1
  else station.nextAwake = -1
  return station
}

/** Room or a card has become free. Nobody need look at a gate at which no lot waits for such, nor will. */
export const wakeGate = (world: World, gate: Gate): void => {
  if (gate.held === true) callGate(world, gate)
}

/** Whatever the lots at the gate wait for may have come. */
export const callGate = (world: World, gate: Gate): void => {
  gate.awake = true
  world.gateAwake = true
  world.stirred = true
}

/** Something of the product was used up: its plant may have to make more. */
export const wakePlan = (world: World, product: number): void => {
  world.making[product]!.awake = true
  world.planAwake = true
  world.stirred = true
}

/** A lot of the product is planned: whoever makes what it is made of may have to make more. */
export const wakeMakers = (world: World, product: number): void => {
  const { kit } = world.model.products[product]!
  for (let i = 0; i < kit.length; i++) {
    const { makes } = world.model.points[kit[i]!.point]!
    if (makes >= 0) wakePlan(world, makes)
  }
}

/** Wakes every station and gate: a shift began, a rule changed. */
export const wakeAll = (world: World): void => {
  for (const station of world.stations) wakeStation(world, station)
  for (const plant of world.plants) callGate(world, plant)
}
