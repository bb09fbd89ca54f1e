/**
 * From order to vehicle: promise, reserve from the shelf in order of promise, wait when there is nothing, and give up at
 * last. Customers and the stock points that are supplied from here stand in one line.
 */

import { cancel, schedule } from '../kernel/calendar'
import type { Order, World } from '../world'
import { countClaim, nextInLine } from './allocation'
import { createConsignment } from './consignment'
import { deliver, handOver } from './delivery'
import { joinLane } from './lane'
import { luckOf } from './luck'
import { createOrder, dropOrder } from './order'
import { planFor, planForOrder } from './planning'
import { priceFor } from './pricing'
import { promisedTime } from './promising'
import { replenish } from './replenishment'
import { feelCancellation } from './satisfaction'
import { take, takeDefective } from './stock'

/** A customer orders, or had ordered before the run opened: takes the promise, and the goods if they are there. */
export function placeOrder(
  world: World,
  segment: number,
  product: number,
  quantity: number,
  placedAt = world.now,
): void {
  const point = shelfOf(world, segment, product)
  const wanted = world.model.points[point]!.lostSales ? sellable(world, segment, product, point, quantity) : quantity
  if (wanted === 0) return
  const order = createOrder(world, point, product, wanted, ++world.fates.orders)
  order.segment = segment
  order.placedAt = placedAt
  order.promisedAt = placedAt + promisedTime(world, point, wanted)
  order.price = priceFor(world, segment, product)
  world.segments[segment]!.openOrders++
  world.tell.orderPlaced?.(world.now, order.serial, segment, product, wanted, order.promisedAt)
  takeOrder(world, order)
  if (order.filled) return
  const lost = order.promisedAt + world.model.segments[segment]!.spec.patience
  schedule(world.calendar, Math.max(world.now + 1, lost), order.slot)
}

/** The shelf that serves a segment with a product. */
function shelfOf(world: World, segment: number, product: number): number {
  const { mix } = world.model.segments[segment]!
  let place = 0
  while (mix[place]!.product !== product) place++
  return mix[place]!.point
}

/** Where customers do not wait: the units that they get of those they want. The others are lost, and nobody is told of them. */
function sellable(world: World, segment: number, product: number, point: number, wanted: number): number {
  const { onHand, backlog } = world.points[point]!
  const there = backlog.length > 0 ? 0 : onHand
  if (there >= wanted) return wanted
  const sold = world.model.points[point]!.partial ? there : 0
  world.tell.stockAsked?.(world.now, point, wanted - sold, wanted - sold)
  world.tell.saleLost?.(world.now, segment, product, wanted - sold)
  if (sold === 0) feelCancellation(world, segment)
  return sold
}

/** The order joins the line of its stock point, and gets what is there for it. */
export function takeOrder(world: World, order: Order): void {
  const { point, quantity } = order
  const { makes } = world.model.points[point]!
  if (makes >= 0) world.making[makes]!.thisWeek += quantity
  world.points[point]!.sinceReview += quantity
  countClaim(world, order, quantity, 0)
  joinBacklog(world, order)
  fillBacklog(world, point)
  order.fromStock = order.filled
  world.tell.stockAsked?.(world.now, point, quantity, quantity - order.given)
  if (!order.filled) {
    replenish(world, point)
    if (makes >= 0) planForOrder(world, makes, order.index)
  }
  if (makes >= 0) planFor(world, makes)
}

function joinBacklog(world: World, order: Order): void {
  const point = world.points[order.point]!
  let place = point.backlog.length
  while (place > 0 && world.orders[point.backlog[place - 1]!]!.promisedAt > order.promisedAt) place--
  point.backlog.splice(place, 0, order.index)
  point.backlogUnits += order.quantity
}

/** Gives what is on the shelf to the orders that wait, in the order of the allocation rule; whole or not at all, unless orders go in parts. */
export function fillBacklog(world: World, index: number): void {
  const point = world.points[index]!
  const { partial } = world.model.points[index]!
  while (point.backlog.length > 0 && point.onHand > 0) {
    const order = nextInLine(world, index)
    const open = order.quantity - order.given
    if (open > point.onHand && !partial) return
    give(world, order, Math.min(open, point.onHand))
  }
}

/** Takes units from the shelf for an order of the line, and sends them off. */
function give(world: World, order: Order, units: number): void {
  const point = world.points[order.point]!
  let defective = 0
  if (point.defective > 0) {
    const source = order.purchase < 0 ? 0x6d2b79f5 : 0x2545f491
    defective = takeDefective(point, units, luckOf(world, source, order.fate, order.given))
  }
  order.given += units
  order.defective += defective
  point.backlogUnits -= units
  countClaim(world, order, 0, units)
  if (order.given === order.quantity) {
    point.backlog.splice(point.backlog.indexOf(order.index), 1)
    order.filled = true
    cancel(world.calendar, order.slot)
  }
  take(world, order.point, units)
  if (order.segment < 0) sendOn(world, order, units, defective)
  else sendToCustomers(world, order, units, defective)
}

function sendToCustomers(world: World, order: Order, units: number, defective: number): void {
  if (order.filled) {
    const atOnce = Math.max(0, order.placedAt) === world.now
    world.tell.orderFilled?.(world.now, order.serial, order.product, order.quantity, atOnce)
  }
  const { lane } = world.model.segments[order.segment]!
  if (lane < 0) handOver(world, order, units)
  else joinLane(world, lane, createConsignment(world, -1, order.index, units, defective))
}

function sendOn(world: World, order: Order, units: number, defective: number): void {
  const { point, offer } = world.purchases[order.purchase]!
  world.tell.transferSent?.(world.now, point, order.point, units)
  const { lane } = world.model.points[point]!.offers[offer]!
  joinLane(world, lane, createConsignment(world, order.purchase, order.index, units, defective))
}

/** Patience is at its end: the customer cancels what has not been filled. */
export function loseOrder(world: World, order: Order): void {
  const { point: index, segment, product, serial } = order
  const point = world.points[index]!
  const open = order.quantity - order.given
  point.backlog.splice(point.backlog.indexOf(order.index), 1)
  point.backlogUnits -= open
  countClaim(world, order, -open, 0)
  if (order.given === 0) {
    world.segments[segment]!.openOrders--
    world.tell.orderCancelled?.(world.now, serial, segment, product, open)
    feelCancellation(world, segment)
    dropOrder(world, order)
  } else {
    order.quantity = order.given
    order.filled = true
    order.cut = true
    world.tell.orderCutShort?.(world.now, serial, segment, product, open)
    world.tell.orderFilled?.(world.now, serial, product, order.quantity, false)
    feelCancellation(world, segment)
    if (order.received === order.quantity) deliver(world, order)
  }
  fillBacklog(world, index)
}
