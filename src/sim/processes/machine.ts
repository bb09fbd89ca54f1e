/** The clock of one machine: when its work counts, when it is held up, and which of the eight states it shows. */

import { doing, lack, type Machine } from '../floor'
import type { MachineState } from '../frame'
import { cancel, schedule, scheduleInItsPlace } from '../kernel/calendar'
import { meterState } from '../meters'
import type { World } from '../world'
import { takeApart } from './workAhead'

const STATES: readonly MachineState[] = [
  'off',
  'down',
  'maintenance',
  'quality',
  'setup',
  'running',
  'blocked',
  'starved',
]
const OFF = 0
const DOWN = 1
const MAINTENANCE = 2
const QUALITY = 3
export const SETUP = 4
export const RUNNING = 5
export const BLOCKED = 6
export const STARVED = 7

/** Whether it stands there: a place may be empty until a project fills it. */
export const isInstalled = (world: World, machine: Machine): boolean => {
  return machine.number < world.stations[machine.station]!.installed
}

/** Whether the machine's station is open. */
export const onShift = (machine: Machine): boolean => {
  return machine.home.staffed > 0
}

/** Work left in the phase now [ms]. */
export const workLeft = (world: World, machine: Machine): number => {
  return machine.working ? machine.left - (world.now - machine.startedAt) : machine.left
}

/**
 * Lets the work in hand go on; it ends, or the machine fails, whichever comes first. Work that follows a setup without a
 * pause takes the setup's place among dues of the same time.
 */
export const work = (world: World, machine: Machine, follows = false): void => {
  machine.working = true
  machine.home.busy++
  machine.startedAt = world.now
  const ages = machine.phase === doing.process && machine.life > 0
  machine.willFail = ages && machine.age + machine.left > machine.life
  const span = machine.willFail ? Math.max(0, Math.ceil(machine.life - machine.age)) : machine.left
  if (follows) scheduleInItsPlace(world.calendar, world.now + span, machine.slot)
  else schedule(world.calendar, world.now + span, machine.slot)
}

/** Stops the clock of the work in hand and keeps what is left of it. */
export const halt = (world: World, machine: Machine): void => {
  if (!machine.working) return
  takeApart(world, machine)
  const done = world.now - machine.startedAt
  machine.left -= done
  if (machine.model.ages && machine.phase === doing.process) machine.age += done
  machine.working = false
  machine.home.busy--
  cancel(world.calendar, machine.slot)
}

/** The time of the work in hand has come. */
export const end = (world: World, machine: Machine): void => {
  if (machine.model.ages && machine.phase === doing.process) machine.age += world.now - machine.startedAt
  machine.left = 0
  machine.working = false
  machine.home.busy--
}

/** The lot is off the machine, which is idle, or has other lots of a batch still on it. */
export const takeOff = (machine: Machine): void => {
  machine.job = machine.mates.length > 0 ? machine.mates.shift()! : -1
  machine.phase = machine.job < 0 ? doing.idle : doing.unload
}

export const stateName = (machine: Machine): MachineState => {
  return STATES[machine.state]!
}

/** Works out which state the machine shows, and tells when that is another one. */
export const showState = (world: World, machine: Machine): void => {
  show(world, machine, stateOf(machine))
}

/** The machine shows this state; told when it is another one. */
export const show = (world: World, machine: Machine, state: number): void => {
  if (state === machine.state) return
  meterState(world, machine, state)
  world.tell.machineTurned?.(world.now, machine.station, machine.index, STATES[state]!)
}

const stateOf = (machine: Machine): number => {
  if (!onShift(machine)) return OFF
  if (machine.down) return DOWN
  if (machine.serviced) return MAINTENANCE
  switch (machine.phase) {
    case doing.hold:
      return QUALITY
    case doing.setup:
      return machine.working ? SETUP : STARVED
    case doing.process:
      return machine.working ? RUNNING : STARVED
    case doing.unload:
    case doing.blocked:
      return BLOCKED
    case doing.idle:
      return machine.home.waitsFor === lack.space ? BLOCKED : STARVED
  }
}
