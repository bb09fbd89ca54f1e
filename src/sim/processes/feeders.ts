/**
 * Components that are made for a lot: let in together with it, each on its own route, and gathered where they are built
 * in. A lot is late when one of its parts is, so that the mean of the latest counts (assembly of several streams: Hopp &
 * Spearman 2011, ch. 9). What is scrapped on the way is made anew.
 */

import { type Job, type Station, whereabouts } from '../floor'
import { scramble } from '../kernel/hash'
import { meterWip } from '../meters'
import type { World } from '../world'
import { hasRoom, lotsComing, plantOf, send } from './flow'
import { createJob } from './job'
import { wakeStation } from './wake'

const firstStation = (world: World, product: number): Station =>
  world.stations[world.model.products[product]!.route[0]!.station]!

/**
 * Whether all components of the lot, and those made for them, may be let in with it. What comes together fits an empty
 * buffer whatever its size.
 */
export function feedersFit(world: World, lot: Job): boolean {
  const { components } = lot.made
  const { usesCards, moveCards } = plantOf(world, lot)
  for (const { product } of components) {
    const station = firstStation(world, product)
    let units = lot.step.station === station.index ? lot.quantity : 0
    for (const other of components) {
      if (firstStation(world, other.product) === station) units += other.units * lot.quantity
    }
    if (!hasRoom(station, units)) return false
    const isFull = moveCards > 0 ? lotsComing(station) >= moveCards : station.lots >= station.cards
    if (usesCards && isFull) return false
  }
  return true
}

/**
 * Lets the components in for the operations that are still before the lot, and what is made for these with them. A lot
 * sent back has the parts it was built of.
 */
export function releaseFeeders(world: World, lot: Job): void {
  for (const [index, { product, quantity, operation }] of lot.made.feeders.entries()) {
    lot.came.push(0)
    lot.cameBad.push(0)
    if (operation < lot.operation || operation <= lot.redone) continue
    const fate = scramble(lot.fate + Math.imul(index + 1, 0x85ebca6b))
    const component = createJob(world, product, quantity * lot.quantity, fate)
    component.feeds = lot.index
    component.feedsLot = lot.serial
    component.feeder = index
    component.due = lot.due
    component.priority = lot.priority
    letIn(world, component)
  }
}

/** Units of a component were scrapped: as many are made anew, as long as the lot that they were for is there. */
export function replaceParts(world: World, component: Job, count: number): void {
  if (lotFor(world, component) === null) return
  const fate = scramble(component.fate + Math.imul(component.visits, 0x85ebca6b))
  const again = createJob(world, component.product, count, fate)
  feedAs(again, component)
  again.due = component.due
  again.priority = component.priority
  letIn(world, again)
}

/** A part of a component's lot goes to the same place as the rest. */
export function feedAs(part: Job, component: Job): void {
  part.feeds = component.feeds
  part.feedsLot = component.feedsLot
  part.feeder = component.feeder
}

function letIn(world: World, component: Job): void {
  component.releasedAt = world.now
  plantOf(world, component).wipUnits += component.quantity
  meterWip(world, component.quantity)
  world.tell.jobPlanned?.(world.now, component.serial, component.product, component.quantity)
  world.tell.jobReleased?.(world.now, component.serial, component.product, component.quantity)
  if (component.made.feeders.length > 0) releaseFeeders(world, component)
  send(world, component, null)
}

/** The lot that the component is for; null when nothing is left of it. */
function lotFor(world: World, { feeds, feedsLot }: Job): Job | null {
  const lot = world.jobs[feeds]!
  return lot.serial === feedsLot && lot.place !== whereabouts.free ? lot : null
}

/** A component is finished and joins the parts of its lot; false when that is gone. */
export function joinParts(world: World, component: Job): boolean {
  const lot = lotFor(world, component)
  if (lot === null) return false
  lot.came[component.feeder]! += component.quantity
  lot.cameBad[component.feeder]! += component.defective
  wakeStation(world, world.stations[lot.step.station]!)
  return true
}

/** Whether all parts have come that the lot's operation builds in. */
export function hasParts(lot: Job): boolean {
  if (lot.operation <= lot.redone) return true
  const { feeders } = lot.made
  for (let i = 0; i < feeders.length; i++) {
    const { operation, quantity } = feeders[i]!
    if (operation === lot.operation && lot.came[i]! < quantity * lot.quantity) return false
  }
  return true
}
