/**
 * Purchasing: orders are split by share among the sources of a stock point, suppliers and other sites, and sent to the
 * one that is furthest behind.
 */

import { account } from '../accounts'
import { due } from '../due'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import type { OfferModel } from '../model'
import { newSlot } from '../slots'
import type { Purchase, World } from '../world'
import { countOrder } from './contract'
import { pay } from './finance'
import { isVendorManaged, priceOf, readyAt } from './offer'

/** Places an order: at the source that is furthest behind its share, for at least its minimum. */
export function orderMaterial(world: World, point: number, wanted: number): void {
  const model = world.model.points[point]!
  const state = world.points[point]!
  const source = sourceFor(world, point)
  if (source < 0) return
  const offer = model.offers[source]!
  const quantity = Math.max(wanted, offer.minimumOrder)
  for (let i = 0; i < state.credit.length; i++) state.credit[i]! += (quantity * state.shares[i]!) / 100
  state.credit[source]! -= quantity
  state.onOrder += quantity
  const byVendor = isVendorManaged(world, point)
  if (!byVendor) pay(world, account.ordering, model.orderCost)
  const purchase = createPurchase(world, point, source, quantity)
  if (offer.from >= 0) {
    world.tell.transferOrdered?.(world.now, point, offer.from, quantity)
  } else {
    purchase.price = priceOf(world, offer, quantity)
    countOrder(world, offer, quantity)
    world.tell.materialOrdered?.(world.now, point, offer.supplier, quantity)
  }
  if (offer.from < 0 && (byVendor || model.orderDelay === 0)) sendToSupplier(world, purchase)
  else schedule(world.calendar, world.now + model.orderDelay, purchase.slot)
}

/** The supplier has the order, and begins to prepare it; of stock that he looks after, he has had it ready. */
export function sendToSupplier(world: World, purchase: Purchase): void {
  purchase.known = true
  const offer = world.model.points[purchase.point]!.offers[purchase.offer]!
  const { leadStream } = world.suppliers[offer.supplier]!
  const time = isVendorManaged(world, purchase.point) ? 0 : draw(offer.leadTime, leadStream)
  schedule(world.calendar, readyAt(world, offer, purchase.quantity, time), purchase.slot)
}

/** The qualified source with a share that is owed most, or any qualified one; -1: there is none. */
function sourceFor(world: World, point: number): number {
  const { offers } = world.model.points[point]!
  const { shares, credit } = world.points[point]!
  let best = -1
  for (let i = 0; i < offers.length; i++) {
    if (shares[i] === 0 || !mayDeliver(world, offers[i]!)) continue
    if (best < 0 || credit[i]! > credit[best]!) best = i
  }
  // Nobody with a share may deliver yet: until then, who did before.
  return best >= 0 ? best : offers.findIndex((offer) => mayDeliver(world, offer))
}

const mayDeliver = (world: World, { supplier }: OfferModel): boolean =>
  supplier < 0 || world.suppliers[supplier]!.qualified

/** A record of what was ordered, not yet sent to anybody. */
export function createPurchase(world: World, point: number, offer: number, quantity: number): Purchase {
  const free = world.freePurchases.pop()
  const purchase = free === undefined ? blankPurchase(world) : world.purchases[free]!
  purchase.serial = ++world.serial
  purchase.fate = ++world.fates.purchases
  purchase.point = point
  purchase.offer = offer
  purchase.quantity = quantity
  purchase.orderedAt = world.now
  purchase.received = 0
  purchase.known = false
  purchase.open = true
  return purchase
}

function blankPurchase(world: World): Purchase {
  const index = world.purchases.length
  const purchase: Purchase = {
    index,
    serial: 0,
    fate: 0,
    point: 0,
    offer: 0,
    quantity: 0,
    received: 0,
    price: 0,
    orderedAt: 0.5,
    known: false,
    open: false,
    slot: newSlot(world, due.ready, index),
  }
  world.purchases.push(purchase)
  return purchase
}
