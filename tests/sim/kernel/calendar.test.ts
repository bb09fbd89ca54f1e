import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allDue,
  bringForward,
  type Calendar,
  cameBefore,
  cancel,
  createCalendar,
  isDue,
  nextTime,
  reserveSlots,
  schedule,
  scheduleInItsPlace,
  takeNext,
  takeUntil,
} from '../../../src/sim/kernel/calendar'

/** Everything that is due, in order, as [time, slot]. */
function drain(calendar: Calendar): [number, number][] {
  const rows: [number, number][] = []
  for (let time = nextTime(calendar); time < Number.POSITIVE_INFINITY; time = nextTime(calendar)) {
    rows.push([time, takeNext(calendar)])
  }
  return rows
}

describe('the calendar', () => {
  it('answers what is due first, and among equals what was scheduled first', () => {
    const calendar = createCalendar(8)
    for (const [slot, time] of [5, 3, 5, 3, 9, 0].entries()) schedule(calendar, time, slot)
    expect(drain(calendar)).toEqual([
      [0, 5],
      [3, 1],
      [3, 3],
      [5, 0],
      [5, 2],
      [9, 4],
    ])
  })

  it('moves a slot that is scheduled again, to the end of its new time', () => {
    const calendar = createCalendar(4)
    schedule(calendar, 1, 0)
    schedule(calendar, 2, 1)
    schedule(calendar, 2, 0)
    expect(drain(calendar)).toEqual([
      [2, 1],
      [2, 0],
    ])
  })

  it('forgets what is cancelled, and a slot can be used again', () => {
    const calendar = createCalendar(4)
    schedule(calendar, 1, 0)
    schedule(calendar, 2, 1)
    cancel(calendar, 0)
    expect(isDue(calendar, 0)).toBe(false)
    expect(isDue(calendar, 1)).toBe(true)
    expect(nextTime(calendar)).toBe(2)
    schedule(calendar, 1, 0)
    expect(drain(calendar)).toEqual([
      [1, 0],
      [2, 1],
    ])
    expect(nextTime(calendar)).toBe(Number.POSITIVE_INFINITY)
  })

  it('grows with its entries and its slots, and keeps what it has', () => {
    const calendar = createCalendar(1)
    schedule(calendar, 7, 0)
    reserveSlots(calendar, 5_000)
    for (let slot = 1; slot < 5_000; slot++) schedule(calendar, 10_000 - slot, slot)
    const rows = drain(calendar)
    expect(rows[0]).toEqual([7, 0])
    expect(rows).toHaveLength(5_000)
    expect(rows.every(([time], place) => place === 0 || rows[place - 1]![0] <= time)).toBe(true)
  })

  it('brings forward what is due, which keeps its place among equals', () => {
    const calendar = createCalendar(4)
    schedule(calendar, 3, 0)
    schedule(calendar, 9, 1)
    schedule(calendar, 5, 2)
    schedule(calendar, 5, 3)
    bringForward(calendar, 5, 1)
    expect(drain(calendar)).toEqual([
      [3, 0],
      [5, 1],
      [5, 2],
      [5, 3],
    ])
  })

  it('puts what follows on a due in the place of that, before what was scheduled in between', () => {
    const calendar = createCalendar(3)
    schedule(calendar, 1, 0)
    schedule(calendar, 2, 1)
    expect(takeNext(calendar)).toBe(0)
    schedule(calendar, 2, 2)
    scheduleInItsPlace(calendar, 2, 0)
    expect(drain(calendar)).toEqual([
      [2, 0],
      [2, 1],
      [2, 2],
    ])
  })

  it('knows what would have come before what was taken last, and that nothing has where nothing was due', () => {
    const calendar = createCalendar(3)
    schedule(calendar, 9, 0)
    schedule(calendar, 1, 1)
    schedule(calendar, 9, 2)
    takeNext(calendar)
    expect([cameBefore(calendar, 0), cameBefore(calendar, 2)]).toEqual([true, false])
    takeUntil(calendar, 5)
    expect(takeNext(calendar)).toBe(-1)
    expect([cameBefore(calendar, 0), cameBefore(calendar, 2)]).toEqual([false, false])
  })

  it('shows the same dues, whatever way they came about', () => {
    const [one, other] = [createCalendar(8), createCalendar(8)]
    for (const [slot, time] of [4, 4, 7, 2].entries()) schedule(one, time, slot)
    for (const [slot, time] of [6, 4, 7, 2].entries()) schedule(other, time, slot)
    expect(allDue(one)).not.toEqual(allDue(other))
    bringForward(other, 4, 0)
    expect(allDue(one)).toEqual(allDue(other))
    cancel(one, 2)
    expect(allDue(one)).toHaveLength(6)
    takeNext(other)
    expect(allDue(other)).toHaveLength(6)
  })

  it('refuses more slots than a key can hold', () => {
    expect(() => reserveSlots(createCalendar(1), 1_048_577)).toThrow('1048576')
  })

  it('does as a sorted list does, whatever is scheduled, cancelled and taken', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('schedule' as const), slot: fc.nat(30), time: fc.nat(20) }),
      fc.record({ kind: fc.constant('cancel' as const), slot: fc.nat(30), time: fc.constant(0) }),
      fc.record({ kind: fc.constant('forward' as const), slot: fc.nat(30), time: fc.nat(20) }),
      fc.record({ kind: fc.constant('take' as const), slot: fc.constant(0), time: fc.constant(0) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 400 }), (acts) => {
        const calendar = createCalendar(31)
        let list: { time: number; slot: number }[] = []
        for (const { kind, slot, time } of acts) {
          if (kind === 'take') {
            const first = list.toSorted((a, b) => a.time - b.time)[0]
            expect(nextTime(calendar)).toBe(first?.time ?? Number.POSITIVE_INFINITY)
            if (first === undefined) continue
            expect(takeNext(calendar)).toBe(first.slot)
            list = list.filter((entry) => entry !== first)
            continue
          }
          if (kind === 'forward') {
            const entry = list.find((each) => each.slot === slot)
            if (entry === undefined || time > entry.time) continue
            entry.time = time
            bringForward(calendar, time, slot)
            continue
          }
          list = list.filter((entry) => entry.slot !== slot)
          if (kind === 'cancel') cancel(calendar, slot)
          else {
            schedule(calendar, time, slot)
            list.push({ time, slot })
          }
        }
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})
