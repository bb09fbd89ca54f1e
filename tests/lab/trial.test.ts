import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { starsOf } from '../../src/lab/stars'
import { logOf, seedsFrom } from '../../src/lab/strategies'
import { runTrial } from '../../src/lab/trial'
import { DAY, WEEK } from '../../src/sim'

const company = cases[0]!

describe('a trial', () => {
  it('comes out the same every time', () => {
    const job = { company, seed: 3, log: [], until: 5 * WEEK, detailed: true }
    expect(runTrial(job)).toEqual(runTrial(job))
  })

  it('is plain data, so that a worker can be asked for it', () => {
    const outcome = runTrial({ company, seed: 3, log: logOf(company, 'both'), until: 5 * WEEK, detailed: true })
    expect(structuredClone(outcome)).toEqual(outcome)
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
  })

  it('tells the scores over the last four weeks and over the run', () => {
    const { kpis, detail } = runTrial({ company, seed: 3, log: [], until: 6 * WEEK, detailed: true })
    expect(detail!.trail.at(-1)).toMatchObject({ day: 42, efficiency: kpis.efficiency.last })
    expect(kpis.efficiency.last).not.toBe(kpis.efficiency.run)
  })

  it('ends its trail where it was left, within a week too', () => {
    const { detail } = runTrial({ company, seed: 3, log: [], until: 17 * DAY, detailed: true })
    expect(detail!.trail.map(({ day }) => day)).toEqual([7, 14, 17])
  })

  it('has profit that the weeks add up to', () => {
    const { detail, profit } = runTrial({ company, seed: 3, log: [], until: 6 * WEEK, detailed: true })
    expect(detail!.weekly.profit.reduce<number>((sum, week) => sum + week!, 0)).toBeCloseTo(profit, 6)
  })

  it('keeps the lowest balance, which is no more than the opening one', () => {
    const { cashLow } = runTrial({ company, seed: 3, log: [], until: 6 * WEEK })
    expect(cashLow).toBeLessThanOrEqual(company.scenario.company.cash)
  })

  it('has seeds that begin with the one that was played and differ', () => {
    const seeds = seedsFrom(company.seed, 50)
    expect(seeds[0]).toBe(company.seed)
    expect(new Set(seeds).size).toBe(50)
  })
})

describe('stars', () => {
  const goal = (star: 1 | 2 | 3, met: boolean) =>
    ({ star, kpi: 'profit', comparison: 'atLeast', target: 0, value: 1, met }) as const

  it('are won one after the other', () => {
    expect(starsOf([goal(1, true), goal(2, true), goal(3, false)], false)).toBe(2)
    expect(starsOf([goal(1, false), goal(2, true)], false)).toBe(0)
  })

  it('need all of their objectives', () => expect(starsOf([goal(1, true), goal(1, false)], false)).toBe(0))

  it('are not won by a bankrupt company', () => expect(starsOf([goal(1, true)], true)).toBe(0))
})
