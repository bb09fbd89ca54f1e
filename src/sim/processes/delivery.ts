/** Goods come into customers' hands: an order is delivered with its last part. Then customers pay and judge. */

import { account } from '../accounts'
import type { Order, World } from '../world'
import { post } from './finance'
import { dropOrder } from './order'
import { invoice } from './receivables'
import { feelDelivery } from './satisfaction'
import { cover } from './warranty'

/** Customers receive so many units of their order. */
export function handOver(world: World, order: Order, quantity: number): void {
  order.received += quantity
  if (order.received === order.quantity) deliver(world, order)
}

/** All that will ever come of the order is there. One that was cut short is late, for it never comes in full. */
export function deliver(world: World, order: Order): void {
  const product = world.model.products[order.product]!
  const leadTime = world.now - order.placedAt
  const lateness = order.cut ? Math.max(1, world.now - order.promisedAt) : world.now - order.promisedAt
  post(world, account.stock, account.materialUsed, order.quantity * product.standardCost)
  invoice(world, order.segment, order.quantity * order.price)
  cover(world, order)
  world.segments[order.segment]!.openOrders--
  world.tell.orderDelivered?.(
    world.now,
    order.serial,
    order.segment,
    order.product,
    order.quantity,
    leadTime,
    lateness,
    order.defective,
  )
  if (!order.cut) feelDelivery(world, order, leadTime, lateness)
  dropOrder(world, order)
}
