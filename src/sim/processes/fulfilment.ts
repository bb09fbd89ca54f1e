/**
 * From order to vehicle: promise, reserve from the shelf in order of promise, and wait when there is nothing. Customers
 * and the stock points that are supplied from here stand in one line. An order for several products waits line by line;
 * lines that stock points do not ship in parts go together.
 */

import { cancel, schedule } from '../kernel/calendar'
import { scramble } from '../kernel/hash'
import { joinInOrder, stepOut } from '../kernel/orderedLine'
import type { Order, World } from '../world'
import { countClaim, nextInLine } from './allocation'
import type { Wanted } from './basket'
import { createConsignment } from './consignment'
import { handOver } from './delivery'
import { joinLane } from './lane'
import { luckOf } from './luck'
import { createOrder } from './order'
import { chain, everyLine, isSingle, linesOf } from './orderLines'
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
  const wanted = servable(world, segment, product, point, quantity)
  if (wanted === 0) {
    feelCancellation(world, segment)
    return
  }
  const order = newOrder(world, segment, product, point, wanted, ++world.fates.orders)
  enter(world, order, placedAt, promisedTime(world, point, wanted))
  world.segments[segment]!.openOrders++
  takeOrder(world, order)
  if (!order.filled) awaitGoods(world, order)
}

/** A customer orders several products at once: all are promised for the day on which the last of them can be there. */
export function placeLines(world: World, segment: number, basket: readonly Wanted[], placedAt = world.now): void {
  const fate = ++world.fates.orders
  const lines: Order[] = []
  let promised = 0
  for (const [place, { product, quantity }] of basket.entries()) {
    const point = shelfOf(world, segment, product)
    const wanted = servable(world, segment, product, point, quantity)
    if (wanted === 0) continue
    promised = Math.max(promised, promisedTime(world, point, wanted))
    const luck = place === 0 ? fate : scramble(fate + Math.imul(place, 0x9e3779b1))
    lines.push(newOrder(world, segment, product, point, wanted, luck))
  }
  if (lines.length === 0) {
    feelCancellation(world, segment)
    return
  }
  chain(lines)
  world.segments[segment]!.openOrders++
  for (const line of lines) enter(world, line, placedAt, promised)
  for (const line of lines) takeOrder(world, line)
  const [first] = lines
  if (first!.open && !everyLine(world, first!, ({ filled }) => filled)) awaitGoods(world, first!)
}

function newOrder(
  world: World,
  segment: number,
  product: number,
  point: number,
  quantity: number,
  fate: number,
): Order {
  const order = createOrder(world, point, product, quantity, fate)
  order.segment = segment
  order.price = priceFor(world, segment, product)
  return order
}

function enter(world: World, order: Order, placedAt: number, promised: number): void {
  order.placedAt = placedAt
  order.promisedAt = placedAt + promised
  const { serial } = world.orders[order.first]!
  world.tell.orderPlaced?.(world.now, serial, order.segment, order.product, order.quantity, order.promisedAt)
}

/** The customer's patience ends some time after the promise. */
function awaitGoods(world: World, { promisedAt, segment, slot }: Order): void {
  const lost = promisedAt + world.model.segments[segment]!.spec.patience
  schedule(world.calendar, Math.max(world.now + 1, lost), slot)
}

/** The shelf that serves a segment with a product. */
function shelfOf(world: World, segment: number, product: number): number {
  const { mix } = world.model.segments[segment]!
  let place = 0
  while (mix[place]!.product !== product) place++
  return mix[place]!.point
}

/** Of the units that a customer wants, those that he orders: all, or where customers do not wait, those that he gets. The others are lost, and nobody is told of them. */
function servable(world: World, segment: number, product: number, point: number, wanted: number): number {
  const { lostSales, partial } = world.model.points[point]!
  if (!lostSales) return wanted
  const { onHand, backlog } = world.points[point]!
  const there = backlog.count > 0 ? 0 : onHand
  if (there >= wanted) return wanted
  const sold = partial ? there : 0
  world.tell.stockAsked?.(world.now, point, wanted - sold, wanted - sold)
  world.tell.saleLost?.(world.now, segment, product, wanted - sold)
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
  world.tell.stockAsked?.(world.now, point, quantity, quantity - order.given)
  if (!order.filled) {
    replenish(world, point)
    if (makes >= 0) planForOrder(world, makes, order.index)
  }
  if (makes >= 0) planFor(world, makes)
}

const isPromisedBefore = (one: Order, other: Order): boolean => one.promisedAt < other.promisedAt

function joinBacklog(world: World, order: Order): void {
  const point = world.points[order.point]!
  joinInOrder(point.backlog, order, isPromisedBefore)
  point.backlogUnits += order.quantity
}

/** Gives what is on the shelf to the orders that wait, in the order of the allocation rule; whole or not at all, unless orders go in parts. */
export function fillBacklog(world: World, index: number): void {
  const point = world.points[index]!
  const { partial } = world.model.points[index]!
  while (point.backlog.count > 0 && point.onHand > 0) {
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
    stepOut(point.backlog, order)
    order.filled = true
    order.fromStock = Math.max(0, order.placedAt) === world.now
    if (isSingle(order)) cancel(world.calendar, order.slot)
  }
  take(world, order.point, units)
  if (order.segment < 0) sendOn(world, order, units, defective)
  else if (isSingle(order)) sendToCustomers(world, order, units, defective)
  else serveLine(world, order, units, defective)
}

/** Units of one line of several: they go at once where orders go in parts; else the line stands aside for the others. */
function serveLine(world: World, line: Order, units: number, defective: number): void {
  if (world.model.points[line.point]!.partial) sendToCustomers(world, line, units, defective)
  else line.aside = true
  if (!line.open || !everyLine(world, line, ({ filled }) => filled)) return
  cancel(world.calendar, world.orders[line.first]!.slot)
  sendAside(world, line)
}

/** What stands aside for other lines of the order goes. */
export function sendAside(world: World, order: Order): void {
  for (const line of linesOf(world, order)) {
    if (!line.aside) continue
    line.aside = false
    sendToCustomers(world, line, line.given, line.defective)
  }
}

function sendToCustomers(world: World, order: Order, units: number, defective: number): void {
  if (order.filled) {
    const { serial } = world.orders[order.first]!
    world.tell.orderFilled?.(world.now, serial, order.product, order.quantity, order.fromStock)
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
