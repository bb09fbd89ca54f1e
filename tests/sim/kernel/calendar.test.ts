import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allDue,
  bringForward,
  type Calendar,
  cameBefore,
  cancel,
  createCalendar,
  createSlot,
  isDue,
  nextTime,
  type Slot,
  schedule,
  scheduleInItsPlace,
  takeNext,
  takeUntil,
} from '../../../src/sim/kernel/calendar'

/** A calendar with so many slots, whose owners are counted from 0. */
function calendarWith(count: number): { calendar: Calendar; slots: Slot[] } {
  const calendar = createCalendar()
  return { calendar, slots: Array.from({ length: count }, (_, owner) => createSlot(calendar, 0, owner)) }
}

/** The same, with something due in each slot at these times, put in by turns. */
function calendarOf(...times: number[]): { calendar: Calendar; slots: Slot[] } {
  const { calendar, slots } = calendarWith(times.length)
  for (const [owner, time] of times.entries()) schedule(calendar, time, slots[owner]!)
  return { calendar, slots }
}

/** Everything that is due, in order, as [time, owner]. */
function drain(calendar: Calendar): [number, number][] {
  const rows: [number, number][] = []
  for (let time = nextTime(calendar); time < Number.POSITIVE_INFINITY; time = nextTime(calendar)) {
    rows.push([time, takeNext(calendar)!.owner])
  }
  return rows
}

