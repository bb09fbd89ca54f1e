/**
 * The calendar of what is due: a binary heap packed into one list, two numbers an entry: time [ms] and
 * `sequence · 2^20 + slot`. The tie-break is inside the key, so what was scheduled first comes first.
 *
 * A slot is a small integer that an entity owns for one kind of due; it has at most one live entry. Cancelling forgets
 * the slot's sequence number; the dead entry is dropped when it surfaces. The root may stay open after a pop: most
 * handlers schedule exactly one successor, which then sinks from the root in one pass.
 *
 * Times and keys go in and out by a record of doubles (`clock`), not as arguments and answers of the longer functions: a
 * double that crosses a call which is not inlined is put on the heap, which cost the bare calendar half of its speed.
 * A record, for its fields take two instructions each and places of a typed array eight: 45 of an event of M/M/1.
 */

import { filled } from './numbers'
import { Overload } from './overload'

/** 2²⁰ slots leave 33 bits of a double for the sequence: 8·10⁹ entries a run. */
const SLOTS = 1_048_576
const SLOT_BITS = SLOTS - 1

/** No key. A half, so that keys are kept as doubles from the start. */
const NONE = -0.5

/** Plain data: a copy of its fields is a copy of the calendar. */
export interface Calendar {
  /** Time [ms] and key by turns, in the order of the heap. */
  entries: number[]
  /** Entries in the heap, the open root included. */
  size: number
  open: boolean
  sequence: number
  /** Key of the live entry of each slot, or none. */
  latest: number[]
  clock: Clock
}

interface Clock {
  /** Time of what was taken last, and the time up to which things are taken [ms]. */
  now: number
  until: number
  /** Key of what was taken last; none: nothing that is due now has been taken. */
  taken: number
  /** What is being put in. */
  time: number
  key: number
}

export const createCalendar = (slots: number): Calendar => {
  return {
    entries: filled(256, 0.5),
    size: 0,
    open: false,
    // Kept as a double from the start, which −0 is and 0 is not: a key is made of it without a question.
    sequence: -0,
    latest: filled(Math.max(slots, 16), NONE),
    clock: { now: 0.5, until: Number.POSITIVE_INFINITY, taken: NONE, time: 0.5, key: 0.5 },
  }
}

/** Makes room for slots below `count`. @throws Overload when they are too many. */
export const reserveSlots = (calendar: Calendar, count: number): void => {
  if (count > SLOTS)
    throw new Overload(`more is going on at once than fits: ${SLOTS} dues of lots, orders, goods and machines`)
  if (count <= calendar.latest.length) return
  const { latest } = calendar
  for (let more = Math.max(count - latest.length, latest.length); more > 0; more--) latest.push(NONE)
}

/** Puts the slot's due at `time`, in place of one that it had. */
export const schedule = (calendar: Calendar, time: number, slot: number): void => {
  put(calendar, time, slot, calendar.sequence++ * SLOTS + slot)
}

/**
 * The same in the place of what was taken last, which was the slot's own: it comes before all that was scheduled in
 * between, as if it had been known from the beginning.
 */
export const scheduleInItsPlace = (calendar: Calendar, time: number, slot: number): void => {
  put(calendar, time, slot, calendar.clock.taken)
}

const put = (calendar: Calendar, time: number, slot: number, key: number): void => {
  const { clock } = calendar
  calendar.latest[slot] = key
  clock.time = time
  clock.key = key
  if (calendar.open === true) {
    calendar.open = false
    sink(calendar)
  } else {
    rise(calendar, calendar.size++)
  }
}

/**
 * What the slot has due comes at an earlier time, and keeps its place among equals. Looks through all entries, so it is
 * for what happens seldom.
 */
export const bringForward = (calendar: Calendar, time: number, slot: number): void => {
  if (calendar.open === true) close(calendar)
  const { entries, latest, clock } = calendar
  const key = latest[slot]!
  let place = 0
  while (entries[place * 2 + 1] !== key) place++
  clock.time = time
  clock.key = key
  rise(calendar, place)
}

/** Whether what the slot has due, if it were now, would have been taken before what was taken last. */
export const cameBefore = ({ latest, clock }: Calendar, slot: number): boolean => {
  return latest[slot]! < clock.taken
}

