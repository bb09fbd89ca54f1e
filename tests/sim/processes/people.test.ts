/** Pools on several shifts, those who stand in for others, overtime and fatigue. Times in hours. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { DAY, HOUR, WEEK } from '../../../src/sim/index'
import { setOvertime } from '../../../src/sim/processes/overtime'
import {
  advance,
  type CompanyJson,
  company,
  dayShift,
  oneLotOfEach,
  opened,
  product,
  type StationJson,
  station,
  step,
  timetable,
} from '../../support/play'

type PoolJson = CompanyJson['pools'][number]

const evening = { id: 'evening', days: [1, 2, 3, 4, 5], from: '16:00', to: '24:00' }
const night = { id: 'night', days: [1, 7], from: '22:00', to: '06:00' }

const pool = (id: string, shift: string, changes: Partial<PoolJson> = {}): PoolJson => ({
  id,
  site: 'plant',
  shift,
  headcount: 1,
  wage: 20,
  absence: 0,
  ...changes,
})

/** One lot of the work that is named, or of as many products as there are. */
const works = (pools: PoolJson[], work: string[], changes: Partial<StationJson> = {}) =>
  company({
    items: work.map((time, index) => product('abcdefgh'[index]!, [step('s1', time)])),
    shifts: [dayShift, evening, night],
    pools,
    stations: [station('s1', { pool: pools[0]!.id, substitutes: pools.slice(1).map(({ id }) => id), ...changes })],
    planning: oneLotOfEach(work.length, 1),
  })

const hours = (scenario: ReturnType<typeof works>, ...facts: Parameters<typeof timetable>[2][]) =>
  timetable(scenario, { until: 2 * WEEK }, ...facts).map(([at, fact, ...told]) => [at / 60, fact, ...told] as const)

describe('several pools at one station', () => {
  it('hand it over from shift to shift, so that the work goes on', () => {
    const scenario = works([pool('early', 'day'), pool('late', 'evening')], ['20 h'])
    const rows = hours(scenario, 'machineTurned', 'jobFinished').filter(
      ([at], row, all) => all[row + 1]?.[0] !== at || all[row]![1] === 'jobFinished',
    )
    expect(rows.map(([at, fact, , , state]) => [at, fact === 'jobFinished' ? fact : state]).slice(0, 5)).toEqual([
      [0, 'off'],
      [8, 'running'],
      [24, 'off'],
      [24 + 8, 'running'],
      [24 + 8 + 4, 'jobFinished'],
    ])
  })

  it('pay the machines once for hours in which one of them is there, and everybody for their own', () => {
    const scenario = works([pool('early', 'day'), pool('late', 'evening'), pool('more', 'day')], ['1 h'], { rate: 7 })
    const world = opened(scenario)
    advance(world, DAY + HOUR)
    expect(world.balances[account.machines]).toBe(16 * 700)
    expect(world.balances[account.labour]).toBe(3 * 8 * 2000)
  })

  it('are asked in order of preference: the second only when the first has nobody free', () => {
    const scenario = works([pool('first', 'day'), pool('second', 'day')], ['2 h', '3 h', '4 h'], { machines: 2 })
    const world = opened(scenario)
    advance(world, 9 * HOUR)
    expect(world.machines.map(({ pool: index }) => index)).toEqual([0, 1])
    advance(world, 10 * HOUR + 1)
    expect(world.machines.map(({ pool: index }) => index)).toEqual([0, 1])
    advance(world, 11 * HOUR + 1)
    expect(world.machines.map(({ operators }) => operators)).toEqual([1, 0])
  })

  it('send all the people of a machine from one pool', () => {
    const scenario = works([pool('one', 'day'), pool('two', 'day', { headcount: 2 })], ['2 h'], { operators: 2 })
    const world = opened(scenario)
    advance(world, 9 * HOUR)
    expect(world.machines[0]).toMatchObject({ pool: 1, operators: 2 })
    expect(world.pools.map(({ free }) => free)).toEqual([1, 0])
  })
})

