/**
 * Master production schedule: every Monday the weeks to come are planned from what is ordered, what is forecast, stock
 * and lots on their way; what lies within the frozen weeks stays as it was planned (Vollmann, Berry & Whybark 1997, ch. 6;
 * Orlicky 1975).
 */

import { whereabouts } from '../floor'
import { membersOf } from '../kernel/waitingLine'
import type { PolicySetting } from '../scenario/chance'
import { WEEK } from '../units'
import type { World } from '../world'
import { forecastAhead } from './forecasting'
import { receiptsByWeek, recordOf } from './requirements'

/** Puts another horizon, frozen zone or rule in force at a plant; what is frozen now stays. */
export function setMasterSchedule(
  world: World,
  plant: number,
  {
    horizon,
    frozen,
    lotSizing,
  }: { readonly horizon: number; readonly frozen: number; readonly lotSizing: PolicySetting },
): void {
  const { schedule } = world.plants[plant]!
  schedule.horizon = horizon
  schedule.frozen = frozen
  schedule.lotSizing = lotSizing.policy
  schedule.args = lotSizing.args
}

/**
 * Units of a product to start in each week, this one first. `drawn`: what is made of it takes from its stock point, by
 * week; where a plan `follows` that of something else, nothing of it is frozen.
 */
export function startsOf(
  world: World,
  product: number,
  drawn: readonly number[],
  follows: boolean,
  safetyStock: number,
): number[] {
  const { id, plant, point } = world.model.products[product]!
  const { horizon, frozen, lotSizing, args } = world.plants[plant]!.schedule
  const leadTime = world.model.plants[plant]!.spec.masterSchedule.leadTimes[id] ?? 1
  const kept = follows ? [] : world.making[product]!.planned.slice(0, frozen)
  const needed = dueByWeek(world, product, horizon)
  const receipts = receiptsByWeek(world, lotsOf(world, product), horizon)
  for (const [week, units] of kept.entries()) {
    if (week + leadTime < horizon) receipts[week + leadTime]! += units
  }
  const record = recordOf(
    world,
    point,
    { policy: lotSizing, args },
    {
      gross: needed.map((units, week) => units + drawn[week]!),
      receipts,
      safetyStock: Math.round(safetyStock),
      leadTime,
    },
  )
  // What should have been started before the first week that is free is started then.
  let late = record.pastDueRelease
  return record.plannedReleases.map((units, week) => {
    if (week < kept.length) {
      late += units
      return kept[week]!
    }
    const planned = Math.ceil(units + late)
    late = 0
    return planned
  })
}

/**
 * Units that customers and other sites will want in each week to come: of orders taken, what is promised for it, and of those to come,
 * what will be ordered so long before. Whole units, rounded so that no week's fraction is lost.
 */
export function dueByWeek(world: World, product: number, weeks: number): number[] {
  const { forecast } = world.making[product]!
  const due = new Array<number>(weeks).fill(0)
  const { backlog } = world.points[world.model.products[product]!.point]!
  for (const { promisedAt, quantity, given, segment } of membersOf(backlog)) {
    // Another site orders when it wants the goods to leave.
    const week = segment < 0 ? 0 : Math.max(0, Math.floor((promisedAt - world.now) / WEEK))
    if (week < weeks) due[week]! += quantity - given
  }
  if (world.model.products[product]!.ownDemand === 0) return due
  const share = world.model.products[product]!.ownDemand / world.model.products[product]!.baseDemand
  const later = world.promisedLeadTime / WEEK
  const whole = Math.floor(later)
  let sum = 0
  for (let week = whole; week < weeks; week++) {
    const first = (1 - (later - whole)) * forecastAhead(forecast, week - whole + 1)
    const second = week > whole ? (later - whole) * forecastAhead(forecast, week - whole) : 0
    const before = Math.round(sum)
    sum += share * (first + second)
    due[week]! += Math.round(sum) - before
  }
  return due
}

/** Lots of a product that are planned or on the floor, by when they are due. */
function lotsOf(world: World, product: number): { at: number; quantity: number }[] {
  return world.jobs
    .filter((job) => job.place !== whereabouts.free && job.product === product && job.source < 0)
    .map(({ due, quantity }) => ({ at: due, quantity }))
}
