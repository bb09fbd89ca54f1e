/**
 * How lots come to be: from a weekly schedule, from what customers and other lots have taken from the shelf, or from
 * each order. Planned lots wait at the gate for the release rule.
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { bearAtOnce } from '../kernel/overload'
import { uniform } from '../kernel/random'
import { DAY, WEEK } from '../units'
import type { World } from '../world'
import { explode } from './explosion'
import { createJob } from './job'
import { luckOf } from './luck'
import { adoptionOf } from './programme'
import { comeToGate } from './release'
import { committed, firstNeed } from './requirements'
import { wakeMakers } from './wake'

/** Days of the week over which a weekly schedule spreads its releases. */
const RELEASE_DAYS = 5

/** Forecast of this week's demand for the product [units]. */
export const forecastWeek = (world: World, product: number): number => world.making[product]!.forecast.next

/** Units on the shelf or on the way to it, less what customers wait for and what lots will still draw. */
export function position(world: World, product: number): number {
  const { point, dependent } = world.model.products[product]!
  const state = world.points[point]!
  const free = state.onHand + world.making[product]!.pipeline - state.backlogUnits
  return dependent ? free - committed(world, point) : free
}

/** Finished stock aimed at [units]. */
export function targetStock(world: World, product: number): number {
  const { plant } = world.model.products[product]!
  return (world.plants[plant]!.targetDays * forecastWeek(world, product)) / 7
}

/** Monday: the schedule of the week is made where there is one, and what it needs is ordered. */
export function planWeek(world: World): void {
  const starts = explode(world, (product) => targetStock(world, product))
  for (const [plant, { plan }] of world.plants.entries()) {
    if (plan === 'weeklySchedule') makeSchedule(world, plant)
    else if (plan === 'masterSchedule') startLots(world, plant, starts)
    else for (const product of productsAt(world, plant)) planFor(world, product)
  }
}

/** Products that the plant makes, by index. */
export function productsAt(world: World, plant: number): number[] {
  return world.model.products.flatMap((product, index) => (product.plant === plant ? [index] : []))
}

/** Lots of the week: forecast plus what brings stock to its target, in whole lots. */
function makeSchedule(world: World, plant: number): void {
  const lots = productsAt(world, plant).map((product) => {
    const { lotSize } = world.making[product]!
    const wanted = forecastWeek(world, product) + targetStock(world, product) - position(world, product)
    const count = Math.max(0, Math.round(wanted / lotSize))
    bearAtOnce(count, 'planned lots')
    return Array<number>(count).fill(lotSize)
  })
  layOut(world, plant, lots, () => 1)
}

/** Lots of the week by the master schedule. */
function startLots(world: World, plant: number, starts: ReadonlyMap<number, number>): void {
  const { leadTimes } = world.model.plants[plant]!.spec.masterSchedule
  const lots = productsAt(world, plant).map((product) => inLots(starts.get(product)!, world.making[product]!.lotSize))
  layOut(world, plant, lots, (product) => leadTimes[world.model.products[product]!.id] ?? 1)
}

/** So many units in lots of at most a size. */
function inLots(units: number, lotSize: number): number[] {
  bearAtOnce(units / lotSize, 'planned lots')
  const whole = Array<number>(Math.floor(units / lotSize)).fill(lotSize)
  return units % lotSize > 0 ? [...whole, units % lotSize] : whole
}

