/** The end of a journey: material comes into stock and is paid for, goods of another site into stock, orders to customers. */

import { account } from '../accounts'
import { cancel } from '../kernel/calendar'
import { binomial } from '../kernel/random'
import type { Consignment, Order, Purchase, Shipment, World } from '../world'
import { dropConsignment } from './consignment'
import { handOver } from './delivery'
import { usualWait } from './departure'
import { fillBacklog } from './fulfilment'
import { luckOf } from './luck'
import { isVendorManaged } from './offer'
import { dropOrder } from './order'
import { buy } from './payables'
import { put } from './stock'

/** Weight of the newest receipt in what the planner believes of a lead time. */
const SMOOTHING = 0.2
/** A receipt is late when it took this multiple of what the supplier and the lane quote. */
const LATE_FACTOR = 1.2

export function receiveShipment(world: World, shipment: Shipment): void {
  world.tell.shipmentArrived?.(world.now, shipment.serial, shipment.lane, shipment.quantity)
  for (const cargo of shipment.cargo) {
    const consignment = world.consignments[cargo]!
    unload(world, consignment)
    dropConsignment(world, consignment)
  }
  shipment.cargo = []
  shipment.open = false
  world.freeShipments.push(shipment.index)
}

function unload(world: World, { purchase, order, quantity, defective }: Consignment): void {
  if (purchase < 0) handOver(world, world.orders[order]!, quantity)
  else if (order < 0) receiveMaterial(world, world.purchases[purchase]!, quantity)
  else receiveTransfer(world, world.purchases[purchase]!, world.orders[order]!, quantity, defective)
}

/** Material comes into stock, and is paid for when the supplier's term is over. */
export function receiveMaterial(world: World, purchase: Purchase, quantity: number): void {
  const model = world.model.points[purchase.point]!
  const offer = model.offers[purchase.offer]!
  buy(world, offer.supplier, account.stock, quantity * model.standardCost)
  buy(world, offer.supplier, account.purchasePremium, quantity * (purchase.price - model.standardCost))
  const defective = binomial(
    luckOf(world, 0x1f83d9ab, purchase.fate, purchase.received),
    quantity,
    offer.defectProbability,
  )
  const leadTime = world.now - purchase.orderedAt
  const quoted = quotedLeadTime(world, purchase.point, purchase.offer)
  world.tell.materialReceived?.(
    world.now,
    purchase.point,
    offer.supplier,
    quantity,
    defective,
    leadTime,
    leadTime > LATE_FACTOR * quoted,
  )
  receive(world, purchase, quantity, defective)
}

/** Goods of another site come into stock. They were the company's before: no money moves. */
function receiveTransfer(world: World, purchase: Purchase, order: Order, quantity: number, defective: number): void {
  order.received += quantity
  world.tell.transferReceived?.(world.now, purchase.point, order.point, quantity, world.now - purchase.orderedAt)
  if (order.received === order.quantity) dropOrder(world, order)
  receive(world, purchase, quantity, defective)
}

/** Onto the shelf, and to those who wait for it; the last part closes the purchase. */
function receive(world: World, purchase: Purchase, quantity: number, defective: number): void {
  const { point } = purchase
  purchase.received += quantity
  world.points[point]!.onOrder -= quantity
  if (purchase.received === purchase.quantity) {
    learnLeadTime(world, point, purchase.offer, world.now - purchase.orderedAt)
    purchase.open = false
    cancel(world.calendar, purchase.slot)
    world.freePurchases.push(purchase.index)
  }
  put(world, point, quantity, defective)
  fillBacklog(world, point)
}

/** Mean time from order to receipt by word of the source and the lane: the order's way, preparation, usual wait for a vehicle, transit [ms]. */
export function quotedLeadTime(world: World, point: number, offerIndex: number): number {
  const { offers, orderDelay } = world.model.points[point]!
  const offer = offers[offerIndex]!
  const preparation = isVendorManaged(world, point) ? 0 : orderDelay + offer.leadTime.mean
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
