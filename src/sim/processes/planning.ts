/**
 * How lots come to be: from a weekly master schedule, from what customers have taken from the shelf, or from each order.
 * Planned lots wait at the gate for the release rule.
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { uniform } from '../kernel/random'
import { DAY, WEEK } from '../units'
import type { World } from '../world'
import { createJob } from './job'
import { luckOf } from './luck'
import { adoptionOf } from './programme'
import { wakeGate } from './wake'

/** Days of the week over which a weekly schedule spreads its releases. */
const RELEASE_DAYS = 5

/** Forecast of a week's sales of the product: moving average, with the opening plan as one week of it [units]. */
export function forecastWeek(world: World, product: number): number {
  const sales = world.planning.sales[product]!
  let sum = world.model.products[product]!.baseDemand
  for (const units of sales) sum += units
  return sum / (sales.length + 1)
}

/** Units on the shelf or on the way to it, less what customers wait for. */
export function position(world: World, product: number): number {
  const { point } = world.model.products[product]!
  const state = world.points[point]!
  return state.onHand + world.planning.pipeline[product]! - state.backlogUnits
}

/** Finished stock aimed at [units]. */
export function targetStock(world: World, product: number): number {
  return (world.planning.targetDays * forecastWeek(world, product)) / 7
}

/** Monday: last week's sales enter the forecast, and the schedule of the week is made where there is one. */
export function planWeek(world: World): void {
  const { planning } = world
  const { forecastWeeks } = world.model.scenario.planning
  for (const [product, sales] of planning.sales.entries()) {
    if (world.now > 0) {
      sales.push(planning.thisWeek[product]!)
      if (sales.length > forecastWeeks) sales.shift()
    }
    planning.thisWeek[product] = 0
  }
  if (planning.plan === 'weeklySchedule') makeSchedule(world)
  else planAll(world)
}

/** Lots of the week: forecast plus what brings stock to its target. In blocks by product, or alternating when levelled. */
function makeSchedule(world: World): void {
  const { planning } = world
  const lots = planning.lotSize.map((lotSize, product) => {
    const wanted = forecastWeek(world, product) + targetStock(world, product) - position(world, product)
    return Math.max(0, Math.round(wanted / lotSize))
  })
  const total = lots.reduce((sum, count) => sum + count, 0)
  const sequence = planning.levelled
    ? levelled(lots)
    : lots.flatMap((count, product) => Array<number>(count).fill(product))
  for (const [i, product] of sequence.entries()) {
    const job = plan(world, product, planning.lotSize[product]!)
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

function planAll(world: World): void {
  for (let product = 0; product < world.model.products.length; product++) planFor(world, product)
}

/** Something was taken or ordered, or a unit was lost: plans what is missing, where plans are not made by the week. */
export function planFor(world: World, product: number): void {
  if (world.planning.plan === 'replenish') planToTarget(world, product)
  if (world.planning.plan !== 'makeToOrder') return
  const [longest] = world.points[world.model.products[product]!.point]!.backlog
  if (longest !== undefined) planForOrder(world, product, longest)
}

/** Lots until the position is back at the target. */
function planToTarget(world: World, product: number): void {
  const { planning } = world
  const lotSize = planning.lotSize[product]!
  const target = targetStock(world, product)
  const perDay = forecastWeek(world, product) / 7
  let now = position(world, product)
  while (now < target) {
    const job = plan(world, product, lotSize)
    job.due = world.now + Math.max(0, Math.round((now / perDay) * DAY))
    queueAtGate(world, job)
    now += lotSize
    if (planning.levelled && makesOneMore(world, job)) now += lotSize
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
  const short = -position(world, product)
  if (world.planning.plan !== 'makeToOrder' || short <= 0) return
  const job = plan(world, product, short)
  job.order = order
  job.due = world.orders[order]!.promisedAt
  queueAtGate(world, job)
}

function plan(world: World, product: number, quantity: number): Job {
  const job = createJob(world, product, quantity)
  world.planning.pipeline[product]! += quantity
  world.tell.jobPlanned(world.now, job.serial, product, quantity)
  return job
}

/** The lot waits for its day, then at the gate. */
function queueAtGate(world: World, job: Job): void {
  if (job.releaseAt > world.now) schedule(world.calendar, job.releaseAt, job.releaseSlot)
  else comeToGate(world, job)
}

/** The lot's planned day has come. */
export function comeToGate(world: World, job: Job): void {
  world.planning.waiting.push(job.index)
  wakeGate(world)
}
