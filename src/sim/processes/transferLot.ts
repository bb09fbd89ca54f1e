/**
 * Transfer lots (lot streaming: Reiter 1966; Trietsch & Baker 1993): a lot is divided at the gate into equal parts that
 * move on by themselves, so that the next station begins before the whole lot is finished. Each part is a lot of its
 * own, with a card of its own, and completed by itself; the release rule lets the whole lot in with its first part, and
 * counts it as one until the last has left the floor. A machine that has begun a lot goes on with its parts, as far as
 * they have come, before it takes another.
 */

import { type Job, type Machine, whereabouts } from '../floor'
import { scramble } from '../kernel/hash'
import { bearAtOnce } from '../kernel/overload'
import type { Plant, World } from '../world'
import { createJob, dropJob } from './job'
import { settlePlain } from './plain'
import { isReady } from './readiness'

/** Lets later lots of the product move in so many units; 0: as a whole. */
export const setTransferLot = (world: World, product: number, units: number): void => {
  world.making[product]!.transferLot = units
  settlePlain(world)
}

export const isToBeDivided = (world: World, job: Job): boolean => {
  const { transferLot } = world.making[job.product]!
  return transferLot > 0 && job.quantity > transferLot
}

/** Divides the lot, of which only the name is left; the last part is what is over. @throws Overload when there are too many. */
export const divide = (world: World, lot: Job): Job[] => {
  const { transferLot } = world.making[lot.product]!
  const parts: Job[] = []
  bearAtOnce(lot.quantity / transferLot, 'parts of a lot')
  for (let left = lot.quantity; left > 0; left -= transferLot) {
    const fate = scramble(lot.fate + Math.imul(parts.length + 1, 0x9e3779b1))
    const part = createJob(world, lot.product, Math.min(transferLot, left), fate)
    part.parent = lot.index
    part.plannedAt = lot.plannedAt
    part.releaseAt = lot.releaseAt
    part.due = lot.due
    part.order = lot.order
    part.source = lot.source
    part.priority = lot.priority
    parts.push(part)
  }
  lot.parts = parts.length
  lot.quantity = 0
  lot.place = whereabouts.divided
  return parts
}

/** Whether it is a part of a lot that the release rule has let in. */
export const follows = (world: World, { parent }: Job): boolean => {
  return parent >= 0 && world.jobs[parent]!.releasedAt >= 0
}

/** The lot enters the floor; a part of one is counted with the first. Answers whether it is counted. */
export const enterWip = (world: World, plant: Plant, job: Job): boolean => {
  if (follows(world, job)) return false
  if (job.parent >= 0) world.jobs[job.parent]!.releasedAt = world.now
  plant.wipLots++
  return true
}

/** The lot has left the floor, or the last part of it. Components made for a lot are counted with it. */
export const leaveWip = (world: World, plant: Plant, job: Job): void => {
  if (job.feeds >= 0) return
  if (job.parent >= 0) {
    const lot = world.jobs[job.parent]!
    lot.parts--
    if (lot.parts > 0) return
    dropJob(world, lot)
  }
  plant.wipLots--
}

/** Which lot a machine is going on with, for its next choice: by the serial of the lot that its parts belong to. */
export const lotOf = (world: World, { parent }: Job): number => {
  return parent < 0 ? -1 : world.jobs[parent]!.serial
}

/** The next part of the lot that the machine has begun, of those in the queue; null: none has come. */
export const nextPart = (world: World, { lot, home: { queue } }: Machine): Job | null => {
  for (let job = queue.head; job !== null; job = job.behind) {
    if (job.parent >= 0 && lotOf(world, job) === lot && isReady(world, job)) return job
  }
  return null
}
