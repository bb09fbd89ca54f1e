/**
 * Demand. Buyers of a segment think of ordering at the times of a Poisson process that no decision can change; how many
 * of these thoughts become orders follows the number of buyers, the season and their mood (thinning; Lewis & Shedler 1979).
 */

import { schedule } from '../kernel/calendar'
import { exponential, uniform, wholeBetween } from '../kernel/random'
import { WEEK } from '../units'
import type { World } from '../world'
import { placeOrder } from './fulfilment'
import { activity, feelDeclined, MOST_CUSTOMERS } from './satisfaction'

export function scheduleCustomer(world: World, index: number): void {
  const segment = world.segments[index]!
  const { ordersPerWeek, spec } = world.model.segments[index]!
  const mean = WEEK / (ordersPerWeek * MOST_CUSTOMERS * Math.max(...spec.season))
  schedule(world.calendar, world.now + Math.round(mean * exponential(segment.stream)), segment.slot)
}

/** One thought of ordering. What it would be is drawn whether or not it becomes an order, so that luck stays in step. */
export function considerOrder(world: World, index: number): void {
  const segment = world.segments[index]!
  const { spec, mix } = world.model.segments[index]!
  const buys = uniform(segment.stream)
  const which = uniform(segment.stream)
  const accepts = uniform(segment.stream)
  const quantity = wholeBetween(segment.stream, spec.orderSize.min, spec.orderSize.max)
  scheduleCustomer(world, index)
  const season = spec.season[Math.floor(world.now / WEEK) % spec.season.length]!
  const wanted = (segment.customers / spec.customers) * activity(segment.satisfaction) * season
  if (buys >= wanted / (MOST_CUSTOMERS * Math.max(...spec.season))) return
  const product = mix.find(({ upTo }) => which < upTo)!.product
  if (accepts < declineProbability(world, index)) {
    world.tell.orderDeclined(world.now, index, product, quantity)
    feelDeclined(world, index)
    return
  }
  placeOrder(world, index, product, quantity)
}

/** Share of would-be buyers that the promised lead time sends elsewhere. */
function declineProbability(world: World, index: number): number {
  const { wantedLeadTime, leadTimeSensitivity } = world.model.segments[index]!.spec
  const over = world.promisedLeadTime / wantedLeadTime - 1
  return over <= 0 ? 0 : Math.min(0.9, over * leadTimeSensitivity)
}
