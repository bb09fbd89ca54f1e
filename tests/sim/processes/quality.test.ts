/** Plans of inspection, processes that leave their target, and charts that find it out. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { accounts, DAY, HOUR, MINUTE, type Scenario } from '../../../src/sim/index'
import { setChart } from '../../../src/sim/processes/controlChart'
import { setInspection } from '../../../src/sim/processes/inspection'
import {
  advance,
  company,
  constant,
  diary,
  type OperationJson,
  oneLotOfEach,
  opened,
  play,
  product,
  type StationJson,
  station,
  step,
  timetable,
} from '../../support/play'

const account = (name: (typeof accounts)[number]): number => accounts.indexOf(name)

type Inspection = NonNullable<OperationJson['inspection']>
const everything = { detection: 1, falseReject: 1, reworkFrom: null, reworkLimit: 1, holdTime: '0 min' }

/** One lot of a hundred units, inspected. */
const inspected = (changes: Partial<Inspection>, characteristic: OperationJson['characteristic'] = null): Scenario =>
  company({
    items: [product('a', [step('s1', '1 min', { characteristic, inspection: { ...everything, ...changes } })])],
    stations: [station('s1')],
    planning: { ...oneLotOfEach(1, 100), plan: 'none' },
    workOrders: [{ id: 'work', product: 'a', trace: ['0 min'], quantity: 100 }],
  })

const sampling = (sample: number, acceptance: number) => ({ policy: 'sampling', args: { sample, acceptance } })
const seen = (scenario: Scenario) =>
  timetable(scenario, { until: DAY }, 'unitsInspected', 'unitsScrapped', 'jobCompleted', 'jobEnded')

describe('a plan of inspection', () => {
  it('looks at a sample, takes out what it finds, and lets the lot pass', () => {
    expect(seen(inspected({ plan: sampling(5, 5) })).map((row) => row.slice(0, 6))).toEqual([
      [100, 'unitsInspected', 0, 0, 5, 5],
      [100, 'unitsScrapped', 0, 0, 5],
      [100, 'jobCompleted', 1, 0, 95, 100 * MINUTE],
    ])
  })

  it('looks at every unit of a lot that does not pass', () => {
    expect(seen(inspected({ plan: sampling(5, 4) })).map((row) => row.slice(0, 6))).toEqual([
      [100, 'unitsInspected', 0, 0, 100, 100],
      [100, 'unitsScrapped', 0, 0, 100],
      [100, 'jobEnded', 1],
    ])
  })

  it('takes time and money for each unit looked at, while machine and lot stand', () => {
    const scenario = inspected({ plan: sampling(5, 5), time: '2 min', cost: 0.5, holdTime: '1 min' })
    const rows = timetable(scenario, { until: DAY }, 'machineTurned', 'jobCompleted')
    expect(rows.slice(2, 4).map(([at, , , , state]) => [at, state])).toEqual([
      [100, 'quality'],
      [115, 95],
    ])
    expect(play(scenario, { until: DAY }).balances[account('inspection')]).toBe(5 * 50)
  })

  it('may be to look at nothing, and may be changed', () => {
    const scenario = inspected({ plan: { policy: 'none', args: {} } })
    expect(seen(scenario).map(([, fact]) => fact)).toEqual(['jobCompleted'])
    const { rows, listener } = diary('unitsInspected')
    const world = opened(scenario, [], 1, listener)
    setInspection(world, 0, 'everyUnit', {})
    advance(world, DAY)
    expect(rows).toHaveLength(1)
  })

  it('finds in a sample what the lot has, as often as the sample is large', () => {
    const scenario = inspected({ plan: sampling(20, 20), falseReject: 0 }, { offset: 0, sigma: 1 })
    let found = 0
    for (let seed = 1; seed <= 500; seed++) {
      play(
        scenario,
        { until: DAY, seed },
        { unitsInspected: (_at, _station, _product, _looked, bad) => (found += bad) },
      )
    }
    // Of 10 000 units looked at, P(|N(0, 1)| > 1) = 0.3173 are bad.
    expect(Math.abs(found - 3173)).toBeLessThan(4 * Math.sqrt(10_000 * 0.3173 * 0.6827))
  })

  it('sends back what can be put right, and scraps the rest', () => {
    const scenario = inspected({ falseReject: 0, reworkFrom: 0, reworkable: 0.25 }, { offset: 1, sigma: 0.001 })
    let back = 0
    let scrapped = 0
    for (let seed = 1; seed <= 50; seed++) {
      play(
        scenario,
        { until: 101 * MINUTE, seed },
        {
          unitsReworked: (_at, _station, _product, units) => (back += units),
          unitsScrapped: (_at, _station, _product, units) => (scrapped += units),
        },
      )
    }
    const bad = back + scrapped
    expect(Math.abs(bad - 2500)).toBeLessThan(4 * Math.sqrt(50 * 25))
    expect(Math.abs(back - bad / 4)).toBeLessThan(4 * Math.sqrt((bad * 3) / 16))
  })
})

