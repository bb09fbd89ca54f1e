/** Suppliers: what was ordered is ready after a random time, waits out outages, and then waits for a vehicle or is brought. */

import { account } from '../accounts'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { exponential } from '../kernel/random'
import type { Purchase, World } from '../world'
import { createConsignment } from './consignment'
import { claimLateness } from './contract'
import { pay } from './finance'
import { joinLane } from './lane'
import { receiveMaterial } from './receiving'

/** The goods are made. In an outage nothing leaves the supplier. */
export function makeReady(world: World, purchase: Purchase): void {
  const offer = world.model.points[purchase.point]!.offers[purchase.offer]!
  const supplier = world.suppliers[offer.supplier]!
  if (!supplier.available) {
    supplier.held.push(purchase.index)
    return
  }
  world.tell.materialReady?.(
    world.now,
    purchase.point,
    offer.supplier,
    purchase.quantity,
    world.now - purchase.orderedAt,
  )
  claimLateness(world, offer, purchase)
  if (offer.lane < 0) receiveMaterial(world, purchase, purchase.quantity)
  else joinLane(world, offer.lane, createConsignment(world, purchase.index, -1, purchase.quantity, 0))
}

/** An outage begins or ends; whatever was held leaves at its end. */
export function turnOutage(world: World, index: number): void {
  const supplier = world.suppliers[index]!
  const length = world.now - supplier.since
  supplier.available = !supplier.available
  supplier.since = world.now
  if (supplier.available) {
    world.tell.outageEnded?.(world.now, index, length)
    for (const held of supplier.held.splice(0)) makeReady(world, world.purchases[held]!)
    scheduleOutage(world, index)
  } else {
    world.tell.outageBegan?.(world.now, index)
    const sampler = world.model.outageLengths[index]!
    schedule(world.calendar, world.now + Math.max(1, Math.round(draw(sampler, supplier.outageStream))), supplier.slot)
  }
}

export function scheduleOutage(world: World, index: number): void {
  const { outage } = world.model.scenario.suppliers[index]!
  if (outage === null || outage.meanBetween === 0) return
  const supplier = world.suppliers[index]!
  const wait = Math.max(1, Math.round(outage.meanBetween * exponential(supplier.outageStream)))
  schedule(world.calendar, world.now + wait, supplier.slot)
}

/** Starts the qualification of a supplier: samples, audits, a first order. */
export function qualify(world: World, index: number): void {
  const supplier = world.suppliers[index]!
  if (supplier.qualified || supplier.qualifying) return
  const { qualification } = world.model.scenario.suppliers[index]!
  supplier.qualifying = true
  if (supplier.available) supplier.since = world.now
  pay(world, account.prevention, qualification.cost)
  schedule(world.calendar, world.now + qualification.time, supplier.qualifiedSlot)
}

export function finishQualification(world: World, index: number): void {
  const supplier = world.suppliers[index]!
  supplier.qualifying = false
  supplier.qualified = true
  world.tell.supplierQualified?.(world.now, index)
}
