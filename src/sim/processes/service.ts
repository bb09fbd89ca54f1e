/**
 * When preventive service is due: at an age in time at work (age replacement) or by the clock since renewal (Barlow &
 * Hunter 1960), or when a round has seen a condition beyond the threshold (condition-based maintenance).
 */

import { account } from '../accounts'
import type { Machine } from '../floor'
import { cancel, schedule } from '../kernel/calendar'
import { normal } from '../kernel/random'
import { MINUTE } from '../units'
import type { World } from '../world'
import { pay } from './finance'
import { luckOf } from './luck'
import { isInstalled } from './machine'
import { settlePlain } from './plain'
import { wakeStation } from './wake'
import { conditionOf } from './wear'

/** Sets the interval of service, or of rounds, at a station [ms]; 0: none. */
export function setServiceInterval(world: World, station: number, interval: number): void {
  world.stations[station]!.serviceInterval = interval
  settlePlain(world)
  for (const index of world.model.stations[station]!.machines) awaitService(world, world.machines[index]!)
}

/** Puts the machine's next service by the clock, or its next round, on the calendar. */
export function awaitService(world: World, machine: Machine): void {
  const { service } = machine.model.spec
  if (service === null || service.by === 'operating') return
  const interval = machine.home.serviceInterval
  if (interval === 0) {
    cancel(world.calendar, machine.serviceSlot)
    return
  }
  const since = service.by === 'calendar' ? machine.renewedAt : world.now
  schedule(world.calendar, Math.max(world.now, since + interval), machine.serviceSlot)
}

/** Service by the clock falls due, or somebody comes round and sees the condition of the machine, not quite as it is. */
export function lookAfter(world: World, machine: Machine): void {
  const { seed, spec } = machine.model
  const { condition } = spec.service!
  if (condition !== null) awaitService(world, machine)
  if (!isInstalled(world, machine)) return
  if (condition !== null) {
    const luck = luckOf(world, seed ^ 0x3c79ac49, machine.number, Math.round(world.now / MINUTE))
    const seen = conditionOf(world, machine) + condition.error * normal(luck)
    pay(world, account.inspection, condition.cost)
    machine.ailing = seen > condition.threshold
  }
  wakeStation(world, machine.home)
}

/** Whether the machine should be serviced when next it is free. */
export function isServiceDue(world: World, machine: Machine): boolean {
  if (machine.ailing) return true
  const interval = machine.home.serviceInterval
  if (interval === 0) return false
  const { service } = machine.model.spec
  if (service === null || service.by === 'condition') return false
  return (service.by === 'operating' ? machine.age : world.now - machine.renewedAt) >= interval
}
