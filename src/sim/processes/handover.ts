/** A lot leaves its machine: for the next station, for finished stock, for the output store; or it blocks the machine. */

import { doing, type Job, type Machine, whereabouts } from '../floor'
import type { World } from '../world'
import { returnParts } from './assembly'
import { completeLot } from './completion'
import { keepCard, keepsCards } from './containers'
import { admits, leave, plantOf, send, takeIn, wantIn } from './flow'
import { dropJob, turnTo } from './job'
import { takeOff } from './machine'
import { passDrum } from './release'
import { leaveWip } from './transferLot'
import { wakeGate, wakeStation } from './wake'

export function letGo(world: World, machine: Machine, job: Job): void {
  if (job.quantity === 0) endLot(world, machine, job)
  else if (job.operation === job.made.route.length - 1) finishLot(world, machine, job)
  else handOn(world, machine, job)
}

/** Nothing is left of the lot. */
function endLot(world: World, machine: Machine, job: Job): void {
  const plant = plantOf(world, job)
  passDrum(world, plant, job)
  if (job.came.length > 0) returnParts(world, job)
  if (job.reserved > 0) giveBackReserve(world, job, job.operation + 1)
  freeMachine(world, machine, job)
  leaveWip(world, plant, job)
  wakeGate(world, plant)
  world.tell.jobEnded?.(world.now, job.serial)
  dropJob(world, job)
}

function finishLot(world: World, machine: Machine, job: Job): void {
  if (job.beforeDrum) passDrum(world, plantOf(world, job), job)
  if (job.source < 0 && job.feeds < 0 && keepsCards(world, job.product)) {
    keepCard(world, job.product, job.quantity)
    rest(world, machine, job)
  } else {
    freeMachine(world, machine, job)
  }
  completeLot(world, job)
  dropJob(world, job)
}

function handOn(world: World, machine: Machine, job: Job): void {
  const plant = plantOf(world, job)
  if (job.beforeDrum && plant.drum === machine.station) passDrum(world, plant, job)
  turnTo(job, job.operation + 1)
  const next = world.stations[job.step.station]!
  if (job.reserved > 0) giveBackReserve(world, job, job.operation)
  else if (!admits(world, next, job)) {
    wantIn(next, job)
    if (plant.usesCards) store(world, machine, job)
    else machine.phase = doing.blocked
    return
  }
  send(world, job, leave(world, job))
}

/** Under cards a finished lot waits in the output store, and its machine is free. */
function store(world: World, machine: Machine, job: Job): void {
  job.place = whereabouts.stored
  machine.home.stored++
  rest(world, machine, job)
}

/** The lot is off the machine, and still counts at the station. */
function rest(world: World, machine: Machine, job: Job): void {
  takeOff(machine)
  job.machine = -1
  wakeStation(world, machine.home)
}

function freeMachine(world: World, machine: Machine, job: Job): void {
  rest(world, machine, job)
  machine.home.lots--
  takeIn(world, machine.home)
}

/**
 * Blocking before service: keeps a place at the next station for the lot, which waits before the machine, if there is one.
 * Where cards govern the flow, room does not.
 */
export function reserveNext(world: World, machine: Machine, job: Job): boolean {
  const { route } = job.made
  if (job.reserved > 0 || job.operation === route.length - 1 || plantOf(world, job).usesCards) return true
  const next = world.stations[route[job.operation + 1]!.station]!
  if (admits(world, next, job)) {
    job.reserved = job.quantity
    next.reserved += job.quantity
    return true
  }
  if (!next.hesitating.includes(machine.station)) next.hesitating.push(machine.station)
  next.awaited = true
  return false
}

function giveBackReserve(world: World, job: Job, operation: number): void {
  world.stations[job.made.route[operation]!.station]!.reserved -= job.reserved
  job.reserved = 0
}
