/**
 * Finished lots that keep a card: where cards govern the finished shelf too, a lot holds a card of its last station until
 * its goods are taken (Buzacott & Shanthikumar 1993, ch. 4: single-card kanban with demand).
 */

import type { Station } from '../floor'
import { bearAtOnce } from '../kernel/overload'
import type { World } from '../world'
import { takeIn } from './flow'
import { wakeStation } from './wake'

/** Whether finished lots of the product keep their cards. */
export function keepsCards(world: World, product: number): boolean {
  const { plant } = world.model.products[product]!
  return plant >= 0 && world.plants[plant]!.usesCards && world.plants[plant]!.finishedCards
}

/** A finished lot comes to stand on the shelf with its card. It still counts at its last station, as in an output store. */
export function keepCard(world: World, product: number, units: number): void {
  lastStation(world, product).stored++
  world.making[product]!.containers.push(units)
}

/** What is on the shelf when the run opens stands there in lots with their cards. @throws Overload when they are too many. */
export function openContainers(world: World, product: number): void {
  const { lotSize } = world.making[product]!
  const { onHand } = world.points[world.model.products[product]!.point]!
  bearAtOnce(onHand / lotSize, 'finished lots with their cards')
  for (let left = onHand; left > 0; left -= lotSize) {
    lastStation(world, product).lots++
    keepCard(world, product, Math.min(left, lotSize))
  }
}

/** Units are taken from the shelf, of the oldest lot first: an empty container gives its card back. */
export function takeFromContainers(world: World, product: number, units: number): void {
  const { containers } = world.making[product]!
  let left = units
  while (left > 0 && containers.length > 0) {
    if (containers[0]! > left) {
      containers[0]! -= left
      return
    }
    left -= containers.shift()!
    const station = lastStation(world, product)
    station.lots--
    station.stored--
    wakeStation(world, station)
    takeIn(world, station)
  }
}

function lastStation(world: World, product: number): Station {
  const { route } = world.model.products[product]!
  return world.stations[route[route.length - 1]!.station]!
}
