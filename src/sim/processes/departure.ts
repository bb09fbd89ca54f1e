/**
 * When a vehicle leaves: by timetable, at once, or when enough waits (shipment consolidation by quantity, by time, or by
 * both: Çetinkaya & Bookbinder 2003). By timetable, too, a least load can be asked for.
 */

import { WEEK } from '../units'
import type { Lane, World } from '../world'

/**
 * Vehicles that leave now. Each but the last is full, and as much waits for each as the rule asks for; when something has
 * waited too long, everything leaves. By timetable no more leave than there are; otherwise there is always one more. In a
 * disruption none leaves; those on their way go on.
 */
export function vehiclesFor(world: World, index: number): number {
  const lane = world.lanes[index]!
  const { capacity, vehicles } = world.model.lanes[index]!.modes[lane.mode]!
  const least = leastLoad(world, lane)
  if (lane.disrupted || lane.waitingUnits < least) return 0
  const wanted = Math.floor((lane.waitingUnits - least) / capacity) + 1
  return lane.rule === 'timetable' ? Math.min(vehicles, wanted) : wanted
}

/** Units for which a vehicle runs now. */
function leastLoad(world: World, { rule, load, longestWait, joinedAt }: Lane): number {
  const overdue = longestWait >= 0 && joinedAt.length > 0 && world.now - joinedAt[0]! >= longestWait
  return rule === 'atOnce' || overdue ? 1 : Math.max(1, load)
}

/** When the next vehicle leaves that keeps to no timetable [ms]; -1: when more has come, or the disruption is over. */
export function leavesAt(world: World, lane: Lane): number {
  if (lane.disrupted || lane.waiting.length === 0) return -1
  if (lane.waitingUnits >= leastLoad(world, lane)) return world.now
  return lane.longestWait < 0 ? -1 : lane.joinedAt[0]! + lane.longestWait
}

/** What a planner expects of the wait for a vehicle [ms]: half of the longest there can be, as far as the rule sets one. */
export function usualWait({ rule, perWeek, longestWait }: Lane): number {
  if (rule === 'timetable') return WEEK / (2 * perWeek)
  return rule === 'atOnce' ? 0 : Math.max(0, longestWait) / 2
}
