/**
 * Demand. Buyers of a segment think of ordering at the times of a Poisson process that no decision can change; how many
 * of these thoughts become orders follows the number of buyers, the season and their mood (thinning; Lewis & Shedler 1979).
 * Other demand comes whatever happens: in a renewal process, once in every period, or at stated moments.
 */

import { schedule } from '../kernel/calendar'
import { drawCount } from '../kernel/count'
import { draw } from '../kernel/distribution'
import { exponential, uniform, wholeBetween } from '../kernel/random'
import type { SegmentModel, SteadyDemandModel } from '../model'
import type { SegmentSpec } from '../scenario/market'
import { WEEK } from '../units'
import type { World } from '../world'
import { drawBasket, type Wanted } from './basket'
import { placeLines, placeOrder } from './fulfilment'
import { promisedTime } from './promising'
import { activity, feelDeclined, MOST_CUSTOMERS } from './satisfaction'

/** The first demand of a segment, if there will be any. */
export function scheduleDemand(world: World, index: number): void {
  const { steady, spec } = world.model.segments[index]!
  if (steady === null) scheduleThought(world, index)
  else if (spec.demand.process === 'periodic') schedule(world.calendar, spec.demand.offset, world.segments[index]!.slot)
  else scheduleNext(world, index, steady)
}

/** Demand of a segment is due. */
export function demand(world: World, index: number): void {
  const { steady } = world.model.segments[index]!
  if (steady === null) considerOrder(world, index)
  else orderAnyway(world, index, steady)
}

/**
 * The next thought. Under a trend the rate of thoughts is a straight line in time, g = 1 + trend·t at least 0, and the
 * next one comes when the area under it has grown by an exponential amount (inversion: Çinlar 1975): after the x weeks
 * of no trend, 2·x ÷ (g + √(g² + 2·trend·x)). Demand that dies away may have no next one.
 */
function scheduleThought(world: World, index: number): void {
  const segment = world.segments[index]!
  const { thoughtsPerWeek, trend } = world.model.segments[index]!
  const mean = WEEK / thoughtsPerWeek
  const wait = mean * exponential(segment.stream)
  if (trend === 0) {
    schedule(world.calendar, world.now + Math.round(wait), segment.slot)
    return
  }
  const rate = 1 + (trend * world.now) / WEEK
  const square = rate * rate + (2 * trend * wait) / WEEK
  if (rate <= 0 || square < 0) return
  schedule(world.calendar, world.now + Math.round((2 * wait) / (rate + Math.sqrt(square))), segment.slot)
}

/** One thought of ordering. What it would be is drawn whether or not it becomes an order, so that luck stays in step. */
function considerOrder(world: World, index: number): void {
  const segment = world.segments[index]!
  const { spec, lines, season, peakSeason, peakAppetite } = world.model.segments[index]!
  const buys = uniform(segment.stream)
  const which = uniform(segment.stream)
  const accepts = uniform(segment.stream)
  const quantity = wholeBetween(segment.stream, spec.orderSize.min, spec.orderSize.max)
  const basket = lines === null ? null : basketOf(world, index, which, quantity)
  scheduleThought(world, index)
  const factor = season[Math.floor(world.now / WEEK) % season.length]!
  const wanted = (segment.customers / spec.customers) * activity(segment.satisfaction) * factor * segment.appetite
  if (buys >= wanted / (MOST_CUSTOMERS * peakSeason * peakAppetite)) return
  const choosy = spec.leadTimeSensitivity > 0
  if (basket !== null) {
    if (choosy && accepts < declineProbability(spec, promisedForAll(world, index, basket))) {
      decline(world, index, basket)
    } else placeLines(world, index, basket)
    return
  }
  const { product, point } = wantedBy(world, index, which)
  if (choosy && accepts < declineProbability(spec, promisedTime(world, point, quantity))) {
    decline(world, index, [{ product, quantity }])
  } else placeOrder(world, index, product, quantity)
}

function decline(world: World, index: number, basket: readonly Wanted[]): void {
  for (const { product, quantity } of basket) world.tell.orderDeclined?.(world.now, index, product, quantity)
  feelDeclined(world, index)
}

/** Demand that nobody's mood decides on: the order is placed, whatever is promised, unless it is for nothing. */
function orderAnyway(world: World, index: number, steady: SteadyDemandModel): void {
  const segment = world.segments[index]!
  const which = uniform(segment.stream)
  const stated = steady.trace[segment.moment - 1]
  const quantity = stated === undefined ? drawCount(steady.quantity, segment.stream) : stated.quantity
  const drawn = world.model.segments[index]!.lines === null ? null : basketOf(world, index, which, quantity)
  scheduleNext(world, index, steady)
  const basket = stated?.lines ?? drawn
  if (basket === null) {
    if (quantity > 0) placeOrder(world, index, wantedBy(world, index, which).product, quantity)
  } else if (basket.length > 0) placeLines(world, index, basket)
}

/** The lines of an order whose first is drawn already, the others as large by the same distribution. */
function basketOf(world: World, index: number, which: number, quantity: number): Wanted[] {
  const model = world.model.segments[index]!
  const { orderSize } = model.spec
  const { steady } = model
  const place = model.mix.findIndex(({ upTo }) => which < upTo)
  return drawBasket(model, place, quantity, world.segments[index]!.stream, (luck) =>
    steady === null ? wholeBetween(luck, orderSize.min, orderSize.max) : drawCount(steady.quantity, luck),
  )
}

function scheduleNext(world: World, index: number, { interarrival, every, trace }: SteadyDemandModel): void {
  const segment = world.segments[index]!
  if (interarrival !== null) {
    schedule(world.calendar, world.now + Math.round(draw(interarrival, segment.stream)), segment.slot)
  } else if (every > 0) {
    schedule(world.calendar, world.now + every, segment.slot)
  } else if (segment.moment < trace.length) {
    schedule(world.calendar, trace[segment.moment++]!.at, segment.slot)
  }
}

function wantedBy(world: World, index: number, which: number): SegmentModel['mix'][number] {
  return world.model.segments[index]!.mix.find(({ upTo }) => which < upTo)!
}

/** The promise for all of it: that of the line that can be there last [ms]. */
function promisedForAll(world: World, index: number, basket: readonly Wanted[]): number {
  const { mix } = world.model.segments[index]!
  let promised = 0
  for (const { product, quantity } of basket) {
    const { point } = mix.find((each) => each.product === product)!
    promised = Math.max(promised, promisedTime(world, point, quantity))
  }
  return promised
}

/** Share of would-be buyers that the promised lead time sends elsewhere. */
function declineProbability({ wantedLeadTime, leadTimeSensitivity }: SegmentSpec, promised: number): number {
  const over = promised / wantedLeadTime - 1
  return over <= 0 ? 0 : Math.min(0.9, over * leadTimeSensitivity)
}
