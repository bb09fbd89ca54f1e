/** Rejected units leave their lot: sent back to be put right, or scrapped. */

import { account } from '../accounts'
import type { Job, Station } from '../floor'
import { scramble } from '../kernel/hash'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { post } from './finance'
import { plantOf, send } from './flow'
import { createJob, turnTo } from './job'
import { planFor } from './planning'
import { rejected } from './quality'

/** Disposes of what the inspection that was just made rejected. */
export function dispose(world: World, station: Station, job: Job, operation: OperationModel): void {
  const { reworkFrom, reworkLimit } = operation.inspection!
  const count = rejected.bad + rejected.good
  job.quantity -= count
  job.defective -= rejected.bad
  job.firstPass = false
  if (reworkFrom === null || job.reworks >= reworkLimit) scrap(world, station, job, operation, count)
  else sendBack(world, station, job, reworkFrom, count)
}

function scrap(world: World, { index: station }: Station, job: Job, operation: OperationModel, count: number): void {
  world.tell.unitsScrapped(world.now, station, job.product, count)
  plantOf(world, job).wipUnits -= count
  post(world, account.stock, account.scrap, count * operation.valueAdded)
  if (job.source >= 0) return
  world.making[job.product]!.pipeline -= count
  planFor(world, job.product)
}

/** The units become a lot of their own, with a luck of its own. */
function sendBack(world: World, station: Station, job: Job, operation: number, count: number): void {
  world.tell.unitsReworked(world.now, station.index, job.product, count)
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
  back.visits = job.visits
  back.firstPass = false
  turnTo(back, operation)
  plantOf(world, job).wipLots++
  send(world, back, station)
}
