/**
 * Who is there: a pool comes to work and goes home. A station is open while any pool that may run it is there, so that
 * pools on several shifts can keep one station going round the clock.
 */

import { doing, type Machine, type Station } from '../floor'
import { cancel, schedule } from '../kernel/calendar'
import { binomial } from '../kernel/random'
import type { World } from '../world'
import { payMachines } from './finance'
import { halt, isInstalled, showState, work } from './machine'
import { freeOperators } from './operators'
import { trainingLoad } from './programme'
import { wakeStation } from './wake'

/** The pool's people come, but for those who are absent, and the stations that they may run open. */
export function comeToWork(world: World, index: number): void {
  const pool = world.pools[index]!
  const { absence, stations } = world.model.pools[index]!
  const missing = absence * pool.absence + trainingLoad(world, index, pool.headcount)
  const away = binomial(pool.stream, pool.headcount, Math.min(0.5, missing))
  pool.present = pool.headcount - away
  pool.free = pool.present
  pool.onDuty = true
  for (const station of stations) {
    const state = world.stations[station]!
    if (state.staffed++ > 0) continue
    state.paidTo = world.now
    for (const machine of world.model.stations[station]!.machines) resume(world, world.machines[machine]!)
  }
}

/** The station has opened: repair and hold, which need no operator, go on at the machine. */
function resume(world: World, machine: Machine): void {
  if (machine.attended) {
    machine.technicianSince = world.now
    schedule(world.calendar, world.now + machine.technicianLeft, machine.technicianSlot)
  }
  if (machine.phase === doing.hold && !machine.down) work(world, machine)
}

/** The pool goes home: its stations close, or go on with the people of other pools. */
export function goHome(world: World, index: number): void {
  const pool = world.pools[index]!
  pool.onDuty = false
  const closing: Station[] = []
  for (const station of world.model.pools[index]!.stations) {
    const state = world.stations[station]!
    state.staffed--
    if (state.staffed === 0) closing.push(state)
    for (const machine of world.model.stations[station]!.machines) {
      if (state.staffed === 0) shut(world, world.machines[machine]!)
      else relieve(world, world.machines[machine]!, index)
    }
  }
  pool.present = 0
  pool.free = 0
  if (closing.length > 0) payMachines(world, closing)
}

/** The station closes: work and repair at the machine are suspended. */
function shut(world: World, machine: Machine): void {
  if (!isInstalled(world, machine)) return
  halt(world, machine)
  freeOperators(world, machine)
  if (machine.attended) {
    machine.technicianLeft -= world.now - machine.technicianSince
    cancel(world.calendar, machine.technicianSlot)
  }
  showState(world, machine)
}

/** The station stays open, but the machine's people go: others take over where they left off. */
function relieve(world: World, machine: Machine, pool: number): void {
  if (machine.operators === 0 || machine.pool !== pool) return
  halt(world, machine)
  freeOperators(world, machine)
  wakeStation(world, machine.home)
}
