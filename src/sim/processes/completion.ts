/** A finished lot comes off the floor: onto the shelf, to those who wait for it, and out of the work in process. */

import { account } from '../accounts'
import type { Job } from '../floor'
import { meterLot } from '../meters'
import type { ProductModel } from '../model'
import type { World } from '../world'
import { joinParts } from './feeders'
import { post } from './finance'
import { fillBacklog } from './fulfilment'
import { put } from './stock'
import { leaveWip } from './transferLot'
import { wakeGate } from './wake'

export const completeLot = (world: World, job: Job): void => {
  const product = job.made
  const plant = world.plants[product.plant]!
  leaveWip(world, plant, job)
  plant.wipUnits -= job.quantity
  meterLot(world, job)
  world.tell.jobCompleted?.(
    world.now,
    job.serial,
    job.product,
    job.quantity,
    world.now - job.releasedAt,
    job.touched,
    job.firstPass,
    world.now - job.due,
  )
  wakeGate(world, plant)
  if (job.feeds >= 0) {
    if (!joinParts(world, job)) shelve(world, job.product, job.quantity, job.defective)
    return
  }
  if (job.source >= 0) {
    handOver(world, job.quantity, product)
    return
  }
  world.making[job.product]!.pipeline -= job.quantity
  shelve(world, job.product, job.quantity, job.defective)
}

/** Units go onto the shelf of the product, and to those who wait for them. */
export const shelve = (world: World, product: number, units: number, defective: number): void => {
  const { point } = world.model.products[product]!
  put(world, point, units, defective)
  fillBacklog(world, point)
}

/** Work that came from outside goes back there, and is paid for. */
const handOver = (world: World, quantity: number, { standardCost, price }: ProductModel): void => {
  post(world, account.stock, account.materialUsed, quantity * standardCost)
  post(world, account.sales, account.cash, quantity * price)
}