/** Spreads the lots of each product over the week, due so many weeks later: in blocks by product, or alternating when levelled. */
function layOut(
  world: World,
  plant: number,
  lots: readonly (readonly number[])[],
  leadTime: (product: number) => number,
): void {
  const products = productsAt(world, plant)
  const counts = lots.map(({ length }) => length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  bearAtOnce(total, 'planned lots')
  const sequence = world.plants[plant]!.levelled
    ? levelled(counts)
    : counts.flatMap((count, place) => Array<number>(count).fill(place))
  const laid = counts.map(() => 0)
  for (const [i, place] of sequence.entries()) {
    const product = products[place]!
    const job = plan(world, product, lots[place]![laid[place]!++]!)
    job.releaseAt = world.now + Math.round((i / total) * RELEASE_DAYS * DAY)
    job.due = job.releaseAt + leadTime(product) * WEEK
    queueAtGate(world, job)
  }
}

/** Lots of several products in even alternation: always the one that is furthest behind its share (Miltenburg 1989). */
function levelled(lots: readonly number[]): number[] {
  const total = lots.reduce((sum, count) => sum + count, 0)
  const made = lots.map(() => 0)
  const sequence: number[] = []
  for (let k = 1; k <= total; k++) {
    let next = -1
    let furthest = 0
    for (const [product, count] of lots.entries()) {
      const behind = (k * count) / total - made[product]!
      if (made[product]! < count && (next < 0 || behind > furthest)) {
        next = product
        furthest = behind
      }
    }
    made[next]!++
    sequence.push(next)
  }
  return sequence
}

/** Something was taken or ordered, or a unit was lost: plans what is missing, where plans are not made by the week. */
export function planFor(world: World, product: number): void {
  const { plant, point, dependent } = world.model.products[product]!
  if (plant < 0) return
  const { plan: way } = world.plants[plant]!
  if (way === 'replenish') planToTarget(world, product)
  if (way !== 'makeToOrder') return
  const longest = world.points[point]!.backlog.head
  if (longest !== null) planForOrder(world, product, longest.index)
  else if (dependent) makeWhatIsShort(world, product, -1, firstNeed(world, point))
}

/** Lots until the position is back at the target. */
function planToTarget(world: World, product: number): void {
  const { lotSize } = world.making[product]!
  const { levelled: even } = world.plants[world.model.products[product]!.plant]!
  const target = targetStock(world, product)
  const perDay = forecastWeek(world, product) / 7
  let now = position(world, product)
  bearAtOnce((target - now) / lotSize, 'planned lots')
  while (now < target) {
    const job = plan(world, product, lotSize)
    job.due = world.now + Math.max(0, Math.round((now / perDay) * DAY))
    // At the gate the lot may be divided, and gone before the next is planned.
    const { fate, due } = job
    queueAtGate(world, job)
    now += lotSize
    if (even && makesOneMore(world, product, fate, due)) now += lotSize
  }
}

/** Just in case: who has not learned to make only what was used plans a lot that nobody asked for, with probability 1 − adoption. */
function makesOneMore(world: World, product: number, fate: number, due: number): boolean {
  if (uniform(luckOf(world, 0x3c6ef372, fate)) >= 1 - adoptionOf(world, 'justInTime')) return false
  const extra = plan(world, product, world.making[product]!.lotSize)
  extra.due = due
  world.tell.ruleBroken?.(world.now, extra.serial)
  queueAtGate(world, extra)
  return true
}

/** When plans are made to order: a lot of the units that orders wait for and no lot is planned for, due as the order is. */
export function planForOrder(world: World, product: number, order: number): void {
  const { plant } = world.model.products[product]!
  if (plant < 0 || world.plants[plant]!.plan !== 'makeToOrder') return
  makeWhatIsShort(world, product, order, world.orders[order]!.promisedAt)
}

/** A lot of what is promised to orders and other lots, and neither there nor planned. */
function makeWhatIsShort(world: World, product: number, order: number, due: number): void {
  const short = -position(world, product)
  if (short <= 0) return
  const job = plan(world, product, short)
  job.order = order
  job.due = due
  queueAtGate(world, job)
}

function plan(world: World, product: number, quantity: number): Job {
  const job = createJob(world, product, quantity)
  world.making[product]!.pipeline += quantity
  world.tell.jobPlanned?.(world.now, job.serial, product, quantity)
  wakeMakers(world, product)
  return job
}

/** The lot waits for its day, then at the gate. */
function queueAtGate(world: World, job: Job): void {
  if (job.releaseAt > world.now) schedule(world.calendar, job.releaseAt, job.releaseSlot)
  else comeToGate(world, job)
}
