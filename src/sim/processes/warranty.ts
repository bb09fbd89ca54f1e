/**
 * Warranty: bad units that nobody found come to light in customers' hands, all those of an order together after a random
 * time; then they are made good and customers judge (external failure: Juran 1951). Where an item has no such time, they
 * are found on delivery.
 */

import { account } from '../accounts'
import { due } from '../due'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { newSlot } from '../slots'
import type { Claim, Order, World } from '../world'
import { pay } from './finance'
import { luckOf } from './luck'
import { feelReturn } from './satisfaction'

const CLAIMS = 0x4cf5ad43

/** An order is delivered: its bad units are found now, or will be. */
export function cover(world: World, order: Order): void {
  if (order.defective === 0) return
  const { timeToClaim } = world.model.products[order.product]!
  if (timeToClaim === null) {
    makeGood(world, order.defective)
    return
  }
  const claim = createClaim(world)
  claim.segment = order.segment
  claim.product = order.product
  claim.quantity = order.quantity
  claim.defective = order.defective
  schedule(world.calendar, world.now + Math.round(draw(timeToClaim, luckOf(world, CLAIMS, order.fate))), claim.slot)
}

/** The bad units of an order come back. */
export function settleClaim(world: World, claim: Claim): void {
  const { segment, product, quantity, defective } = claim
  makeGood(world, defective)
  world.tell.unitsReturned?.(world.now, segment, product, defective)
  feelReturn(world, segment, defective / quantity)
  claim.open = false
  world.freeClaims.push(claim.index)
}

function makeGood(world: World, units: number): void {
  pay(world, account.returns, units * world.model.scenario.company.returnCost)
}

function createClaim(world: World): Claim {
  const free = world.freeClaims.pop()
  const claim = free === undefined ? blankClaim(world) : world.claims[free]!
  claim.open = true
  return claim
}

function blankClaim(world: World): Claim {
  const index = world.claims.length
  const slot = newSlot(world, due.claim, index)
  const claim: Claim = { index, segment: 0, product: 0, quantity: 0, defective: 0, open: false, slot }
  world.claims.push(claim)
  return claim
}