it('a shift over midnight goes on into the next day, and from Sunday into Monday', () => {
  const rows = hours(works([pool('owls', 'night')], ['10 h']), 'jobStarted', 'jobFinished')
  // Sunday's shift that began before the opening goes on until six.
  expect(rows.map(([at, fact]) => [at, fact])).toEqual([
    [0, 'jobStarted'],
    [22 + 4, 'jobFinished'],
  ])
})

describe('overtime', () => {
  const overtime = { length: '2 h', most: '3 h', premium: 1.5, notice: '2 d' }

  it('keeps those who are there at work beyond the shift, for a premium', () => {
    const scenario = works([pool('early', 'day', { overtime })], ['9 h'], { rate: 7 })
    expect(hours(scenario, 'jobFinished')[0]![0]).toBe(17)
    const world = opened(scenario)
    advance(world, 17.5 * HOUR)
    expect(world.machines[0]!.state).not.toBe(0)
    advance(world, DAY)
    expect(world.machines[0]!.state).toBe(0)
    expect(world.balances[account.labour]).toBe((8 + 2) * 2000)
    expect(world.balances[account.overtime]).toBe(2 * 0.5 * 2000)
    expect(world.balances[account.machines]).toBe(10 * 700)
  })

  it('begins when its notice is over, and is no longer than may be', () => {
    const world = opened(works([pool('early', 'day', { overtime })], ['1 h']))
    setOvertime(world, 0, 9 * HOUR)
    advance(world, 3 * DAY)
    // Monday and Tuesday two hours, Wednesday three.
    expect(world.balances[account.overtime]).toBe((2 + 2 + 3) * 0.5 * 2000)
  })

  it('ends when the next shift of the pool begins', () => {
    const scenario = company({
      items: [product('a', [step('s1', '9 h')])],
      shifts: [{ ...dayShift, days: [1, 2], from: '00:00', to: '22:00' }],
      pools: [pool('early', 'day', { overtime: { length: '5 h', most: '5 h', premium: 2 } })],
      stations: [station('s1', { pool: 'early' })],
    })
    const rows = timetable(scenario, { until: 2 * DAY }, 'overtimeWorked', 'shiftBegan')
    expect(rows.map(([at, fact, ...told]) => [at / 60, fact, ...told])).toEqual([
      [0, 'shiftBegan', 0],
      [24, 'overtimeWorked', 0, 1, 2 * HOUR],
      [24, 'shiftBegan', 0],
    ])
  })
})

describe('fatigue', () => {
  const tired = (length: string) =>
    works(
      [
        pool('early', 'day', {
          overtime: { length, most: '4 h', premium: 1.5 },
          fatigue: { memory: '2 w', processTime: 0.01, minorStops: 0.05, sigma: 0.02 },
        }),
      ],
      ['1 h'],
    )

  it('grows with overtime that goes on, towards its hours a week, and fades with rest', () => {
    const world = opened(tired('2 h'))
    advance(world, 26 * WEEK)
    const { strain } = world.pools[0]!
    // Ten hours a week: on Monday morning a little below the mean, for two days were free.
    expect(strain).toBeGreaterThan(8)
    expect(strain).toBeLessThan(10)
    expect(world.pools[0]).toMatchObject({
      timeFactor: 1 + 0.01 * strain,
      stopsFactor: 1 + 0.05 * strain,
      sigmaFactor: 1 + 0.02 * strain,
    })
    setOvertime(world, 0, 0)
    advance(world, 28 * WEEK)
    expect(world.pools[0]!.strain).toBeCloseTo(strain / Math.E, 6)
  })

  it('slows the work of tired people down', () => {
    const time = (length: string) => {
      const world = opened(tired(length))
      advance(world, 10 * WEEK)
      return world.pools[0]!.timeFactor
    }
    expect(time('0 h')).toBe(1)
    expect(time('4 h')).toBeGreaterThan(1.15)
  })
})
