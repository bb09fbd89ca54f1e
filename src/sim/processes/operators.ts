/**
 * Operators: who stands at which machine, and who waits for one. A machine takes all of its people from one pool: the
 * first, in the station's order of preference, that is there and has enough of them free. People of a pool that may run
 * several stations go where one has waited longest.
 */

import type { Machine } from '../floor'
import type { World } from '../world'
import { wakeStation } from './wake'

/** Operators go to the machine, if a pool has enough; every pool that may send some remembers who waits if not. */
export function takeOperators(world: World, machine: Machine): boolean {
  const { pools, operators } = machine.model
  if (pools.length === 0) return true
  for (let i = 0; i < pools.length; i++) {
    const pool = world.pools[pools[i]!]!
    if (!pool.onDuty || pool.free < operators) continue
    pool.free -= operators
    machine.operators = operators
    machine.pool = pools[i]!
    return true
  }
  for (let i = 0; i < pools.length; i++) {
    const { waiting } = world.pools[pools[i]!]!
    if (!waiting.includes(machine.station)) waiting.push(machine.station)
  }
  return false
}

/** The operators leave the machine, and stations that wait for one may look again. */
export function freeOperators(world: World, machine: Machine): void {
  if (machine.operators === 0) return
  const pool = world.pools[machine.pool]!
  pool.free += machine.operators
  machine.operators = 0
  wakeWaiting(world, machine.pool)
}

/** There may be people free again in the pool: stations that wait for one look, longest first. */
export function wakeWaiting(world: World, index: number): void {
  const { waiting } = world.pools[index]!
  if (waiting.length === 0) return
  for (const station of waiting) wakeStation(world, world.stations[station]!)
  waiting.length = 0
}
