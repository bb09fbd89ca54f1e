/** A finished lot comes off the floor: onto the shelf, to those who wait for it, and out of the work in process. */

import { account } from '../accounts'
import type { Job } from '../floor'
import type { ProductModel } from '../model'
import type { World } from '../world'
import { post } from './finance'
import { fillBacklog } from './fulfilment'
import { put } from './stock'
import { wakeGate } from './wake'

export function completeLot(world: World, job: Job): void {
  const product = job.made
  const plant = world.plants[product.plant]!
  plant.wipLots--
  plant.wipUnits -= job.quantity
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
  wakeGate(world, product.plant)
  if (job.source >= 0) {
    handOver(world, job.quantity, product)
    return
  }
  world.making[job.product]!.pipeline -= job.quantity
  put(world, product.point, job.quantity, job.defective)
  fillBacklog(world, product.point)
}

/** Work that came from outside goes back there, and is paid for. */
function handOver(world: World, quantity: number, { standardCost, price }: ProductModel): void {
  post(world, account.stock, account.materialUsed, quantity * standardCost)
  post(world, account.sales, account.cash, quantity * price)
}
