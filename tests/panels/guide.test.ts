/** Guidance shows one thing at a time and holds a prediction against what came. */
import { describe, expect, it } from 'vitest'
import type { GuideStep } from '../../src/panels/app/company'
import { due, forward, outcomeOf, predict, showing, told, valueAt } from '../../src/panels/play/guide/guide'
import { type Around, beside, clearOf } from '../../src/panels/play/guide/placement'
import type { GameState, Guidance } from '../../src/session'
import { DAY } from '../../src/sim'

const START: Guidance = { on: true, step: 0, predictions: [] }
const step = (id: string, more: Partial<GuideStep> = {}): GuideStep => ({
  id,
  from: 0,
  place: null,
  predict: null,
  until: { closed: true },
  ...more,
})
const state = (now: number, more: object = {}) =>
  ({
    frame: { now },
    decisions: [],
    hat: 'production',
    selection: null,
    kpis: { oee: { value: 60 } },
    ...more,
  }) as unknown as GameState

describe('steps', () => {
  const steps = [step('a', { until: { lever: 'tpm' } }), step('b', { from: 2 * DAY })]

  it('stay until they are done', () => {
    expect(showing(forward(START, steps, state(0)), steps, 0)?.id).toBe('a')
    const done = forward(START, steps, state(0, { decisions: [{ lever: 'tpm' }] }))
    expect(showing(done, steps, 0)).toBeNull()
    expect(showing(done, steps, 2 * DAY)?.id).toBe('b')
  })
})

describe('a prediction', () => {
  const asking = step('p', { predict: { kpi: 'oee', after: 14 * DAY } })

  const made = predict(START, asking, 'up', state(DAY), () => 50)

  it('falls due after its time and is told once, and stays known', () => {
    expect(due(made, 14 * DAY)).toBeNull()
    const prediction = due(made, 15 * DAY)!
    expect(prediction).toMatchObject({ step: 'p', answer: 'up', before: 60, told: false })
    const after = told(made, prediction)
    expect(due(after, 15 * DAY)).toBeNull()
    expect(after.predictions).toMatchObject([{ answer: 'up', told: true }])
  })

  it('is not told when the guidance has been ended', () => expect(due({ ...made, on: false }, 15 * DAY)).toBeNull())

  it('has what would come without a decision for its baseline', () => {
    const asked: unknown[] = []
    predict(START, asking, 'up', state(DAY), (...what) => {
      asked.push(what)
      return 50
    })
    expect(asked).toEqual([['oee', 15 * DAY]])
    expect(made.predictions[0]!.without).toBe(50)
  })

  it('is held against the week before it fell due, whenever it is read', () => {
    const daily = Array.from({ length: 20 }, (_, day) => day + 1)
    const read = (days: number) =>
      valueAt({ kpis: { oee: { daily: daily.slice(0, days) } } } as never, made.predictions[0]!)
    expect(read(14)).toBeNull()
    expect(read(15)).toBe(15)
    expect(read(20)).toBe(15)
  })

  it('calls a change that an eye would not see no change', () => {
    expect(outcomeOf(60, 61)).toBe('same')
    expect(outcomeOf(60, 66)).toBe('up')
    expect(outcomeOf(60, 50)).toBe('down')
    expect(outcomeOf(null, 50)).toBeNull()
  })
})

describe('its bubble', () => {
  const box = (left: number, top: number, width: number, height: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  const size = { width: 282, height: 290 }
  const hides = (at: { left: number; top: number }, thing: ReturnType<typeof box>) =>
    at.left < thing.right &&
    at.left + size.width > thing.left &&
    at.top < thing.bottom &&
    at.top + size.height > thing.top
  const screens: readonly Around[] = [
    {
      window: { width: 1440, height: 900 },
      layout: 'wide',
      speed: box(410, 832, 250, 52),
      others: [box(102, 592, 292, 292), box(102, 106, 210, 106), box(718, 480, 334, 404), box(1068, 16, 356, 868)],
    },
    {
      window: { width: 1024, height: 768 },
      layout: 'drawer',
      speed: box(384, 700, 256, 52),
      others: [box(658, 160, 350, 592), box(104, 106, 210, 106), box(16, 16, 992, 76)],
    },
    { window: { width: 390, height: 844 }, layout: 'phone', speed: box(56, 440, 278, 54), others: [] },
  ]

  it.each(screens)('hides no place in the world that it speaks of, at $window.width', (around) => {
    const middle = around.layout === 'phone' ? box(85, 208, 220, 220) : box(350, 215, 220, 220)
    for (const [dx, dy] of [
      [0, 0],
      [30, 40],
      [-60, 60],
      [60, -40],
    ] as const) {
      const place = box(middle.left + dx, middle.top + dy, 220, 180)
      const at = clearOf(place, size, around, null)
      expect(hides(at, place)).toBe(false)
      expect(at.left).toBeGreaterThanOrEqual(0)
      expect(at.left + size.width).toBeLessThanOrEqual(around.window.width)
      expect(at.top + size.height).toBeLessThanOrEqual(around.window.height)
    }
  })

  it('stays where it is as long as it hides nothing, while the camera moves', () => {
    const [around] = screens as [Around]
    const first = clearOf(null, size, around, null)
    expect(clearOf(box(420, 100, 220, 220), size, around, first)).toEqual(first)
    expect(clearOf(box(first.left, first.top, 220, 220), size, around, first)).not.toEqual(first)
  })

  it('stands left of what is at the right edge, and never outside the window', () => {
    const around = { ...screens[0]!, others: [] }
    const placed = beside(box(1068, 300, 356, 90), { width: 360, height: 200 }, around)
    expect(placed.left + 360).toBeLessThan(1068)
    expect(placed.top).toBeGreaterThan(0)
    const low = beside(box(1068, 860, 356, 30), { width: 360, height: 200 }, around)
    expect(low.top + 200).toBeLessThanOrEqual(900)
  })

  it('stands above the sheet of a phone when it speaks of a card on it', () => {
    const around = { ...screens[2]!, speed: box(56, 208, 278, 54) }
    const placed = beside(box(0, 420, 390, 340), { width: 360, height: 142 }, around)
    expect(placed.top + 142).toBeLessThanOrEqual(208)
  })
})
