/** Midnight: what the day has cost, on Sunday night what the week has taught, then what is planned and ordered for the next. */

import { type Slot, schedule } from '../kernel/calendar'
import { DAY, WEEK } from '../units'
import type { World } from '../world'
import { wearAssets } from './assets'
import { chargeHolding, chargeInterest, checkSolvency, payDay } from './finance'
import { closeSalesWeek } from './forecasting'
import { planWeek } from './planning'
import { growProgrammes } from './programme'
import { closeWeek, replenish, reviewLevels } from './replenishment'
import { moveCustomers } from './satisfaction'
import { endDayOfPeople } from './staffing'
import { makeUpForAll } from './workAhead'

/** Midnight: the day is closed and the next one planned. */
export function endDay(world: World, slot: Slot): void {
  const monday = world.now % WEEK === 0
  closeDay(world)
  if (monday) planWeek(world)
  for (let point = 0; point < world.points.length; point++) {
    if (monday) reviewLevels(world, point)
    else replenish(world, point)
  }
  schedule(world.calendar, world.now + DAY, slot)
}

/** Costs of the day and growth of programmes; on Sunday night also use of the week, and customers who leave or come. */
export function closeDay(world: World): void {
  makeUpForAll(world)
  payDay(world)
  endDayOfPeople(world)
  chargeHolding(world)
  wearAssets(world)
  chargeInterest(world)
  growProgrammes(world)
  if (world.now % WEEK === 0) {
    for (let point = 0; point < world.points.length; point++) closeWeek(world, point)
    closeSalesWeek(world)
    moveCustomers(world)
  }
  world.tell.dayEnded?.(world.now, Math.round(world.now / DAY))
  checkSolvency(world)
}
