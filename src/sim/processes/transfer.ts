/** Orders between stock points of the company: they reach their source and stand in line there with customers' orders. */

import type { Purchase, World } from '../world'
import { takeOrder } from './fulfilment'
import { createOrder } from './order'
import { sendToSupplier } from './purchasing'
import { makeReady } from './supplier'

/** The order is where it was sent, or what was ordered is ready at its supplier. */
export function comeDue(world: World, purchase: Purchase): void {
  if (purchase.known) makeReady(world, purchase)
  else if (world.model.points[purchase.point]!.offers[purchase.offer]!.from < 0) sendToSupplier(world, purchase)
  else reachSite(world, purchase)
}

/** Another site has the order. It is promised as customers' orders are, so that first come is first served. */
function reachSite(world: World, purchase: Purchase): void {
  purchase.known = true
  const order = orderOf(world, purchase)
  order.promisedAt = world.now + world.promisedLeadTime
  takeOrder(world, order)
}

/** The order of another stock point, by the luck of its purchase: customers' luck knows nothing of transfers. */
export function orderOf(world: World, purchase: Purchase) {
  const { from } = world.model.points[purchase.point]!.offers[purchase.offer]!
  const { product } = world.model.points[from]!
  const order = createOrder(world, from, product, purchase.quantity, purchase.fate)
  order.purchase = purchase.index
  return order
}