/** Lots of one hour and of so many units, without end; a shift by ten sigmas goes to twice the limit. */
const watched = (changes: Partial<StationJson>, quantity = 1, offset = 0): Scenario =>
  company({
    items: [
      product('a', [
        step('s1', `${60 / quantity} min`, {
          characteristic: { offset, sigma: 0.2 },
          inspection: { ...everything, falseReject: 0 },
        }),
      ]),
    ],
    stations: [station('s1', { buffer: 1, ...changes })],
    workOrders: [{ id: 'work', product: 'a', endless: true, quantity }],
    planning: { plan: 'none' },
  })

const shifts = (meanBetween: string, size: number, up = 1): StationJson['meanShifts'] => ({
  meanBetween,
  size: { least: size, most: size },
  up,
})
const shewhart = { policy: 'shewhart', args: { limits: 3 } }
const chart: StationJson['chart'] = { plan: shewhart, every: '2 h', sample: 4, searchTime: '30 min' }

describe('a process', () => {
  it('that leaves its target stays off it: from some unit of a lot on all are bad', () => {
    const scenario = watched({ meanShifts: shifts('3 h', 10) }, 20)
    const rows = timetable(scenario, { until: 2 * DAY }, 'processShifted', 'unitsInspected')
    const shift = rows.findIndex(([, fact]) => fact === 'processShifted')
    const rejected = rows.map(([, fact, , , , bad]) => (fact === 'unitsInspected' ? (bad as number) : -1))
    expect(shift).toBeGreaterThan(0)
    expect(rows.slice(shift).filter(([, fact]) => fact === 'processShifted')).toHaveLength(1)
    expect(rejected.slice(0, shift).every((bad) => bad === 0)).toBe(true)
    expect(rejected[shift + 1]).toBeGreaterThan(0)
    expect(rejected[shift + 1]).toBeLessThan(20)
    expect(rejected.slice(shift + 2).every((bad) => bad === 20)).toBe(true)
  })

  it('is shifted in sigmas from where it stood: off the middle, one way does harm and the other good', () => {
    /** The mean stands at half the limit, and moves to the limit, or back to the middle. */
    const bad = (up: number): number => {
      const scenario = watched({ meanShifts: shifts('0 min', 2.5, up) }, 20, 0.5)
      const rows = timetable(scenario, { until: 200 * HOUR }, 'unitsInspected')
      return rows.reduce((sum, [, , , , , rejected]) => sum + (rejected as number), 0)
    }
    // Half of some four thousand, within four standard deviations; five sigmas are beyond the limit once in a million.
    expect(Math.abs(bad(1) - 2000)).toBeLessThan(4 * Math.sqrt(1000) + 20)
    expect(bad(0)).toBe(0)
  })

  it('shifts up or down as often as it is said to', () => {
    const scenario = watched({
      meanShifts: shifts('0 min', 10, 0.25),
      chart: { ...chart, every: '0 min', searchTime: '0 min' },
    })
    const sizes = timetable(scenario, { until: 1000 * HOUR }, 'processShifted').map(([, , , , size]) => size as number)
    expect(sizes.every((size) => Math.abs(size) === 10)).toBe(true)
    const up = sizes.filter((size) => size > 0).length
    expect(Math.abs(up - sizes.length / 4)).toBeLessThan(4 * Math.sqrt((sizes.length * 3) / 16))
  })
})

