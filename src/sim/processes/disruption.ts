/**
 * Disruptions of a lane: a strike, a storm, a closed border. They begin after exponential times and last a random while.
 * No vehicle leaves; those on their way go on. What waits leaves with the first vehicle after the end.
 */

import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { exponential } from '../kernel/random'
import type { World } from '../world'
import { scheduleDeparture } from './lane'

export function scheduleDisruption(world: World, index: number): void {
  const { disruption } = world.model.lanes[index]!
  if (disruption === null) return
  const lane = world.lanes[index]!
  const wait = Math.max(1, Math.round(disruption.meanBetween * exponential(lane.disruptionStream)))
  schedule(world.calendar, world.now + wait, lane.disruptionSlot)
}

export function turnDisruption(world: World, index: number): void {
  const lane = world.lanes[index]!
  const lasted = world.now - lane.since
  lane.disrupted = !lane.disrupted
  lane.since = world.now
  if (lane.disrupted) {
    world.tell.disruptionBegan?.(world.now, index)
    const { length } = world.model.lanes[index]!.disruption!
    const time = Math.max(1, Math.round(draw(length, lane.disruptionStream)))
    schedule(world.calendar, world.now + time, lane.disruptionSlot)
  } else {
    world.tell.disruptionEnded?.(world.now, index, lasted)
    scheduleDisruption(world, index)
  }
  // Without a timetable the next vehicle hangs on this.
  if (lane.rule !== 'timetable') scheduleDeparture(world, index)
}
