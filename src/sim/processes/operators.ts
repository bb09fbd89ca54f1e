/** Operators: who stands at which machine, and who waits for one. */

import type { Machine } from '../floor'
import type { World } from '../world'
import { wakeStation } from './wake'

/** An operator goes to the machine, if one is free; remembers who waits if not. */
export function takeOperators(world: World, machine: Machine): boolean {
  const station = world.model.stations[machine.station]!
  if (station.pool < 0) return true
  const pool = world.pools[station.pool]!
  const needed = station.operators
  if (pool.free < needed) {
    if (!pool.waiting.includes(machine.station)) pool.waiting.push(machine.station)
    return false
  }
  pool.free -= needed
  machine.operators = needed
  return true
}

/** The operators leave the machine, and stations that wait for one may look again. */
export function freeOperators(world: World, machine: Machine): void {
  if (machine.operators === 0) return
  const pool = world.pools[world.model.stations[machine.station]!.pool]!
  pool.free += machine.operators
  machine.operators = 0
  if (pool.waiting.length === 0) return
  for (const station of pool.waiting) wakeStation(world, world.stations[station]!)
  pool.waiting.length = 0
}
