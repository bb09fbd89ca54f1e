/** Goods come into customers' hands: an order is delivered with its last part. Then customers pay and judge. */

import { account } from '../accounts'
import type { Order, World } from '../world'
import { post } from './finance'
import { dropOrder } from './order'
import { everyLine, isSingle, lineAfter, linesOf } from './orderLines'
import { invoice } from './receivables'
import { feelDelivery } from './satisfaction'
import { cover } from './warranty'

/** Customers receive so many units of a line of their order. */
export function handOver(world: World, line: Order, quantity: number): void {
  line.received += quantity
  if (line.received < line.quantity) return
  if (isSingle(line)) deliver(world, line)
  else if (everyLine(world, line, hasArrived)) deliver(world, world.orders[line.first]!)
}

/** All that will ever come of the line is there. */
export const hasArrived = ({ received, quantity }: Order): boolean => received === quantity

/** All that will ever come of the order is there; `first` is its first line. One that was cut short is late, for it never comes in full. */
export function deliver(world: World, first: Order): void {
  const leadTime = world.now - first.placedAt
  const lateness = first.cut ? Math.max(1, world.now - first.promisedAt) : world.now - first.promisedAt
  world.segments[first.segment]!.openOrders--
  if (isSingle(first)) close(world, first, first.serial, leadTime, lateness)
  else
    for (const line of linesOf(world, first))
      if (line.quantity > 0) close(world, line, first.serial, leadTime, lateness)
  if (!first.cut) feelDelivery(world, first.segment, leadTime, lateness, shareFoundBad(world, first))
  for (let line: Order | null = first; line !== null; ) {
    const next: Order | null = lineAfter(world, line)
    dropOrder(world, line)
    line = next
  }
}

function close(world: World, line: Order, order: number, leadTime: number, lateness: number): void {
  const { segment, product, quantity, price, defective } = line
  post(world, account.stock, account.materialUsed, quantity * world.model.products[product]!.standardCost)
  invoice(world, segment, quantity * price)
  cover(world, line)
  world.tell.orderDelivered?.(world.now, order, segment, product, quantity, leadTime, lateness, defective)
}

/** Share of bad units in the order. Those that come to light later, customers cannot feel yet. */
function shareFoundBad(world: World, first: Order): number {
  let units = 0
  let bad = 0
  for (let line: Order | null = first; line !== null; line = lineAfter(world, line)) {
    units += line.quantity
    if (world.model.products[line.product]!.timeToClaim === null) bad += line.defective
  }
  return bad / units
}