describe('the size of a shift', () => {
  it('lies anywhere between the least and the most', () => {
    const scenario = watched({
      meanShifts: { meanBetween: '0 min', size: { least: 1, most: 3 }, up: 1 },
      chart: { ...chart, every: '0 min', searchTime: '0 min' },
    })
    const sizes = timetable(scenario, { until: 2000 * HOUR }, 'processShifted').map(([, , , , size]) => size as number)
    expect(sizes.length).toBeGreaterThan(100)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3)
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    expect(Math.abs(mean - 2)).toBeLessThan((4 * 2) / Math.sqrt(12 * sizes.length))
  })
})

describe('a control chart', () => {
  const rows = (scenario: Scenario, until: number) =>
    timetable(scenario, { until }, 'processShifted', 'chartSampled', 'chartSignalled', 'processReset', 'jobStarted')

  it('is fed every so often, and its signal stops the machine for a search that puts the mean right', () => {
    const scenario = watched({ meanShifts: shifts('0 min', 10), chart: { ...chart, time: '1 min', cost: 0.25 } })
    const told = rows(scenario, 6 * HOUR)
    expect(told.map(([at, fact]) => [at, fact])).toEqual([
      [0, 'jobStarted'],
      [60, 'processShifted'],
      [60, 'jobStarted'],
      [120, 'chartSampled'],
      [120, 'chartSignalled'],
      [154, 'processReset'],
      [154, 'jobStarted'],
      [214, 'processShifted'],
      [214, 'jobStarted'],
      [274, 'chartSampled'],
      [274, 'chartSignalled'],
      [308, 'processReset'],
      [308, 'jobStarted'],
    ])
    const [, , , z, limit] = told[3]!.slice(1)
    expect(Math.abs((z as number) - 20)).toBeLessThan(4)
    expect(limit).toBe(3)
    expect(play(scenario, { until: 3 * HOUR }).balances[account('inspection')]).toBe(4 * 25)
  })

  it('gives false alarms, after which nothing has changed', () => {
    const scenario = watched({ chart: { ...chart, plan: { policy: 'shewhart', args: { limits: 1 } } } })
    const told = rows(scenario, 40 * HOUR)
    expect(told.some(([, fact]) => fact === 'chartSignalled')).toBe(true)
    expect(told.some(([, fact]) => fact === 'processReset')).toBe(false)
    const signal = told.findIndex(([, fact]) => fact === 'chartSignalled')
    expect(told[signal + 1]!.slice(0, 2)).toEqual([told[signal]![0] + 30, 'jobStarted'])
  })

  it('may be put up and taken down', () => {
    const { rows: samples, listener } = diary('chartSampled')
    const world = opened(watched({ chart: { ...chart, plan: null } }), [], 1, listener)
    advance(world, 5 * HOUR)
    expect(samples).toHaveLength(0)
    setChart(world, 0, { policy: 'cusum', args: { reference: 0.5, decision: 5, headstart: 2.5 } }, 3 * HOUR, 5)
    expect(world.machines[0]!.process!.memory).toEqual([2.5, 2.5])
    advance(world, 12 * HOUR)
    setChart(world, 0, null, 0, 1)
    advance(world, DAY)
    expect(samples.map(([at]) => at / 60)).toEqual([8, 11])
  })

  it('costs the machine nothing where the search takes no time', () => {
    const scenario = watched({
      chart: { ...chart, plan: { policy: 'shewhart', args: { limits: 1 } }, searchTime: constant('0 min') },
    })
    expect(timetable(scenario, { until: 50 * HOUR }, 'jobStarted')).toHaveLength(50)
  })
})
