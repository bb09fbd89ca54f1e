/** Slots of the calendar: they say, when their time comes, what is due and whose it is. */

import type { DueKind } from './due'
import { createSlot, type Slot } from './kernel/calendar'
import type { World } from './world'

/** A new slot for one kind of due of one entity. */
export function newSlot(world: World, kind: DueKind, owner: number): Slot {
  return createSlot(world.calendar, kind, owner)
}
