/** The end of a journey: material comes into stock and is paid for, orders come to customers, who pay and judge. */

import { account } from '../accounts'
import { cancel } from '../kernel/calendar'
import { binomial } from '../kernel/random'
import type { Order, Purchase, Shipment, World } from '../world'
import { usualWait } from './departure'
import { pay, post } from './finance'
import { dropOrder } from './fulfilment'
import { luckOf } from './luck'
import { isVendorManaged } from './offer'
import { buy } from './payables'
import { feelDelivery } from './satisfaction'
import { put } from './stock'

/** Weight of the newest receipt in what the planner believes of a lead time. */
const SMOOTHING = 0.2
/** A receipt is late when it took this multiple of what the supplier and the lane quote. */
const LATE_FACTOR = 1.2

export function receiveShipment(world: World, shipment: Shipment): void {
  const { inbound } = world.model.lanes[shipment.lane]!
  world.tell.shipmentArrived(world.now, shipment.serial, shipment.lane, shipment.quantity)
  for (const cargo of shipment.cargo) {
    if (inbound) receiveMaterial(world, world.purchases[cargo]!)
    else deliver(world, world.orders[cargo]!)
  }
  shipment.cargo = []
  shipment.open = false
  world.freeShipments.push(shipment.index)
}

/** Material comes into stock, and is paid for when the supplier's term is over. */
export function receiveMaterial(world: World, purchase: Purchase): void {
  const model = world.model.points[purchase.point]!
  const state = world.points[purchase.point]!
  const offer = model.offers[purchase.offer]!
  const { quantity } = purchase
  state.onOrder -= quantity
  buy(world, offer.supplier, account.stock, quantity * model.standardCost)
  buy(world, offer.supplier, account.purchasePremium, quantity * (purchase.price - model.standardCost))
  const defective = binomial(luckOf(world, 0x1f83d9ab, purchase.fate), quantity, offer.defectProbability)
  const leadTime = world.now - purchase.orderedAt
  const quoted = quotedLeadTime(world, purchase.point, purchase.offer)
  learnLeadTime(world, purchase.point, purchase.offer, leadTime)
  world.tell.materialReceived(
    world.now,
    purchase.point,
    offer.supplier,
    quantity,
    defective,
    leadTime,
    leadTime > LATE_FACTOR * quoted,
  )
  purchase.open = false
  cancel(world.calendar, purchase.slot)
  world.freePurchases.push(purchase.index)
  put(world, purchase.point, quantity, defective)
}

/** Mean time from order to receipt by the supplier's and the lane's own word: preparation, usual wait for a vehicle, transit [ms]. */
export function quotedLeadTime(world: World, point: number, offerIndex: number): number {
  const offer = world.model.points[point]!.offers[offerIndex]!
  const preparation = isVendorManaged(world, point) ? 0 : offer.leadTime.mean
  if (offer.lane < 0) return preparation
  const lane = world.lanes[offer.lane]!
  const mode = world.model.lanes[offer.lane]!.modes[lane.mode]!
  return preparation + usualWait(lane) + mode.transit.mean
}

function learnLeadTime(world: World, point: number, offer: number, leadTime: number): void {
  const { leadMean, leadVariance } = world.points[point]!
  const error = leadTime - leadMean[offer]!
  leadMean[offer]! += SMOOTHING * error
  leadVariance[offer] = (1 - SMOOTHING) * (leadVariance[offer]! + SMOOTHING * error * error)
}

function deliver(world: World, order: Order): void {
  const product = world.model.products[order.product]!
  const leadTime = world.now - order.placedAt
  const lateness = world.now - order.promisedAt
  post(world, account.stock, account.materialUsed, order.quantity * product.standardCost)
  post(world, account.sales, account.cash, order.quantity * product.price)
  pay(world, account.returns, order.defective * world.model.scenario.company.returnCost)
  world.segments[order.segment]!.openOrders--
  world.tell.orderDelivered(
    world.now,
    order.serial,
    order.segment,
    order.product,
    order.quantity,
    leadTime,
    lateness,
    order.defective,
  )
  feelDelivery(world, order, leadTime, lateness)
  dropOrder(world, order)
}
