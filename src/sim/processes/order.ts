/** Orders as records, one a line: what customers or other stock points have asked of a stock point. They are pooled. */

import { due } from '../due'
import { cancel } from '../kernel/calendar'
import { newSlot } from '../slots'
import type { Order, World } from '../world'

/** A new order, placed and promised now unless the caller says otherwise. `fate` is the key of its luck. */
export function createOrder(world: World, point: number, product: number, quantity: number, fate: number): Order {
  const free = world.freeOrders.pop()
  const order = free === undefined ? blankOrder(world) : world.orders[free]!
  order.serial = ++world.serial
  order.fate = fate
  order.first = order.index
  order.next = -1
  order.segment = -1
  order.purchase = -1
  order.point = point
  order.product = product
  order.quantity = quantity
  order.given = 0
  order.received = 0
  order.placedAt = world.now
  order.promisedAt = world.now
  order.filled = false
  order.aside = false
  order.cut = false
  order.fromStock = false
  order.defective = 0
  order.price = 0
  order.open = true
  return order
}

export function dropOrder(world: World, order: Order): void {
  order.open = false
  cancel(world.calendar, order.slot)
  world.freeOrders.push(order.index)
}

function blankOrder(world: World): Order {
  const index = world.orders.length
  const order: Order = {
    index,
    serial: 0,
    fate: 0,
    first: index,
    next: -1,
    inFront: null,
    behind: null,
    segment: -1,
    purchase: -1,
    point: 0,
    product: 0,
    quantity: 0,
    given: 0,
    received: 0,
    placedAt: 0.5,
    promisedAt: 0.5,
    filled: false,
    aside: false,
    cut: false,
    open: false,
    defective: 0,
    fromStock: false,
    price: 0,
    slot: newSlot(world, due.patience, index),
  }
  world.orders.push(order)
  return order
}
