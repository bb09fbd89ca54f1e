/** From order to vehicle: promise, reserve from the shelf in order of promise, wait when there is nothing, and give up at last. */

import { due } from '../due'
import { cancel, schedule } from '../kernel/calendar'
import { newSlot } from '../slots'
import type { Order, World } from '../world'
import { joinLane } from './lane'
import { luckOf } from './luck'
import { planFor, planForOrder } from './planning'
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
  const order = createOrder(world)
  order.segment = segment
  order.product = product
  order.quantity = quantity
  order.placedAt = placedAt
  order.promisedAt = placedAt + world.promisedLeadTime
  world.segments[segment]!.openOrders++
  world.making[product]!.thisWeek += quantity
  world.tell.orderPlaced(world.now, order.serial, segment, product, quantity, order.promisedAt)
  joinBacklog(world, order)
  fillBacklog(world, product)
  order.fromStock = order.filled
  world.tell.stockAsked(world.now, world.model.products[product]!.point, quantity, order.filled ? 0 : quantity)
  if (!order.filled) {
    const lost = order.promisedAt + world.model.segments[segment]!.spec.patience
    schedule(world.calendar, Math.max(world.now + 1, lost), order.slot)
    planForOrder(world, product, order.index)
  }
  planFor(world, product)
}

function joinBacklog(world: World, order: Order): void {
  const point = world.points[world.model.products[order.product]!.point]!
  let place = point.backlog.length
  while (place > 0 && world.orders[point.backlog[place - 1]!]!.promisedAt > order.promisedAt) place--
  point.backlog.splice(place, 0, order.index)
  point.backlogUnits += order.quantity
}

/** Gives what is on the shelf to the orders that wait, oldest promise first; an order goes whole or not at all. */
export function fillBacklog(world: World, product: number): void {
  const index = world.model.products[product]!.point
  const point = world.points[index]!
  while (point.backlog.length > 0) {
    const order = world.orders[point.backlog[0]!]!
    if (order.quantity > point.onHand) return
    point.backlog.shift()
    point.backlogUnits -= order.quantity
    if (point.defective > 0) {
      order.defective = takeDefective(point, order.quantity, luckOf(world, 0x6d2b79f5, order.fate))
    }
    take(world, index, order.quantity)
    order.filled = true
    cancel(world.calendar, order.slot)
    world.tell.orderFilled(world.now, order.serial, product, order.quantity, Math.max(0, order.placedAt) === world.now)
    joinLane(world, world.model.segments[order.segment]!.lane, order.index)
  }
}

/** Patience is at its end: the customer cancels what has not been filled. */
export function loseOrder(world: World, order: Order): void {
  const point = world.points[world.model.products[order.product]!.point]!
  point.backlog.splice(point.backlog.indexOf(order.index), 1)
  point.backlogUnits -= order.quantity
  world.segments[order.segment]!.openOrders--
  world.tell.orderCancelled(world.now, order.serial, order.segment, order.product, order.quantity)
  feelCancellation(world, order.segment)
  dropOrder(world, order)
  fillBacklog(world, order.product)
}

export function dropOrder(world: World, order: Order): void {
  order.open = false
  cancel(world.calendar, order.slot)
  world.freeOrders.push(order.index)
}

function createOrder(world: World): Order {
  const free = world.freeOrders.pop()
  const order = free === undefined ? blankOrder(world) : world.orders[free]!
  order.serial = ++world.serial
  order.fate = ++world.fates.orders
  order.filled = false
  order.shipped = false
  order.fromStock = false
  order.defective = 0
  order.open = true
  return order
}

function blankOrder(world: World): Order {
  const index = world.orders.length
  const order: Order = {
    index,
    serial: 0,
    fate: 0,
    segment: 0,
    product: 0,
    quantity: 0,
    placedAt: 0.5,
    promisedAt: 0.5,
    filled: false,
    shipped: false,
    open: false,
    defective: 0,
    fromStock: false,
    slot: newSlot(world, due.patience, index),
  }
  world.orders.push(order)
  return order
}
