/** What the company has when the run opens: money, stock, and the work on its floor. */

import { account } from './accounts'
import { schedule } from './kernel/calendar'
import { bearAtOnce } from './kernel/overload'
import { type Stream, uniform, wholeBetween } from './kernel/random'
import { meterWip } from './meters'
import type { Model, OperationModel } from './model'
import { drawBasket } from './processes/basket'
import { createConsignment } from './processes/consignment'
import { releaseFeeders } from './processes/feeders'
import { plantOf, send } from './processes/flow'
import { placeLines, placeOrder } from './processes/fulfilment'
import { createJob, turnTo } from './processes/job'
import { createShipment } from './processes/lane'
import { luckOf } from './processes/luck'
import { createPurchase } from './processes/purchasing'
import { quotedLeadTime } from './processes/receiving'
import { activity } from './processes/satisfaction'
import { orderOf } from './processes/transfer'
import { WEEK } from './units'
import type { Purchase, World } from './world'

/** Source of the luck of orders taken before the opening. */
const OPENING_ORDERS = 0x5bd1e995

/** Opening balance: cash, stock and what the machines are worth, owed to the owners. Not told: nothing has happened yet. */
export function openBooks(world: World): void {
  const { balances, model } = world
  balances[account.cash] = model.scenario.company.cash
  balances[account.stock] = model.openingStock
  for (const { account: of, book } of world.assets) balances[of]! += book
  balances[account.equity] = -balances.reduce((sum, cents) => sum + cents, 0)
}

/** The work that the floor holds when the run opens, as if let in just now. */
export function layOutLots(world: World): void {
  const { model } = world
  for (const { product: id, quantity, station } of model.scenario.openingLots) {
    const product = productOf(model, id)
    const job = createJob(world, product, quantity)
    turnTo(job, operationAt(model, model.products[product]!.route, station))
    job.releasedAt = 0
    job.due = WEEK
    world.making[product]!.pipeline += quantity
    const plant = plantOf(world, job)
    plant.wipLots++
    plant.wipUnits += quantity
    meterWip(world, quantity)
    world.tell.jobReleased?.(0, job.serial, product, quantity)
    if (job.made.feeders.length > 0) releaseFeeders(world, job)
    send(world, job, null)
  }
}

/** Goods and orders that were on their way when the run opened, as if nothing had held them up so far. */
export function layOutTransit(world: World): void {
  const { model } = world
  for (const [point, { openingTransit }] of model.scenario.stockPoints.entries()) {
    for (const { source, quantity, what, arrives } of openingTransit) {
      const offer = offerOf(model, point, source)
      const purchase = createPurchase(world, point, offer, quantity)
      world.points[point]!.onOrder += quantity
      const since = what === 'order' ? model.points[point]!.orderDelay : quotedLeadTime(world, point, offer)
      purchase.orderedAt = arrives - Math.round(since)
      purchase.known = what === 'goods'
      const { lane } = model.points[point]!.offers[offer]!
      if (what === 'goods' && lane >= 0) putOnTheRoad(world, purchase, lane, arrives)
      else schedule(world.calendar, arrives, purchase.slot)
    }
  }
}

function putOnTheRoad(world: World, purchase: Purchase, lane: number, arrives: number): void {
  const { point, offer, quantity } = purchase
  const { from, item } = world.model.points[point]!.offers[offer]!
  let index = -1
  if (from >= 0) {
    const order = orderOf(world, purchase)
    order.given = quantity
    order.filled = true
    index = order.index
  }
  const shipment = createShipment(world)
  shipment.lane = lane
  shipment.mode = world.lanes[lane]!.mode
  shipment.cargo = [createConsignment(world, purchase.index, index, quantity, 0).index]
  shipment.quantity = quantity
  shipment.item = item
  shipment.departs = 0
  shipment.expected = arrives
  shipment.arrives = arrives
  schedule(world.calendar, arrives, shipment.slot)
}

/** @throws when the stock point has no such source. */
function offerOf(model: Model, point: number, source: string): number {
  const { id, offers } = model.points[point]!
  const offer = offers.findIndex(
    ({ supplier, from }) => (supplier < 0 ? model.points[from]!.site : model.supplierIds[supplier]) === source,
  )
  if (offer < 0) throw new Error(`no source "${source}" of "${id}"`)
  return offer
}

/**
 * Customers who ordered in the time before: at the rate of the opening, evenly spread, and not counted as sales of this
 * week. Demand that is stated begins with the run.
 */
export function takeOpeningOrders(world: World): void {
  const { model } = world
  const past = Math.max(0, ...model.scenario.planning.map(({ openingOrders }) => openingOrders))
  for (const [index, segment] of model.segments.entries()) {
    const { ordersPerWeek, spec, mix, steady, lines } = segment
    if (steady !== null) continue
    const size = (luck: Stream): number => wholeBetween(luck, spec.orderSize.min, spec.orderSize.max)
    const count = Math.round((ordersPerWeek * activity(spec.satisfaction) * past) / WEEK)
    bearAtOnce(count, 'orders')
    for (let i = 0; i < count; i++) {
      const luck = luckOf(world, OPENING_ORDERS, index, i)
      const which = uniform(luck)
      const place = mix.findIndex(({ upTo }) => which < upTo)
      const quantity = size(luck)
      const basket =
        lines === null ? [{ product: mix[place]!.product, quantity }] : drawBasket(segment, place, quantity, luck, size)
      const placedAt = Math.round(((i + 0.5) / count - 1) * past)
      if (basket.length > 1) placeLines(world, index, basket, placedAt)
      else placeOrder(world, index, basket[0]!.product, quantity, placedAt)
      for (const { product, quantity: units } of basket) {
        const { point } = mix.find((each) => each.product === product)!
        if (model.points[point]!.makes >= 0) world.making[product]!.thisWeek -= units
      }
    }
  }
}

/** @throws when there is no such product, or its route does not pass the station. */
function productOf(model: Model, id: string): number {
  const product = model.products.findIndex((candidate) => candidate.id === id)
  if (product < 0) throw new Error(`no product "${id}"`)
  return product
}

function operationAt(model: Model, route: readonly OperationModel[], station: string): number {
  const operation = route.findIndex((step) => model.stations[step.station]!.id === station)
  if (operation < 0) throw new Error(`no operation at "${station}"`)
  return operation
}
