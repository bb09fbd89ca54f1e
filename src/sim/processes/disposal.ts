/** Units leave their lot on the floor: sent back to be put right, or scrapped; or a whole lot is lost. */

import { account } from '../accounts'
import type { Job, Machine, Station } from '../floor'
import { scramble } from '../kernel/hash'
import { meterScrap } from '../meters'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { feedAs, releaseFeeders, replaceParts } from './feeders'
import { post } from './finance'
import { plantOf, send } from './flow'
import { letGo } from './handover'
import { found } from './inspection'
import { createJob, turnTo } from './job'
import { planFor } from './planning'

/** Disposes of what the inspection that was just made rejected. */
export function dispose(world: World, station: Station, job: Job, operation: OperationModel): void {
  const { reworkFrom, reworkLimit } = operation.inspection!
  const count = found.bad + found.good
  const back = reworkFrom === null || job.reworks >= reworkLimit ? 0 : found.reworkable + found.good
  job.quantity -= count
  job.defective -= found.bad
  job.firstPass = false
  if (count > back) scrap(world, station, job, count - back)
  if (back > 0) sendBack(world, station, job, reworkFrom!, back)
}

/** The lot on the machine, or the whole batch, is lost with all its units. */
export function loseLot(world: World, machine: Machine): void {
  do {
    const job = world.jobs[machine.job]!
    const units = job.quantity
    job.quantity = 0
    job.defective = 0
    scrap(world, machine.home, job, units)
    letGo(world, machine, job)
  } while (machine.job >= 0)
}

/** A unit is worth the material of the operations that it has been through, or the whole kit that it was let in with. */
function scrap(world: World, { index: station }: Station, job: Job, count: number): void {
  const last = job.made.route[Math.max(job.operation, job.redone)]!
  const worth = job.kitted ? last.valueKitted : last.valueAdded
  world.tell.unitsScrapped?.(world.now, station, job.product, count)
  plantOf(world, job).wipUnits -= count
  meterScrap(world, count)
  post(world, account.stock, account.scrap, count * worth)
  if (job.feeds >= 0) replaceParts(world, job, count)
  if (job.feeds >= 0 || job.source >= 0) return
  world.making[job.product]!.pipeline -= count
  planFor(world, job.product)
}

/** The units become a lot of their own, with a luck of its own. */
function sendBack(world: World, station: Station, job: Job, operation: number, count: number): void {
  world.tell.unitsReworked?.(world.now, station.index, job.product, count)
  const back = createJob(world, job.product, count, scramble(job.fate + Math.imul(job.visits, 0x9e3779b1)))
  back.plannedAt = job.plannedAt
  back.releasedAt = job.releasedAt
  back.due = job.due
  back.order = job.order
  back.source = job.source
  back.priority = job.priority
  back.touched = job.touched
  back.reworks = job.reworks + 1
  back.redone = Math.max(job.redone, job.operation)
  back.kitted = job.kitted
  back.visits = job.visits
  back.firstPass = false
  turnTo(back, operation)
  if (job.feeds >= 0) feedAs(back, job)
  else plantOf(world, job).wipLots++
  if (back.made.feeders.length > 0) releaseFeeders(world, back)
  send(world, back, station)
}
