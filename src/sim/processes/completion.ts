/** A finished lot comes off the floor: onto the shelf, to those who wait for it, and out of the work in process. */

import type { Job } from '../floor'
import type { World } from '../world'
import { fillBacklog } from './fulfilment'
import { put } from './stock'
import { wakeGate } from './wake'

export function completeLot(world: World, job: Job): void {
  const { planning } = world
  planning.wipLots--
  planning.wipUnits -= job.quantity
  planning.pipeline[job.product]! -= job.quantity
  world.tell.jobCompleted(
    world.now,
    job.serial,
    job.product,
    job.quantity,
    world.now - job.releasedAt,
    job.touched,
    job.firstPass,
    world.now - job.due,
  )
  put(world, world.model.products[job.product]!.point, job.quantity, job.defective)
  fillBacklog(world, job.product)
  wakeGate(world)
}
