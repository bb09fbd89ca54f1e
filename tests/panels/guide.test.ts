/** Guidance shows one thing at a time and holds a prediction against what came. */
import { describe, expect, it } from 'vitest'
import type { GuideStep } from '../../src/panels/app/company'
import { due, forward, outcomeOf, predict, START, showing, told } from '../../src/panels/play/guide/guide'
import { beside } from '../../src/panels/play/guide/placement'
import type { GameState } from '../../src/session'
import { DAY } from '../../src/sim'

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

  it('falls due after its time and is told once', () => {
    const made = predict(START, asking, 'up', state(DAY))
    expect(due(made, 14 * DAY)).toBeNull()
    const prediction = due(made, 15 * DAY)!
    expect(prediction).toMatchObject({ answer: 'up', before: 60 })
    expect(due(told(made, prediction), 15 * DAY)).toBeNull()
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
    width,
    height,
    right: left + width,
    bottom: top + height,
  })

  it('stands left of what is at the right edge, and never outside the window', () => {
    const placed = beside(box(1068, 300, 356, 90), { width: 360, height: 200 }, 1440, 900, 'wide')
    expect(placed.left + 360).toBeLessThan(1068)
    expect(placed.top).toBeGreaterThan(0)
    const low = beside(box(1068, 860, 356, 30), { width: 360, height: 200 }, 1440, 900, 'wide')
    expect(low.top + 200).toBeLessThanOrEqual(900)
  })
})
