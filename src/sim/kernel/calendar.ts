/**
 * The calendar of what is due: a binary heap packed into one Float64Array, two numbers an entry: time [ms] and
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

import { Overload } from './overload'

/** 2²⁰ slots leave 33 bits of a double for the sequence: 8·10⁹ entries a run. */
const SLOTS = 1_048_576
const SLOT_BITS = SLOTS - 1

/** Plain data: a copy of its fields is a copy of the calendar. */
export interface Calendar {
  entries: Float64Array
  /** Entries in the heap, the open root included. */
  size: number
  open: boolean
  sequence: number
  /** Key of the live entry of each slot; -1 when it has none. */
  latest: Float64Array
  clock: Clock
}

interface Clock {
  /** Time of what was taken last, and the time up to which things are taken [ms]. */
  now: number
  until: number
  /** What is being put in. */
  time: number
  key: number
}

export const createCalendar = (slots: number): Calendar => {
  return {
    entries: new Float64Array(256),
    size: 0,
    open: false,
    // Kept as a double from the start, which −0 is and 0 is not: a key is made of it without a question.
    sequence: -0,
    latest: new Float64Array(Math.max(slots, 16)).fill(-1),
    clock: { now: 0.5, until: Number.POSITIVE_INFINITY, time: 0.5, key: 0.5 },
  }
}

/** Makes room for slots below `count`. @throws Overload when they are too many. */
export const reserveSlots = (calendar: Calendar, count: number): void => {
  if (count > SLOTS)
    throw new Overload(`more is going on at once than fits: ${SLOTS} dues of lots, orders, goods and machines`)
  if (count <= calendar.latest.length) return
  const latest = new Float64Array(Math.max(count, calendar.latest.length * 2)).fill(-1)
  latest.set(calendar.latest)
  calendar.latest = latest
}

/** Puts the slot's due at `time`, in place of one that it had. */
export const schedule = (calendar: Calendar, time: number, slot: number): void => {
  const { clock } = calendar
  const key = calendar.sequence++ * SLOTS + slot
  calendar.latest[slot] = key
  clock.time = time
  clock.key = key
  if (calendar.open === true) {
    calendar.open = false
    sink(calendar)
  } else {
    rise(calendar)
  }
}

/** Lets the incoming entry rise from the end to its place. */
const rise = (calendar: Calendar): void => {
  let at = calendar.size++ * 2
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
  calendar.latest[slot] = -1
}

export const isDue = (calendar: Calendar, slot: number): boolean => {
  return calendar.latest[slot] !== -1
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
    if (calendar.size === 0) return -1
    const { entries, latest } = calendar
    const key = entries[1]!
    const slot = key & SLOT_BITS
    if (latest[slot] !== key) {
      calendar.open = true
      continue
    }
    const time = entries[0]!
    if (time >= clock.until) return -1
    clock.now = time
    calendar.open = true
    latest[slot] = -1
    return slot
  }
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
  const entries = new Float64Array(calendar.entries.length * 2)
  entries.set(calendar.entries)
  calendar.entries = entries
}
