/** A lot leaves its machine: for the next station, for finished stock, for the output store; or it blocks the machine. */

import type { Job, Machine } from '../floor'
import { waitingAt } from '../kernel/waitingLine'
import type { World } from '../world'
import { completeLot } from './completion'
import { keepCard, keepsCards } from './containers'
import { admits, leave, plantOf, send, takeIn } from './flow'
import { dropJob } from './job'
import { passDrum } from './release'
import { wakeGate, wakeStation } from './wake'

export function letGo(world: World, machine: Machine, job: Job): void {
  const product = world.model.products[job.product]!
  const plant = world.plants[product.plant]!
  if (plant.drum === machine.station || job.quantity === 0) passDrum(world, product.plant, job)
  if (job.quantity === 0) {
    giveBackReserve(world, job)
    freeMachine(world, machine, job)
    plant.wipLots--
    wakeGate(world, product.plant)
    world.tell.jobEnded(world.now, job.serial)
    dropJob(world, job)
    return
  }
  if (job.operation === product.route.length - 1) {
    passDrum(world, product.plant, job)
    if (job.source < 0 && keepsCards(world, job.product)) {
      keepCard(world, job.product, job.quantity)
      rest(world, machine, job)
    } else {
      freeMachine(world, machine, job)
    }
    completeLot(world, job)
    dropJob(world, job)
    return
  }
  job.operation++
  const next = product.route[job.operation]!.station
  if (job.reserved > 0) {
    giveBackReserve(world, job)
    goOn(world, machine, job)
  } else if (admits(world, next, job)) {
    goOn(world, machine, job)
  } else {
    world.stations[next]!.wanting.push(job.index)
    if (plant.usesCards) store(world, machine, job)
    else machine.phase = 'blocked'
  }
}

function goOn(world: World, machine: Machine, job: Job): void {
  leave(world, job)
  send(world, job, machine.station)
}

/** Under cards a finished lot waits in the output store, and its machine is free. */
function store(world: World, machine: Machine, job: Job): void {
  job.place = 'stored'
  world.stations[machine.station]!.stored++
  rest(world, machine, job)
}

/** The lot is off the machine, and still counts at the station. */
function rest(world: World, machine: Machine, job: Job): void {
  machine.job = -1
  machine.phase = 'idle'
  job.machine = -1
  wakeStation(world, machine.station)
}

function freeMachine(world: World, machine: Machine, job: Job): void {
  rest(world, machine, job)
  world.stations[machine.station]!.lots--
  takeIn(world, machine.station)
}

/**
 * Blocking before service: keeps a place at the next station for the lot at this place of the queue, if there is one.
 * Where cards govern the flow, room does not.
 */
export function reserveNext(world: World, machine: Machine, place: number): boolean {
  const { queue } = world.stations[machine.station]!
  const job = world.jobs[waitingAt(queue, place)]!
  const { route } = world.model.products[job.product]!
  if (job.reserved > 0 || job.operation === route.length - 1 || plantOf(world, job).usesCards) return true
  const next = route[job.operation + 1]!.station
  job.operation++
  const room = admits(world, next, job)
  job.operation--
  const state = world.stations[next]!
  if (room) {
    job.reserved = job.quantity
    state.reserved += job.quantity
  } else if (!state.hesitating.includes(machine.station)) {
    state.hesitating.push(machine.station)
  }
  return room
}

function giveBackReserve(world: World, job: Job): void {
  if (job.reserved === 0) return
  const { route } = world.model.products[job.product]!
  const next = job.quantity === 0 ? job.operation + 1 : job.operation
  world.stations[route[next]!.station]!.reserved -= job.reserved
  job.reserved = 0
}
