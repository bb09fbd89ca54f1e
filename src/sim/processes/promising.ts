/**
 * Order promising: what a customer is told when he asks for a day. Always the same; or when stock and lots on their way
 * will cover the order beyond what is promised already (available to promise); or when the plant can have made it with
 * the work it has before it (capable to promise; Vollmann, Berry & Whybark 1997, ch. 4).
 */

import { whereabouts } from '../floor'
import { WEEK } from '../units'
import type { World } from '../world'
import { committed } from './requirements'

export type Promising = 'fixed' | 'availableToPromise' | 'capableToPromise'

const WEEK_HOURS = 168

/** Puts a rule of promising in force at a plant. Promises given stay. */
export function setPromising(world: World, plant: number, rule: Promising): void {
  world.plants[plant]!.promising = rule
}

/**
 * Time from an order of so many units to the day that is promised [ms]: until the goods will be there by the plant's rule,
 * and then the promised lead time, for the way to the customer. What no plant makes into the shelf is promised fixed.
 */
export function promisedTime(world: World, point: number, quantity: number): number {
  const { makes } = world.model.points[point]!
  if (makes < 0) return world.promisedLeadTime
  const { promising } = world.plants[world.model.products[makes]!.plant]!
  if (promising === 'fixed') return world.promisedLeadTime
  const short = quantity - free(world, point, makes)
  if (short <= 0) return world.promisedLeadTime
  const wait = promising === 'availableToPromise' ? untilCovered(world, makes, short) : untilMade(world, makes, short)
  return world.promisedLeadTime + Math.round(wait)
}

/** Units on the shelf that nobody waits for; below 0, others wait for more than there is. */
function free(world: World, point: number, product: number): number {
  const { onHand, backlogUnits } = world.points[point]!
  const left = onHand - backlogUnits
  return world.model.products[product]!.dependent ? left - committed(world, point) : left
}

/** Time until known lots will have brought so many units; where they do not, until the rest could be made. */
function untilCovered(world: World, product: number, short: number): number {
  const receipts = world.jobs
    .filter((job) => job.place !== whereabouts.free && job.product === product && job.source < 0)
    .map(({ due, quantity }) => ({ at: Math.max(world.now, due), quantity }))
    .concat(plannedReceipts(world, product))
    .sort((one, other) => one.at - other.at)
  let left = short
  for (const { at, quantity } of receipts) {
    left -= quantity
    if (left <= 0) return at - world.now
  }
  return untilMade(world, product, short)
}

/** What a master schedule will start in later weeks, expected by the end of the week in which it is due. */
function plannedReceipts(world: World, product: number): { at: number; quantity: number }[] {
  const { plant, id } = world.model.products[product]!
  const leadTime = world.model.plants[plant]!.spec.masterSchedule.leadTimes[id] ?? 1
  const monday = (Math.floor(world.now / WEEK) + 1) * WEEK
  return world.making[product]!.planned.map((quantity, week) => ({
    at: monday + (week + 1 + leadTime) * WEEK,
    quantity,
  }))
}

/**
 * Time until so many units could be made, all lots that there are going first: the longest, over the stations of the
 * route, that one takes to work off what is before it at nominal times in its hours; and the work in one lot after that.
 */
function untilMade(world: World, product: number, short: number): number {
  const { route, work } = world.model.products[product]!
  const { pipeline, lotSize } = world.making[product]!
  const more = Math.max(0, short - pipeline)
  let longest = 0
  for (const { station, processTime } of route) {
    const load = loadOf(world, station) + more * processTime.mean
    longest = Math.max(longest, load / paceOf(world, station))
  }
  return longest + work * Math.min(lotSize, short)
}

/** Nominal work that lots, planned and on the floor, still have to do at a station [ms]. */
function loadOf(world: World, station: number): number {
  let load = 0
  for (const { place, product, operation, quantity } of world.jobs) {
    if (place === whereabouts.free) continue
    const { route } = world.model.products[product]!
    for (let step = operation; step < route.length; step++) {
      if (route[step]!.station === station) load += quantity * route[step]!.processTime.mean
    }
  }
  return load
}

/** Machines of a station that work at any time, on average over the week. */
function paceOf(world: World, station: number): number {
  return (world.stations[station]!.installed * world.model.stations[station]!.hoursPerWeek) / WEEK_HOURS
}
