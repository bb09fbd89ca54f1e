/** Slots of the calendar: they say, when their time comes, what is due and whose it is. */

import type { DueKind } from './due'
import type { Machine } from './floor'
import { createSlot, type Slot } from './kernel/calendar'
import type { World } from './world'

/** A new slot for one kind of due of one entity. */
export function newSlot(world: World, kind: DueKind, owner: number): Slot {
  return createSlot(world.calendar, kind, owner)
}

/** The machine whose turn it is; null: something else is due. Most dues are turns, and to look up whose took a hundredth of an event. */
export const machineOf = (slot: Slot): Machine | null => slot.record as Machine | null
