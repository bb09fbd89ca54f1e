/**
 * Failure, repair and service. A machine fails when its age reaches a life drawn from a Weibull distribution; repair
 * and service by a finite crew make it as new (renewal; Barlow & Proschan 1965).
 */

import { account } from '../accounts'
import type { Machine } from '../floor'
import { cancel, schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { power } from '../kernel/math'
import { chance, exponential } from '../kernel/random'
import type { World } from '../world'
import { pay } from './finance'
import { halt, onShift, showState } from './machine'
import { freeOperators } from './operators'
import { adoptionOf } from './programme'
import { wakeStation } from './wake'

/** A new life for a machine that is as new: age 0. */
export function renew(world: World, machine: Machine): void {
  const { spec, lifeScale } = world.model.stations[machine.station]!
  machine.age = 0
  if (spec.failure === null) return
  const life = Math.max(
    1,
    Math.round(
      lifeScale *
        world.stations[machine.station]!.effects.life *
        power(exponential(machine.stream), 1 / spec.failure.shape),
    ),
  )
  if (spec.failure.clock === 'operating') machine.life = life
  else schedule(world.calendar, world.now + life, machine.breakdownSlot)
}

/** The machine stops where it is; the lot stays on it, its work is resumed after the repair. */
export function fail(world: World, machine: Machine): void {
  if (machine.down) return
  halt(world, machine)
  freeOperators(world, machine)
  machine.down = true
  machine.downSince = world.now
  world.tell.machineFailed(world.now, machine.station, machine.index)
  if (!machine.serviced) callTechnician(world, machine)
  showState(world, machine)
}

/**
 * At the end of a lot: is service due, is it kept to (adoption of TPM), and is a technician free? Then the machine is
 * taken out for it. Answers whether it was.
 */
export function considerService(world: World, machine: Machine): boolean {
  const interval = world.stations[machine.station]!.serviceInterval
  if (interval === 0 || machine.age < interval || machine.skipped) return false
  const station = world.model.stations[machine.station]!
  if (station.serviceTime === null) return false
  if (station.crew >= 0 && world.crews[station.crew]!.free === 0) return false
  machine.skipped = !chance(machine.stream, Math.max(0.5, adoptionOf(world, 'tpm', machine.station)))
  if (machine.skipped) return false
  machine.serviced = true
  callTechnician(world, machine)
  showState(world, machine)
  return true
}

function callTechnician(world: World, machine: Machine): void {
  const { crew: index } = world.model.stations[machine.station]!
  if (index < 0) {
    attend(world, machine)
    return
  }
  const crew = world.crews[index]!
  if (crew.free > 0) {
    crew.free--
    attend(world, machine)
  } else {
    machine.waitsTechnician = true
    crew.waiting.push(machine.index)
  }
}

function attend(world: World, machine: Machine): void {
  const station = world.model.stations[machine.station]!
  const { effects } = world.stations[machine.station]!
  const time = machine.down
    ? draw(station.repairTime!, machine.stream) * effects.repairTime
    : draw(station.serviceTime!, machine.stream) * effects.serviceTime
  machine.waitsTechnician = false
  machine.attended = true
  machine.technicianLeft = Math.max(1, Math.round(time))
  machine.technicianSince = world.now
  if (onShift(world, machine)) schedule(world.calendar, world.now + machine.technicianLeft, machine.technicianSlot)
}

/** The technician is done: the machine is as new, and goes on where it stopped. */
export function finishTechnician(world: World, machine: Machine): void {
  const { spec, crew } = world.model.stations[machine.station]!
  machine.attended = false
  if (machine.down) {
    machine.down = false
    pay(world, account.maintenance, spec.failure!.repairCost)
    world.tell.machineRepaired(world.now, machine.station, machine.index, world.now - machine.downSince)
  } else {
    pay(world, account.maintenance, spec.service!.cost)
    world.tell.machineServiced(world.now, machine.station, machine.index)
  }
  machine.serviced = false
  cancel(world.calendar, machine.breakdownSlot)
  renew(world, machine)
  showState(world, machine)
  wakeStation(world, machine.home)
  if (crew < 0) return
  world.crews[crew]!.free++
  nextCall(world, crew)
}

/** Technicians who are free go to the machines that wait, longest first. */
export function nextCall(world: World, index: number): void {
  const crew = world.crews[index]!
  while (crew.free > 0 && crew.waiting.length > 0) {
    crew.free--
    attend(world, world.machines[crew.waiting.shift()!]!)
  }
}