/** Lets the incoming entry rise from this place, counted from the root, to its own. */
const rise = (calendar: Calendar, from: number): void => {
  let at = from * 2
  if (at + 2 > calendar.entries.length) grow(calendar)
  const { entries, clock } = calendar
  const time = clock.time
  const key = clock.key
  while (at > 0) {
    const parent = ((at - 2) >> 2) << 1
    const parentTime = entries[parent]!
    if (parentTime <= time && (parentTime < time || entries[parent + 1]! < key)) break
    entries[at] = parentTime
    entries[(at + 1) | 0] = entries[(parent + 1) | 0]!
    at = parent
  }
  entries[at] = time
  entries[at + 1] = key
}

/** Takes back what the slot had due, if anything. */
export const cancel = (calendar: Calendar, slot: number): void => {
  calendar.latest[slot] = NONE
}

export const isDue = (calendar: Calendar, slot: number): boolean => {
  return calendar.latest[slot] !== NONE
}

/** From now on, only what is due before `until` [ms] is taken. */
export const takeUntil = (calendar: Calendar, until: number): void => {
  calendar.clock.until = until
}

/** Time of what was taken last [ms]. */
export const timeOf = (calendar: Calendar): number => {
  return calendar.clock.now
}

/** Takes out what is due next and answers its slot; -1 when nothing is due before the time set by `takeUntil`. */
export const takeNext = (calendar: Calendar): number => {
  const { clock } = calendar
  for (;;) {
    if (calendar.open === true) close(calendar)
    if (calendar.size === 0) break
    const { entries, latest } = calendar
    const key = entries[1]!
    const slot = key & SLOT_BITS
    if (latest[slot] !== key) {
      calendar.open = true
      continue
    }
    const time = entries[0]!
    if (time >= clock.until) break
    clock.now = time
    clock.taken = key
    calendar.open = true
    latest[slot] = NONE
    return slot
  }
  clock.taken = NONE
  return -1
}

/** All that is due, in its order: time and key by turns, however the heap keeps it. */
export const allDue = ({ entries, size, open, latest }: Calendar): number[] => {
  const dues: { time: number; key: number }[] = []
  for (let place = open ? 1 : 0; place < size; place++) {
    const key = entries[place * 2 + 1]!
    if (latest[key & SLOT_BITS] === key) dues.push({ time: entries[place * 2]!, key })
  }
  return dues.sort((a, b) => a.time - b.time || a.key - b.key).flatMap(({ time, key }) => [time, key])
}

/** Time of the next live entry [ms]; Infinity when nothing is due. Drops what is dead before it, as `takeNext` does. */
export const nextTime = (calendar: Calendar): number => {
  for (;;) {
    if (calendar.open === true) close(calendar)
    if (calendar.size === 0) return Number.POSITIVE_INFINITY
    const key = calendar.entries[1]!
    if (calendar.latest[key & SLOT_BITS] === key) return calendar.entries[0]!
    calendar.open = true
  }
}

const close = (calendar: Calendar): void => {
  calendar.open = false
  const last = --calendar.size
  if (last === 0) return
  const { entries, clock } = calendar
  clock.time = entries[last * 2]!
  clock.key = entries[last * 2 + 1]!
  sink(calendar)
}

/**
 * Lets the incoming entry sink from the root to its place. Sums are cut to 32 bits, since each is asked otherwise
 * whether it still is a small number; and times are compared once where they differ, as they mostly do: 63 instructions
 * a level in place of 73 (counted by Valgrind, for the standard factory).
 */
const sink = (calendar: Calendar): void => {
  const { entries, clock } = calendar
  const time = clock.time
  const key = clock.key
  const end = calendar.size << 1
  let at = 0
  for (;;) {
    let child = ((at << 1) + 2) | 0
    if (child >= end) break
    let childTime = entries[child]!
    const right = (child + 2) | 0
    if (right < end) {
      const rightTime = entries[right]!
      if (rightTime <= childTime && (rightTime < childTime || entries[right + 1]! < entries[child + 1]!)) {
        child = right
        childTime = rightTime
      }
    }
    if (childTime >= time && (childTime > time || entries[child + 1]! > key)) break
    entries[at] = childTime
    entries[(at + 1) | 0] = entries[(child + 1) | 0]!
    at = child
  }
  entries[at] = time
  entries[(at + 1) | 0] = key
}

const grow = (calendar: Calendar): void => {
  for (let more = calendar.entries.length; more > 0; more--) calendar.entries.push(0.5)
}
