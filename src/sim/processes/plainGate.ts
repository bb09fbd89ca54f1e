/**
 * The beaten path through the gate. Where lots of one size come from outside, need nothing, and no rule holds them back,
 * they go straight into the line of their first station. This does what `release.ts`, `transferLot.ts` and `flow.ts` do
 * step by step, in the same order; tests/laws hold the one to the other. M/M/1 takes 0.93 of the instructions with it (Valgrind).
 */

import { NO_LIMIT, whereabouts } from '../floor'
import { join } from '../kernel/waitingLine'
import { meterWip } from '../meters'
import type { WorkOrders } from '../plans'
import type { World } from '../world'
import { createJob } from './job'
import { wakeStation } from './wake'

/** Whether all that may be decided about these work orders leaves them the beaten path now. */
export const takesBeatenPath = (world: World, index: number): boolean => {
  const { steady, made, product, turnedAway } = world.model.workOrders[index]!
  if (steady === null || turnedAway || made.kit.length > 0 || made.feeders.length > 0) return false
  const { release, kitting } = world.plants[made.plant]!
  if (release !== 'push' || kitting) return false
  return world.making[product]!.transferLot === 0
}

/** Lots come, as many as do at once; false, and none has, where they have to be looked at more closely. */
export const arrivePlainly = (world: World, index: number, state: WorkOrders): boolean => {
  const { made, product, priority, steady } = world.model.workOrders[index]!
  const plant = world.plants[made.plant]!
  const home = world.stations[made.route[0]!.station]!
  if (plant.held === true || home.plain === false || home.buffer !== NO_LIMIT) return false
  const { units, batch, allowed } = steady!
  for (let left = batch; left > 0; left--) {
    state.arrived++
    const job = createJob(world, product, units)
    job.due = world.now + allowed
    job.source = index
    job.priority = priority
    job.releasedAt = world.now
    world.tell.jobPlanned?.(world.now, job.serial, product, units)
    plant.wipLots++
    plant.wipUnits += units
    meterWip(world, units)
    world.tell.jobReleased?.(world.now, job.serial, product, units)
    home.buffered += units
    home.lots++
    job.place = whereabouts.queue
    join(home.queue, job)
    if (home.busy < home.installed) wakeStation(world, home)
  }
  return true
}
