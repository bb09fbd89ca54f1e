/** A station grows: machines are set up on places that were empty, and room is made for what waits before it. */

import { NO_LIMIT } from '../floor'
import type { World } from '../world'
import { takeIn } from './flow'
import { renew } from './life'
import { wakeStation } from './wake'

/** Sets up so many machines, new, as far as there are places for them. */
export function installMachines(world: World, station: number, count: number): void {
  const { machines } = world.model.stations[station]!
  const state = world.stations[station]!
  for (const index of machines.slice(state.installed, state.installed + count)) {
    state.installed++
    renew(world, world.machines[index]!)
  }
  makeUse(world, station)
}

/** Makes room for so many units more before the station. */
export function addBuffer(world: World, station: number, units: number): void {
  const state = world.stations[station]!
  if (state.buffer === NO_LIMIT) return
  state.buffer += units
  makeUse(world, station)
}

function makeUse(world: World, index: number): void {
  const station = world.stations[index]!
  takeIn(world, station)
  wakeStation(world, station)
}
