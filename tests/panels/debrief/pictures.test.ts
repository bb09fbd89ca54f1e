/** Marks, flags and labels keep apart, and rows hold what they show. */
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/panels/debrief/path/placeLabels'
import { lowestOf } from '../../../src/panels/debrief/path/scale'
import { bandsOf } from '../../../src/panels/debrief/timeline/bands'
import { flagsOf, layFlags } from '../../../src/panels/debrief/timeline/flags'
import { rowScale } from '../../../src/panels/debrief/timeline/rowScale'
import type { DecisionMark } from '../../../src/session'
import { DAY } from '../../../src/sim'

const mark = (number: number, day: number, lever = 'tpm', by: string | null = null): DecisionMark => ({
  number,
  at: day * DAY,
  lever,
  args: {},
  by,
})

describe('the flags of decisions', () => {
  it('stand together when decided together, and leave to a bundle what it brought', () => {
    const flags = flagsOf([mark(1, 0), mark(2, 0, 'kanban', 'tpm'), mark(3, 1, 'delivery'), mark(4, 20, 'sourcing')])
    expect(flags).toEqual([
      { at: 0, numbers: '1–3', lever: 'tpm', more: 1 },
      { at: 20 * DAY, numbers: '4', lever: 'sourcing', more: 0 },
    ])
  })
  it('never cover each other, however many there are', () => {
    const flags = flagsOf(Array.from({ length: 12 }, (_, index) => mark(index + 1, 3 * index)))
    const width = (_: unknown, short: boolean) => (short ? 24 : 90)
    const laid = layFlags(flags, (at) => (at / DAY) * 8, width, 400, 3)
    for (const [i, one] of laid.entries()) {
      for (const other of laid.slice(i + 1)) {
        if (one.row !== other.row) continue
        expect(other.left).toBeGreaterThanOrEqual(one.left + width(one, one.short))
      }
    }
  })
})

describe('a row of the time line', () => {
  const room = { top: 10, bottom: 50 }
  it('holds every value and the goal', () => {
    const y = rowScale([3, 9, 6], 12, room)
    for (const value of [3, 9, 6, 12]) {
      expect(y(value)).toBeGreaterThanOrEqual(10)
      expect(y(value)).toBeLessThanOrEqual(50)
    }
  })
  it('draws a measure that hardly moves as a line that hardly moves', () => {
    const y = rowScale([100, 101], null, room)
    expect(y(100) - y(101)).toBeLessThan(5)
    expect(rowScale([0, 0], null, room)(0)).toBe(30)
  })
})

it('shades what stopped supply, and shows breakdowns of the constraint alone', () => {
  const stop = (kind: 'outage' | 'stockout' | 'breakdown', id: string, days: number) => ({
    kind,
    id,
    from: 0,
    to: days * DAY,
  })
  const { shaded, rows } = bandsOf({
    interruptions: [
      stop('outage', 'osei', 5),
      stop('stockout', 'motor', 0.1),
      stop('breakdown', 'paint', 1),
      stop('breakdown', 'weld', 1),
    ],
    constraint: { station: 'paint', hours: {}, oee: null },
  })
  expect(shaded.map(({ id }) => id)).toEqual(['osei'])
  expect(rows.map(({ name }) => name)).toEqual(['Osei out', 'Paint down'])
})

describe('labels on the plane', () => {
  it('keep off each other where there is room', () => {
    const label = { width: 60, height: 14 }
    const points = [
      { x: 100, y: 100 },
      { x: 108, y: 104 },
    ]
    const [one, other] = placeLabels(
      points.map((point) => ({ ...point, ...label })),
      points,
      { left: 0, top: 0, right: 300, bottom: 300 },
    )
    const span = ({ x, anchor }: typeof one & object) =>
      anchor === 'start' ? [x, x + 60] : anchor === 'end' ? [x - 60, x] : [x - 30, x + 30]
    const apart =
      Math.abs(one!.y - other!.y) >= 14 || span(one!)[1]! <= span(other!)[0]! || span(other!)[1]! <= span(one!)[0]!
    expect(apart).toBe(true)
  })
  it('begin the axes below all but the poor first weeks', () => {
    const spots = [
      { day: 7, x: 12, y: 58 },
      { day: 84, x: 64, y: 70 },
    ]
    expect(lowestOf(spots)).toBe(50)
    expect(lowestOf([{ x: 31, y: 80 }])).toBe(20)
  })
})
