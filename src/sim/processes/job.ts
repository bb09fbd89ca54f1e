/** The records of production lots: taken from a pool, and given back when nothing is left of the lot. */

import { due } from '../due'
import { type Job, whereabouts } from '../floor'
import { cancel } from '../kernel/calendar'
import { newSlot } from '../slots'
import type { World } from '../world'

/** `fate` keys its luck; without it, it is the next lot of the run. */
export const createJob = (world: World, product: number, quantity: number, fate = ++world.fates.lots): Job => {
  const job = world.freeJob >= 0 ? world.jobs[world.freeJob]! : blankJob(world)
  world.freeJob = job.next
  job.next = -1
  job.serial = ++world.serial
  job.fate = fate
  job.product = product
  job.made = world.model.products[product]!
  job.step = job.made.route[0]!
  job.quantity = quantity
  job.defective = 0
  job.operation = 0
  job.reworks = 0
  job.redone = -1
  job.visits = 0
  job.plannedAt = world.now
  job.releaseAt = world.now
  job.releasedAt = -1
  job.due = world.now
  job.order = -1
  job.source = -1
  job.priority = 0
  job.beforeDrum = false
  job.parent = -1
  job.parts = 0
  job.feeds = -1
  job.feedsLot = -1
  job.feeder = -1
  if (job.came.length > 0) {
    job.came.length = 0
    job.cameBad.length = 0
  }
  job.reserved = 0
  job.touched = 0
  job.process = 0
  job.left = 0
  job.firstPass = true
  job.kitted = false
  job.discipline = 0
  job.machine = -1
  job.place = whereabouts.planned
  return job
}

/** Its next operation is this one. */
export const turnTo = (job: Job, operation: number): void => {
  job.operation = operation
  job.step = job.made.route[operation]!
}

export const dropJob = (world: World, job: Job): void => {
  if (job.place === whereabouts.planned || job.place === whereabouts.moving) {
    cancel(world.calendar, job.slot)
    cancel(world.calendar, job.releaseSlot)
  }
  job.place = whereabouts.free
  job.machine = -1
  job.next = world.freeJob
  world.freeJob = job.index
}

const blankJob = (world: World): Job => {
  const index = world.jobs.length
  // What every event touches comes first and shares lines of memory; so in machines and stations. Spares a factory a twentieth.
  const job: Job = {
    made: world.model.products[0]!,
    step: world.model.products[0]!.route[0]!,
    quantity: 0,
    operation: 0,
    visits: 0,
    fate: 0,
    machine: -1,
    place: whereabouts.free,
    behind: null,
    index,
    left: 0.5,
    process: 0.5,
    touched: 0.5,
    parent: -1,
    feeds: -1,
    reserved: 0,
    kitted: false,
    beforeDrum: false,
    due: 0.5,
    releasedAt: 0.5,
    reworks: 0,
    slot: newSlot(world, due.move, index),
    releaseSlot: newSlot(world, due.release, index),
    next: -1,
    source: -1,
    serial: 0,
    product: 0,
    defective: 0,
    redone: -1,
    plannedAt: 0.5,
    releaseAt: 0.5,
    order: -1,
    priority: 0,
    parts: 0,
    feedsLot: -1,
    feeder: -1,
    came: [],
    cameBad: [],
    firstPass: true,
    discipline: 0,
    movedFrom: -1,
    departs: 0.5,
    arrives: 0.5,
  }
  world.jobs.push(job)
  return job
}
