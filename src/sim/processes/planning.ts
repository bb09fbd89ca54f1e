/**
 * How lots come to be: from a weekly master schedule, from what customers have taken from the shelf, or from each order.
 * Planned lots wait at the gate for the release rule.
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { bearAtOnce } from '../kernel/overload'
import { uniform } from '../kernel/random'
import { DAY, WEEK } from '../units'
import type { World } from '../world'
import { createJob } from './job'
import { luckOf } from './luck'
import { adoptionOf } from './programme'
import { comeToGate } from './release'

/** Days of the week over which a weekly schedule spreads its releases. */
const RELEASE_DAYS = 5

/** Forecast of a week's sales of the product: moving average, with the opening plan as one week of it [units]. */
export function forecastWeek(world: World, product: number): number {
  const { sales } = world.making[product]!
  let sum = world.model.products[product]!.baseDemand
  for (const units of sales) sum += units
  return sum / (sales.length + 1)
}

/** Units on the shelf or on the way to it, less what customers wait for. */
export function position(world: World, product: number): number {
  const state = world.points[world.model.products[product]!.point]!
  return state.onHand + world.making[product]!.pipeline - state.backlogUnits
}

/** Finished stock aimed at [units]. */
export function targetStock(world: World, product: number): number {
  const { plant } = world.model.products[product]!
  return (world.plants[plant]!.targetDays * forecastWeek(world, product)) / 7
}

/** Monday: last week's sales enter the forecast, and the schedule of the week is made where there is one. */
export function planWeek(world: World): void {
  for (const [product, { plant }] of world.model.products.entries()) {
    if (plant >= 0) closeSalesWeek(world, product, world.model.plants[plant]!.spec.forecastWeeks)
  }
  for (const [plant, { plan }] of world.plants.entries()) {
    if (plan === 'weeklySchedule') makeSchedule(world, plant)
    else for (const product of productsAt(world, plant)) planFor(world, product)
  }
}

function closeSalesWeek(world: World, product: number, forecastWeeks: number): void {
  const making = world.making[product]!
  if (world.now > 0) {
    making.sales.push(making.thisWeek)
    if (making.sales.length > forecastWeeks) making.sales.shift()
  }
  making.thisWeek = 0
}

/** Products that the plant makes, by index. */
export function productsAt(world: World, plant: number): number[] {
  return world.model.products.flatMap((product, index) => (product.plant === plant ? [index] : []))
}

/** Lots of the week: forecast plus what brings stock to its target. In blocks by product, or alternating when levelled. */
function makeSchedule(world: World, plant: number): void {
  const products = productsAt(world, plant)
  const lots = products.map((product) => {
    const wanted = forecastWeek(world, product) + targetStock(world, product) - position(world, product)
    return Math.max(0, Math.round(wanted / world.making[product]!.lotSize))
  })
  const total = lots.reduce((sum, count) => sum + count, 0)
  bearAtOnce(total, 'planned lots')
  const sequence = world.plants[plant]!.levelled
    ? levelled(lots)
    : lots.flatMap((count, place) => Array<number>(count).fill(place))
  for (const [i, place] of sequence.entries()) {
    const product = products[place]!
    const job = plan(world, product, world.making[product]!.lotSize)
    job.releaseAt = world.now + Math.round((i / total) * RELEASE_DAYS * DAY)
    job.due = job.releaseAt + WEEK
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
  const { plant, point } = world.model.products[product]!
  if (plant < 0) return
  const { plan: way } = world.plants[plant]!
  if (way === 'replenish') planToTarget(world, product)
  if (way !== 'makeToOrder') return
  const [longest] = world.points[point]!.backlog
  if (longest !== undefined) planForOrder(world, product, longest)
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
    queueAtGate(world, job)
    now += lotSize
    if (even && makesOneMore(world, job)) now += lotSize
  }
}

/** Just in case: who has not learned to make only what was used plans a lot that nobody asked for, with probability 1 − adoption. */
function makesOneMore(world: World, { fate, product, quantity, due }: Job): boolean {
  if (uniform(luckOf(world, 0x3c6ef372, fate)) >= 1 - adoptionOf(world, 'justInTime')) return false
  const extra = plan(world, product, quantity)
  extra.due = due
  world.tell.ruleBroken(world.now, extra.serial)
  queueAtGate(world, extra)
  return true
}

/** When plans are made to order: a lot of the units that orders wait for and no lot is planned for, due as the order is. */
export function planForOrder(world: World, product: number, order: number): void {
  const { plant } = world.model.products[product]!
  if (plant < 0 || world.plants[plant]!.plan !== 'makeToOrder') return
  const short = -position(world, product)
  if (short <= 0) return
  const job = plan(world, product, short)
  job.order = order
  job.due = world.orders[order]!.promisedAt
  queueAtGate(world, job)
}

function plan(world: World, product: number, quantity: number): Job {
  const job = createJob(world, product, quantity)
  world.making[product]!.pipeline += quantity
  world.tell.jobPlanned(world.now, job.serial, product, quantity)
  return job
}

/** The lot waits for its day, then at the gate. */
function queueAtGate(world: World, job: Job): void {
  if (job.releaseAt > world.now) schedule(world.calendar, job.releaseAt, job.releaseSlot)
  else comeToGate(world, job)
}
