/**
 * Master production schedule: every Monday the weeks to come are planned from what is ordered, what is forecast, stock
 * and lots on their way; what lies within the frozen weeks stays as it was planned (Vollmann, Berry & Whybark 1997, ch. 6;
 * Orlicky 1975). What is made for other lots follows their plan, level by level of the bill of material.
 */

import type { PolicySetting } from '../scenario/chance'
import { WEEK } from '../units'
import type { World } from '../world'
import { forecastAhead } from './forecasting'
import { dependentRequirements, receiptsByWeek, recordOf } from './requirements'

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
 * Plans the plant's products anew. Answers the units to start in each week, this one first, by product; those of later
 * weeks are remembered.
 */
export function planMaster(
  world: World,
  plant: number,
  safetyStockOf: (product: number) => number,
): Map<number, readonly number[]> {
  const releases = new Map<number, readonly number[]>()
  for (const product of world.model.plants[plant]!.byLevel) {
    const planned = releasesOf(world, plant, product, releases, Math.round(safetyStockOf(product)))
    releases.set(product, planned)
    world.making[product]!.planned = planned.slice(1)
  }
  return releases
}

function releasesOf(
  world: World,
  plant: number,
  product: number,
  releases: ReadonlyMap<number, readonly number[]>,
  safetyStock: number,
): number[] {
  const { horizon, frozen, lotSizing, args } = world.plants[plant]!.schedule
  const { point, dependent } = world.model.products[product]!
  const leadTime = world.model.plants[plant]!.spec.masterSchedule.leadTimes[world.model.products[product]!.id] ?? 1
  const kept = dependent ? [] : world.making[product]!.planned.slice(0, frozen)
  const needed = dueByWeek(world, product, horizon)
  const parts = dependentRequirements(world, point, releases, horizon)
  const receipts = receiptsByWeek(world, lotsOf(world, product), horizon)
  for (const [week, units] of kept.entries()) {
    if (week + leadTime < horizon) receipts[week + leadTime]! += units
  }
  const record = recordOf(
    world,
    point,
    { policy: lotSizing, args },
    {
      gross: needed.map((units, week) => units + parts[week]!),
      receipts,
      safetyStock,
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
 * Units that customers will want in each week to come: of orders taken, what is promised for it, and of those to come,
 * what will be ordered so long before. Whole units, rounded so that no week's fraction is lost.
 */
export function dueByWeek(world: World, product: number, weeks: number): number[] {
  const { forecast } = world.making[product]!
  const due = new Array<number>(weeks).fill(0)
  for (const index of world.points[world.model.products[product]!.point]!.backlog) {
    const { promisedAt, quantity } = world.orders[index]!
    const week = Math.max(0, Math.floor((promisedAt - world.now) / WEEK))
    if (week < weeks) due[week]! += quantity
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
    .filter((job) => job.place !== 'free' && job.product === product && job.source < 0)
    .map(({ due, quantity }) => ({ at: due, quantity }))
}
