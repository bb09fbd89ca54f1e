/** The headline says how it ended and names what the run lacked most. */
import { describe, expect, it } from 'vitest'
import type { SegmentStory } from '../../../src/lab/story/goodwill'
import { headlineOf, headlineText } from '../../../src/panels/debrief/head/headline'
import { WEEK } from '../../../src/sim'
import { storyOfManager } from './runs'

type Told = Parameters<typeof headlineOf>[0]

const goal = (kpi: string, target: number, met: boolean): Told['goals'][number] => ({
  star: 1,
  kpi,
  comparison: 'atLeast',
  target,
  value: null,
  met,
})
const town = { lost: { late: 900, slow: 300, defective: 0, cancelled: 0, quoted: 10 } } as unknown as SegmentStory

function run(efficiency: number | null, satisfaction: number | null, more: Partial<Told> = {}): Told {
  return {
    at: 12 * WEEK,
    bankrupt: false,
    goals: [goal('efficiency', 70, (efficiency ?? 0) >= 70), goal('satisfaction', 75, (satisfaction ?? 0) >= 75)],
    efficiency,
    losses: [
      { id: 'setup', value: 3 },
      { id: 'freightPremium', value: 12.4 },
      { id: 'idleCapacity', value: null },
    ],
    segments: [town],
    floor: { first: null, last: null },
    trail: [{ day: 84, efficiency, satisfaction }],
    ...more,
  }
}

describe('the headline', () => {
  it('tells a bankrupt company when the money ran out, and on what', () => {
    const headline = headlineOf(run(80, 80, { bankrupt: true, at: 6.5 * WEEK }))
    expect(headline).toMatchObject({ lead: 'bankrupt', week: 7, because: { kind: 'loss', id: 'freightPremium' } })
    expect(headlineText(headline)).toBe('The money ran out in week 7. Freight ate £12 of every £100.')
  })
  it('does not judge what could not be measured', () => {
    expect(headlineOf(run(null, 60)).lead).toBe('early')
    expect(headlineText(headlineOf(run(50, 60, { at: 3 * WEEK * 0.1 })))).toBe('Too short a run to judge.')
  })
  it('blames the largest loss when customers are happy at too high a price', () => {
    expect(headlineOf(run(60, 80))).toMatchObject({ lead: 'loved', because: { kind: 'loss', points: 12 } })
  })
  it('blames what cost most goodwill when the plant runs well', () => {
    expect(headlineOf(run(75, 60))).toMatchObject({ lead: 'lean', because: { kind: 'goodwill', id: 'late' } })
  })
  it('names the larger gap when both are short', () => {
    expect(headlineOf(run(68, 50)).because).toEqual({ kind: 'goodwill', id: 'late' })
    expect(headlineOf(run(40, 74)).because).toMatchObject({ kind: 'loss' })
  })
  it('does not call a run won that missed a goal of customers beside the two scores', () => {
    const goals = [goal('efficiency', 70, true), goal('satisfaction', 75, true), goal('onTimeInFull', 90, false)]
    expect(headlineOf(run(80, 80, { goals })).lead).toBe('lean')
  })
  it('tells the days that a bike was spared when both goals are reached', () => {
    const days = (flowTime: number) => ({ flowTime: flowTime * 86_400_000 }) as NonNullable<Told['floor']['last']>
    const text = headlineText(headlineOf(run(80, 80, { floor: { first: days(9), last: days(4.2) } })))
    expect(text).toContain('A bike now takes 4.2 days, not 9.')
  })
  it('has a sentence for every real run', () => {
    for (const id of ['nothing', 'production', 'operations', 'both'] as const) {
      expect(headlineText(headlineOf(storyOfManager(id)))).toMatch(/^[A-Z].+\.$/)
    }
  })
})
