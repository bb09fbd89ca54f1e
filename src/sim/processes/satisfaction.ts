/**
 * What customers make of what happens to them. Each experience from 0 to 100 moves the segment's satisfaction,
 * bad ones twice as far as good ones; experiences fade over the segment's memory (Anderson & Sullivan 1993; field defaults).
 */

import { account } from '../accounts'
import { exp } from '../kernel/math'
import { WEEK } from '../units'
import type { World } from '../world'
import { pay } from './finance'

/** A loss moves satisfaction by this multiple of a gain. */
const LOSS_WEIGHT = 2
/** Share of bad units in an order at which its quality is wholly spoiled. */
const SPOILED_SHARE = 0.25
/** How a customer feels who went elsewhere because the promise was too long. */
const DECLINED_EXPERIENCE = 50
/** Satisfaction below which buyers leave, and the most that leave in a week. */
const LEAVE_BELOW = 70
const MOST_LEAVING = 0.06
/** Satisfaction above which word of mouth brings buyers, and the most it brings in a week. */
const GROW_ABOVE = 75
const MOST_COMING = 0.008
/** Buyers that a segment can grow to, as a multiple of the opening number. */
export const MOST_CUSTOMERS = 1.5

/** What went wrong, in the order of `Segment.complaints`. */
export const complaints = ['late', 'slow', 'defective', 'cancelled', 'quoted'] as const
const LATE = 0
const SLOW = 1
const DEFECTIVE = 2
const CANCELLED = 3
const QUOTED = 4

/** Share of its usual orders that a segment of this satisfaction places. */
export function activity(satisfaction: number): number {
  return 0.5 + 0.5 * Math.min(1, satisfaction / LEAVE_BELOW)
}

/** An order is there, so long after it was placed, so late [ms], and with such a share of bad units. */
export function feelDelivery(world: World, segment: number, leadTime: number, lateness: number, share: number): void {
  const { spec } = world.model.segments[segment]!
  const late = lateness > 0 ? unit(lateness / spec.lateTolerance) : 0
  const slow = unit((leadTime - spec.wantedLeadTime) / spec.wantedLeadTime)
  const bad = unit(share / SPOILED_SHARE)
  const { onTime, speed, quality } = spec.weights
  complain(world, segment, LATE, onTime * late)
  complain(world, segment, SLOW, speed * slow)
  complain(world, segment, DEFECTIVE, quality * bad)
  feel(world, segment, recovered(world, segment, 100 * (1 - onTime * late - speed * slow - quality * bad)))
}

export function feelCancellation(world: World, segment: number): void {
  complain(world, segment, CANCELLED, 1)
  feel(world, segment, recovered(world, segment, 0))
}

/** Bad units came to light: `share` of an order. */
export function feelReturn(world: World, segment: number, share: number): void {
  const bad = world.model.segments[segment]!.spec.weights.quality * unit(share / SPOILED_SHARE)
  complain(world, segment, DEFECTIVE, bad)
  feel(world, segment, recovered(world, segment, 100 * (1 - bad)))
}

/** How a segment is treated whose experience is worse than it expects: what share is made good, at what cost a case [cent]. */
export function setRecovery(world: World, segment: number, share: number, cost: number): void {
  world.segments[segment]!.recovery = share
  world.segments[segment]!.recoveryCost = cost
}

/**
 * The experience after service recovery: a disappointment is made good in part, at a cost (Smith, Bolton & Wagner 1999;
 * field default: never beyond what was expected).
 */
function recovered(world: World, index: number, experience: number): number {
  const { satisfaction, recovery, recoveryCost } = world.segments[index]!
  if (recovery === 0 || experience >= satisfaction) return experience
  pay(world, account.returns, recoveryCost)
  return experience + recovery * (satisfaction - experience)
}

export function feelDeclined(world: World, segment: number): void {
  complain(world, segment, QUOTED, 0.5)
  feel(world, segment, DECLINED_EXPERIENCE)
}

function feel(world: World, index: number, experience: number): void {
  const segment = world.segments[index]!
  const model = world.model.segments[index]!
  const perMemory = (model.ordersPerWeek * model.spec.memory) / WEEK
  const fading = exp(-1 / perMemory)
  const weight = (1 - fading) * (experience < segment.satisfaction ? LOSS_WEIGHT : 1)
  segment.satisfaction += Math.min(1, weight) * (experience - segment.satisfaction)
  for (let i = 0; i < segment.complaints.length; i++) segment.complaints[i]! *= fading
  world.tell.satisfactionMoved?.(world.now, index, segment.satisfaction, experience)
}

function complain(world: World, segment: number, what: number, weight: number): void {
  world.segments[segment]!.complaints[what]! += weight
}

/** The end of a week: the unhappy leave, the happy bring others. */
export function moveCustomers(world: World): void {
  for (const [index, segment] of world.segments.entries()) {
    const { customers: opening } = world.model.segments[index]!.spec
    const s = segment.satisfaction
    const leaving =
      s < LEAVE_BELOW ? MOST_LEAVING * ((LEAVE_BELOW - s) / LEAVE_BELOW) * ((LEAVE_BELOW - s) / LEAVE_BELOW) : 0
    const coming = s > GROW_ABOVE ? (MOST_COMING * (s - GROW_ABOVE)) / (100 - GROW_ABOVE) : 0
    segment.customers = Math.min(opening * MOST_CUSTOMERS, segment.customers * (1 - leaving + coming))
    world.tell.customersMoved?.(world.now, index, segment.customers)
  }
}

function unit(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x
}
