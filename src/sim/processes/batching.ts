/**
 * Process batches: a machine takes several whole lots of one family at once and needs one process time for them all, as
 * an oven does. It starts when enough units wait, or one has waited long enough (general bulk service: Neuts 1967;
 * a least batch is what is best for random arrivals: Deb & Serfozo 1973).
 */

import { type Job, type Lack, lack, type Machine, type Station } from '../floor'
import { schedule } from '../kernel/calendar'
import { drawTime } from '../kernel/distribution'
import type { Stream } from '../kernel/random'
import { meterWork } from '../meters'
import type { BatchSpec } from '../scenario/floor'
import type { World } from '../world'
import { reserveNext } from './handover'
import { load } from './lotLoading'
import { isReady } from './readiness'

/** By family: units that wait and are ready, and when the first of them came. Used again: read it at once. */
const waitingUnits: number[] = []
const waitingSince: number[] = []

/** Looks through the queue of a station for what could go into a batch. */
export function countWaiting(world: World, { queue }: Station): void {
  const families = world.model.families.length
  waitingUnits.length = families
  waitingSince.length = families
  for (let family = 0; family < families; family++) {
    waitingUnits[family] = 0
    waitingSince[family] = Number.POSITIVE_INFINITY
  }
  for (let job = queue.head; job !== null; job = job.behind) {
    if (!isReady(world, job)) continue
    const { family } = job.made
    waitingUnits[family]! += job.quantity
    waitingSince[family] = Math.min(waitingSince[family]!, job.arrives)
  }
}

/** Whether a batch of the family may start, by what was just counted. */
export function mayStart({ now }: World, { least, longestWait }: BatchSpec, family: number): boolean {
  if (waitingUnits[family]! >= least) return true
  return longestWait !== null && waitingSince[family]! + longestWait <= now
}

/** No batch may start yet: looks again when a lot has waited as long as it may. Answers what the station waits for. */
export function awaitBatch(world: World, { queue, batchSlot, model }: Station): Lack {
  const { longestWait } = model.batch!
  const first = Math.min(...waitingSince)
  if (longestWait !== null && first < Number.POSITIVE_INFINITY) {
    schedule(world.calendar, first + longestWait, batchSlot!)
  }
  const ready = waitingUnits.reduce((sum, units) => sum + units, 0)
  let units = 0
  for (let job = queue.head; job !== null; job = job.behind) units += job.quantity
  return ready < units ? lack.material : lack.work
}

/** Other lots of the family go onto the machine with the first, in the order in which they came, as far as they fit. */
export function loadMates(world: World, machine: Machine, first: Job): void {
  const { batch, beforeService } = machine.model
  const { queue } = machine.home
  const { family } = first.made
  let room = batch!.most - first.quantity
  for (let job = queue.head; job !== null && room > 0; ) {
    const { behind } = job
    const joins =
      job.quantity <= room &&
      job.made.family === family &&
      isReady(world, job) &&
      (!beforeService || reserveNext(world, machine, job))
    if (joins) {
      room -= job.quantity
      load(world, machine, job)
      machine.mates.push(job.index)
    }
    job = behind
  }
}

/** Units of all lots on the machine. */
export function unitsOn(world: World, { job, mates }: Machine): number {
  let units = world.jobs[job]!.quantity
  for (const mate of mates) units += world.jobs[mate]!.quantity
  return units
}

/** One process time for the whole batch: that of the lot whose operation takes longest on average [ms]. */
export function batchTime(world: World, machine: Machine, luck: Stream): number {
  let { processTime } = world.jobs[machine.job]!.step
  for (const mate of machine.mates) {
    const other = world.jobs[mate]!.step.processTime
    if (other.mean > processTime.mean) processTime = other
  }
  return drawTime(processTime, 1, luck)
}

/** The work of a batch has begun: the machine's time is told in shares of its lots, by their units, and adds up to it. */
export function tellBatch(world: World, machine: Machine): void {
  const lots = [machine.job, ...machine.mates].map((index) => world.jobs[index]!)
  const units = unitsOn(world, machine)
  let told = 0
  let time = 0
  for (const job of lots) {
    told += job.quantity
    const share = Math.round((machine.left * told) / units) - time
    time += share
    job.touched += machine.left
    const nominal = job.step.nominal * job.quantity
    meterWork(machine.home.meter, job.quantity, share, nominal)
    world.tell.jobStarted?.(world.now, job.serial, machine.station, job.quantity, share, nominal)
  }
}
