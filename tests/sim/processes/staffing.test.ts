/** People who come, learn and leave. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { DAY, HOUR, WEEK } from '../../../src/sim/index'
import { newcomerFactor } from '../../../src/sim/processes/learning'
import { setHeadcount } from '../../../src/sim/processes/staffing'
import {
  advance,
  always,
  type CompanyJson,
  company,
  dayShift,
  diary,
  oneLotOfEach,
  opened,
  product,
  station,
  step,
} from '../../support/play'

const staffed = (changes: Partial<CompanyJson['pools'][number]>) =>
  company({
    items: [product('a', [step('s1', '1 h')])],
    shifts: [dayShift, always],
    pools: [{ id: 'people', site: 'plant', shift: 'day', headcount: 2, wage: 0, absence: 0, ...changes }],
    stations: [station('s1', { pool: 'people', machines: 5 })],
    planning: oneLotOfEach(1, 1),
  })

const recruitment = { time: '10 d', cost: 300 }

describe('headcount', () => {
  it('grows when those who were looked for have been found, and costs the search', () => {
    const { rows, listener } = diary('headcountMoved')
    const world = opened(staffed({ recruitment }), [], 1, listener)
    setHeadcount(world, 0, 5)
    expect(world.balances[account.labour]).toBe(3 * 30_000)
    advance(world, 11 * DAY + 9 * HOUR)
    expect(rows).toEqual([[10 * 24 * 60, 'headcountMoved', 0, 5, 3]])
    expect(world.pools[0]!.present).toBe(5)
  })

  it('ends searches first when fewer are wanted again', () => {
    const world = opened(staffed({ recruitment, severance: 1000 }))
    setHeadcount(world, 0, 5)
    setHeadcount(world, 0, 3)
    advance(world, 11 * DAY)
    expect(world.pools[0]).toMatchObject({ headcount: 3, recruits: [] })
    expect(world.balances[account.labour]).toBe(3 * 30_000)
  })

  it('falls by release, with severance pay, from the next shift on', () => {
    const world = opened(staffed({ severance: 1000 }))
    advance(world, 9 * HOUR)
    setHeadcount(world, 0, 1)
    expect(world.balances[account.labour]).toBe(100_000)
    expect(world.pools[0]).toMatchObject({ headcount: 1, present: 2 })
    advance(world, DAY + 9 * HOUR)
    expect(world.pools[0]!.present).toBe(1)
  })

  it('changes at once where one shift fills the week', () => {
    const world = opened(staffed({ shift: 'always' }))
    advance(world, HOUR / 2)
    setHeadcount(world, 0, 0)
    expect(world.pools[0]).toMatchObject({ present: 0, free: -1 })
    advance(world, 2 * HOUR)
    expect(world.pools[0]!.free).toBe(0)
    setHeadcount(world, 0, 4)
    advance(world, 2 * DAY)
    expect(world.pools[0]).toMatchObject({ present: 4, free: 4 })
  })

  it('falls by those who came last, so that who has learned stays', () => {
    const world = opened(staffed({ shift: 'always', recruitment: { time: '0 d', cost: 0 } }))
    const cameAt = (heads: number, since: number) => world.pools[0]!.newcomers.push({ heads, since })
    world.pools[0]!.headcount = 5
    world.pools[0]!.wanted = 5
    cameAt(1, -2)
    cameAt(2, -1)
    setHeadcount(world, 0, 4)
    expect(world.pools[0]!.newcomers).toEqual([
      { heads: 1, since: -2 },
      { heads: 1, since: -1 },
    ])
    setHeadcount(world, 0, 2)
    expect(world.pools[0]!.newcomers).toEqual([])
  })

  it('is kept up against turnover: whoever leaves is replaced', () => {
    let left = 0
    const world = opened(staffed({ headcount: 200, turnover: 0.3 }), [], 3, {
      headcountMoved: (_at, _pool, _headcount, change) => {
        if (change < 0) left -= change
      },
    })
    advance(world, 52 * WEEK)
    // The 200 places lose −ln(0.7)·200 = 71 people in a year, give or take √71.
    expect(left).toBeGreaterThan(71 - 3 * 8.5)
    expect(left).toBeLessThan(71 + 3 * 8.5)
    expect(world.pools[0]!.headcount + world.pools[0]!.recruits.reduce((sum, { heads }) => sum + heads, 0)).toBe(200)
  })
})

describe('learning', () => {
  const learning = { first: 1.6, rate: 0.8 }

  it('makes a newcomer faster by the same share each time that experience doubles', () => {
    const curve = { first: 1.6, exponent: Math.log2(0.8) }
    const weeks = [1, 2, 4, 8].map((week) => newcomerFactor(curve, (week - 1) * WEEK))
    expect(weeks.map((factor) => factor.toFixed(6))).toEqual(['1.600000', '1.280000', '1.024000', '1.000000'])
  })

  it('slows a pool down by as much as its newcomers do less, until they know the work', () => {
    const world = opened(staffed({ learning }))
    setHeadcount(world, 0, 3)
    advance(world, DAY + 1)
    expect(world.pools[0]!.timeFactor).toBeCloseTo(3 / (2 + 1 / 1.6), 12)
    advance(world, WEEK + DAY + 1)
    expect(world.pools[0]!.timeFactor).toBeCloseTo(3 / (2 + 1 / 1.28), 12)
    advance(world, 6 * WEEK)
    expect(world.pools[0]).toMatchObject({ timeFactor: 1, newcomers: [] })
  })
})
