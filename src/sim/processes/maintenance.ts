/**
 * Failure, repair and service by a finite crew. Service makes a machine as new; so does repair (renewal: Barlow & Proschan
 * 1965), unless it is minimal and leaves the machine as old as it failed (Barlow & Hunter 1960).
 */

import { account } from '../accounts'
import { doing, type Machine } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { chance } from '../kernel/random'
import type { World } from '../world'
import { loseLot } from './disposal'
import { pay } from './finance'
import { patchUp, renew } from './life'
import { halt, onShift, showState } from './machine'
import { freeOperators } from './operators'
import { adoptionOf } from './programme'
import { isServiceDue } from './service'
import { wakeStation } from './wake'

/** The machine stops where it is; the lot stays on it, and its work is resumed after repair or begins anew, or the lot is lost. */
export function fail(world: World, machine: Machine): void {
  if (machine.down) return
  halt(world, machine)
  // Only now: a setup that was foreseen to be over by now is, once the machine has been halted.
  const broken = machine.phase === doing.process
  freeOperators(world, machine)
  machine.down = true
  machine.downSince = world.now
  world.tell.machineFailed?.(world.now, machine.station, machine.index)
  if (broken) interrupt(world, machine)
  if (!machine.serviced) callTechnician(world, machine)
  showState(world, machine)
}

function interrupt(world: World, machine: Machine): void {
  const { interrupted } = machine.model.failure!
  if (interrupted === 'resume') return
  const anew = interrupted === 'restart'
  const { serial } = world.jobs[machine.job]!
  world.tell.workLost?.(world.now, serial, machine.station, machine.whole - machine.left, anew)
  if (anew) machine.left = machine.whole
  else loseLot(world, machine)
}

/**
 * At the end of a lot: is service due, is it kept to (adoption of TPM), and is a technician free? Then the machine is
 * taken out for it. Answers whether it was.
 */
export function considerService(world: World, machine: Machine): boolean {
  if (machine.skipped || !isServiceDue(world, machine)) return false
  const station = machine.model
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
  const { crew: index } = machine.model
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
  const station = machine.model
  const { effects } = machine.home
  const time = machine.down
    ? draw(station.repairTime!, machine.stream) * effects.repairTime
    : draw(station.serviceTime!, machine.stream) * effects.serviceTime
  machine.waitsTechnician = false
  machine.attended = true
  machine.technicianLeft = Math.max(1, Math.round(time))
  machine.technicianSince = world.now
  if (onShift(machine)) schedule(world.calendar, world.now + machine.technicianLeft, machine.technicianSlot)
}

/** The technician is done: the machine goes on where it stopped. */
export function finishTechnician(world: World, machine: Machine): void {
  const { spec, crew, failure } = machine.model
  machine.attended = false
  if (machine.down) {
    machine.down = false
    pay(world, account.maintenance, spec.failure!.repairCost)
    world.tell.machineRepaired?.(world.now, machine.station, machine.index, world.now - machine.downSince)
  } else {
    pay(world, account.maintenance, spec.service!.cost)
    world.tell.machineServiced?.(world.now, machine.station, machine.index)
  }
  if (machine.serviced || failure!.renewing) renew(world, machine)
  else patchUp(world, machine)
  machine.serviced = false
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
