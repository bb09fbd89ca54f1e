/** The records of production lots: taken from a pool, and given back when nothing is left of the lot. */

import { due } from '../due'
import type { Job } from '../floor'
import { cancel } from '../kernel/calendar'
import { join, takeAt } from '../kernel/waitingLine'
import { newSlot } from '../slots'
import type { World } from '../world'

/** `fate` keys its luck; without it, it is the next lot of the run. */
export function createJob(world: World, product: number, quantity: number, fate = ++world.fates.lots): Job {
  const { freeJobs } = world
  const job = freeJobs.count > 0 ? world.jobs[takeAt(freeJobs, freeJobs.count - 1)]! : blankJob(world)
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
  job.reserved = 0
  job.touched = 0
  job.process = 0
  job.left = 0
  job.firstPass = true
  job.kitted = false
  job.discipline = 0
  job.machine = -1
  job.place = 'planned'
  return job
}

/** Its next operation is this one. */
export function turnTo(job: Job, operation: number): void {
  job.operation = operation
  job.step = job.made.route[operation]!
}

export function dropJob(world: World, job: Job): void {
  job.place = 'free'
  job.machine = -1
  cancel(world.calendar, job.slot)
  cancel(world.calendar, job.releaseSlot)
  join(world.freeJobs, job.index)
}

function blankJob(world: World): Job {
  const index = world.jobs.length
  const job: Job = {
    index,
    serial: 0,
    fate: 0,
    product: 0,
    made: world.model.products[0]!,
    step: world.model.products[0]!.route[0]!,
    quantity: 0,
    defective: 0,
    operation: 0,
    reworks: 0,
    redone: -1,
    visits: 0,
    plannedAt: 0.5,
    releaseAt: 0.5,
    releasedAt: 0.5,
    due: 0.5,
    order: -1,
    source: -1,
    priority: 0,
    beforeDrum: false,
    reserved: 0,
    touched: 0.5,
    process: 0.5,
    left: 0.5,
    firstPass: true,
    kitted: false,
    discipline: 0,
    slot: newSlot(world, due.move, index),
    releaseSlot: newSlot(world, due.release, index),
    place: 'free',
    machine: -1,
    movedFrom: -1,
    departs: 0.5,
    arrives: 0.5,
  }
  world.jobs.push(job)
  return job
}
