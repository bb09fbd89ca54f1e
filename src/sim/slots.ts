/** Slots of the calendar: small integers that say, when their time comes, what is due and whose it is. */

import type { DueKind } from './due'
import { reserveSlots } from './kernel/calendar'
import type { World } from './world'

/** A new slot for one kind of due of one entity. */
export function newSlot(world: World, kind: DueKind, owner: number): number {
  const slot = world.slotKind.length
  world.slotKind.push(kind)
  world.slotOwner.push(owner)
  reserveSlots(world.calendar, slot + 1)
  return slot
}