describe('the calendar', () => {
  it('answers what is due first, and among equals what was scheduled first', () => {
    expect(drain(calendarOf(5, 3, 5, 3, 9, 0).calendar)).toEqual([
      [0, 5],
      [3, 1],
      [3, 3],
      [5, 0],
      [5, 2],
      [9, 4],
    ])
  })

  it('moves a slot that is scheduled again, to the end of its new time', () => {
    const { calendar, slots } = calendarOf(1, 2)
    schedule(calendar, 2, slots[0]!)
    expect(drain(calendar)).toEqual([
      [2, 1],
      [2, 0],
    ])
  })

  it('forgets what is cancelled, and a slot can be used again', () => {
    const { calendar, slots } = calendarOf(1, 2)
    cancel(calendar, slots[0]!)
    expect(slots.map(isDue)).toEqual([false, true])
    expect(nextTime(calendar)).toBe(2)
    schedule(calendar, 1, slots[0]!)
    expect(drain(calendar)).toEqual([
      [1, 0],
      [2, 1],
    ])
    expect(nextTime(calendar)).toBe(Number.POSITIVE_INFINITY)
  })

  it('keeps all in order, however many there are, and answers whose each is', () => {
    const { calendar, slots } = calendarOf(7)
    for (let owner = 1; owner < 5_000; owner++) schedule(calendar, 10_000 - owner, createSlot(calendar, 3, owner))
    expect(takeNext(calendar)).toBe(slots[0])
    const rows = drain(calendar)
    expect(rows).toEqual(Array.from({ length: 4_999 }, (_, place) => [5_001 + place, 4_999 - place]))
  })

  it('has the chain of what comes soon never longer than 64, whatever comes between', () => {
    const { calendar, slots } = calendarWith(1_000)
    let longest = 0
    for (const [owner, slot] of slots.entries()) {
      schedule(calendar, (owner * 7_919) % 1_009, slot)
      longest = Math.max(longest, calendar.soon)
      if (owner % 5 === 0) takeNext(calendar)
      let chained = 0
      for (let at = calendar.ends.next!; at !== calendar.ends; at = at.next!) chained++
      expect(chained).toBe(calendar.soon)
    }
    expect(longest).toBe(64)
  })

  it('brings forward what is due, which keeps its place among equals', () => {
    const { calendar, slots } = calendarOf(3, 9, 5, 5)
    bringForward(calendar, 5, slots[1]!)
    expect(drain(calendar)).toEqual([
      [3, 0],
      [5, 1],
      [5, 2],
      [5, 3],
    ])
  })

  it('puts what follows on a due in the place of that, before what was scheduled in between', () => {
    const { calendar, slots } = calendarWith(3)
    schedule(calendar, 1, slots[0]!)
    schedule(calendar, 2, slots[1]!)
    expect(takeNext(calendar)).toBe(slots[0])
    schedule(calendar, 2, slots[2]!)
    scheduleInItsPlace(calendar, 2, slots[0]!)
    expect(drain(calendar)).toEqual([
      [2, 0],
      [2, 1],
      [2, 2],
    ])
  })

  it('knows what would have come before what was taken last, and that nothing has where nothing was due', () => {
    const { calendar, slots } = calendarOf(9, 1, 9)
    const earlier = (): boolean[] => [cameBefore(calendar, slots[0]!), cameBefore(calendar, slots[2]!)]
    takeNext(calendar)
    expect(earlier()).toEqual([true, false])
    takeUntil(calendar, 5)
    expect(takeNext(calendar)).toBe(null)
    expect(earlier()).toEqual([false, false])
  })

  it('takes what is due before the time it is told, and not what is due at that', () => {
    const { calendar } = calendarOf(4, 5)
    takeUntil(calendar, 5)
    expect(takeNext(calendar)?.owner).toBe(0)
    expect(takeNext(calendar)).toBe(null)
    takeUntil(calendar, 6)
    expect(takeNext(calendar)?.owner).toBe(1)
    expect(takeNext(calendar)).toBe(null)
  })

  it('shows the same dues, whatever way they came about', () => {
    const [one, other] = [calendarOf(4, 4, 7, 2), calendarOf(6, 4, 7, 2)]
    expect(allDue(one.calendar)).not.toEqual(allDue(other.calendar))
    bringForward(other.calendar, 4, other.slots[0]!)
    expect(allDue(one.calendar)).toEqual(allDue(other.calendar))
    cancel(one.calendar, one.slots[2]!)
    expect(allDue(one.calendar)).toHaveLength(6)
    takeNext(other.calendar)
    expect(allDue(other.calendar)).toHaveLength(6)
  })

  it('refuses more slots than a key can hold', () => {
    const calendar = createCalendar()
    calendar.slots = Array.from({ length: 1_048_576 })
    expect(() => createSlot(calendar, 0, 0)).toThrow('1048576')
  })

  const acts = (owners: number, times: number) =>
    fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.record({ kind: fc.constant('schedule'), owner: fc.nat(owners), time: fc.nat(times) }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant('cancel'), owner: fc.nat(owners), time: fc.constant(0) }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant('forward'), owner: fc.nat(owners), time: fc.nat(times) }),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('take'), owner: fc.constant(0), time: fc.constant(0) }) },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant('follow'), owner: fc.constant(0), time: fc.nat(times) }),
        },
      ),
      { minLength: 200, maxLength: 800, size: 'max' },
    )

  /** A sorted list beside it: of equals, what has the lesser order comes first. */
  it.each([
    ['few slots and many equals', 30, 20],
    ['more slots than the chain holds', 400, 300],
    ['many slots at a few moments', 400, 3],
  ])(
    'does as a sorted list does, whatever is scheduled, cancelled, brought forward and taken: %s',
    (_, owners, times) => {
      fc.assert(
        fc.property(acts(owners, times), (said) => {
          const { calendar, slots } = calendarWith(owners + 1)
          let list: { time: number; owner: number; order: number }[] = []
          let order = 0
          for (const { kind, owner, time } of said) {
            if (kind === 'take' || kind === 'follow') {
              const first = list.toSorted((a, b) => a.time - b.time || a.order - b.order)[0]
              expect(nextTime(calendar)).toBe(first?.time ?? Number.POSITIVE_INFINITY)
              if (first === undefined) continue
              const taken = takeNext(calendar)!
              expect(taken.owner).toBe(first.owner)
              list = list.filter((entry) => entry !== first)
              if (kind === 'take') continue
              scheduleInItsPlace(calendar, first.time + time, taken)
              list.push({ time: first.time + time, owner: first.owner, order: first.order })
            } else if (kind === 'forward') {
              const entry = list.find((each) => each.owner === owner)
              if (entry === undefined || time > entry.time) continue
              entry.time = time
              bringForward(calendar, time, slots[owner]!)
            } else {
              list = list.filter((entry) => entry.owner !== owner)
              if (kind === 'cancel') {
                cancel(calendar, slots[owner]!)
              } else {
                schedule(calendar, time, slots[owner]!)
                list.push({ time, owner, order: order++ })
              }
            }
            expect(slots.filter(isDue)).toHaveLength(list.length)
          }
          const rows = list.toSorted((a, b) => a.time - b.time || a.order - b.order)
          expect(drain(calendar)).toEqual(rows.map((entry) => [entry.time, entry.owner]))
        }),
        { numRuns: 60, seed: 3 },
      )
    },
  )
})
