/** Demand against what its process says. */
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, type Scenario, WEEK } from '../../../src/sim/index'
import {
  company,
  companyJson,
  diary,
  exponential,
  gamma,
  play,
  product,
  type SegmentJson,
  scenarioOf,
  station,
  steady,
  step,
  timetable,
} from '../../support/play'

/** A shop that makes `a` in no time for one segment. */
const shop = (segment: Partial<SegmentJson>): Scenario =>
  company({
    items: [product('a', [step('s1', '0 ms')])],
    stations: [station('s1')],
    segments: [steady('town', segment)],
  })

/** Moments [h] and units of the orders. */
function orders(segment: Partial<SegmentJson>, until: number, seed = 1): [number, number][] {
  const rows = timetable(shop(segment), { until, seed }, 'orderPlaced')
  return rows.map(([at, , , , , quantity]) => [at / 60, Number(quantity)])
}

/** Mean and coefficient of variation. */
function momentsOf(values: readonly number[]): { mean: number; cv: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, cv: Math.sqrt(variance) / mean }
}

describe('periodic demand', () => {
  it('comes once in every period from its offset on', () => {
    const segment: Partial<SegmentJson> = { demand: { process: 'periodic', every: '1 w', offset: '8 h', quantity: 4 } }
    expect(orders(segment, 3 * WEEK)).toEqual([
      [8, 4],
      [176, 4],
      [344, 4],
    ])
  })

  it('has the mean and spread of its distribution, and no order in a period of none', () => {
    const count = { family: 'negativeBinomial' as const, mean: 3, cv: 1 }
    const placed = orders({ demand: { process: 'periodic', every: '1 h', quantity: count } }, 4000 * HOUR)
    const none = Array<number>(4000 - placed.length).fill(0)
    const { mean, cv } = momentsOf([...placed.map(([, units]) => units), ...none])
    expect(placed.every(([, units]) => units > 0)).toBe(true)
    expect(none.length).toBeGreaterThan(0)
    expect(mean).toBeCloseTo(3, 0)
    expect(cv).toBeCloseTo(1, 1)
  })
})

describe('renewal demand', () => {
  it('comes after independent times with independent quantities', () => {
    const placed = orders(
      { demand: { process: 'renewal', interarrival: gamma('1 h', 0.5), quantity: { family: 'geometric', mean: 4 } } },
      4000 * HOUR,
    )
    const times = momentsOf(placed.slice(1).map(([at], place) => at - placed[place]![0]))
    expect(times.mean).toBeCloseTo(1, 1)
    expect(times.cv).toBeCloseTo(0.5, 1)
    expect(momentsOf(placed.map(([, units]) => units)).mean).toBeCloseTo(4, 0)
  })
})

describe('a trace', () => {
  it('is placed order by order, those of one moment in their order, and an order of none not at all', () => {
    const trace: [string, number][] = [
      ['0 h', 2],
      ['5 h', 3],
      ['5 h', 1],
      ['6 h', 0],
      ['7 h', 9],
    ]
    expect(orders({ demand: { process: 'trace', trace } }, DAY)).toEqual([
      [0, 2],
      [5, 3],
      [5, 1],
      [7, 9],
    ])
  })
})

describe('stated demand', () => {
  const demand: SegmentJson['demand'] = {
    process: 'renewal',
    interarrival: exponential('2 h'),
    quantity: { family: 'uniform', mean: 5, cv: 0.4 },
  }

  it('stays the same however customers feel and whatever they are promised', () => {
    const content = orders({ demand, satisfaction: 100 }, 20 * WEEK)
    const unhappy = orders(
      {
        demand,
        satisfaction: 0,
        wantedLeadTime: '1 d',
        leadTimeSensitivity: 5,
        weights: { onTime: 0, speed: 1, quality: 0 },
      },
      20 * WEEK,
    )
    expect(unhappy).toEqual(content)
  })

  it('is known to the planner as demand of a week at the start', () => {
    const baseOf = (demand: SegmentJson['demand']) => play(shop({ demand }), { until: 0 }).model.products[0]!.baseDemand
    expect(baseOf({ process: 'periodic', every: '1 d', quantity: { family: 'poisson', mean: 3 } })).toBe(21)
    expect(baseOf(demand)).toBe(5 * 84)
    expect(baseOf({ process: 'customers' })).toBe(1)
  })

  it('is refused where it would never let time go on, or goes back in time, or has a season', () => {
    const faults = (segment: Partial<SegmentJson>) => () =>
      scenarioOf(
        companyJson({
          items: [product('a', [step('s1', '1 h')])],
          stations: [station('s1')],
          segments: [steady('town', segment)],
        }),
      )
    expect(faults({ demand: { process: 'periodic', every: '0 s', quantity: 1 } })).toThrow('segments.0.demand.every')
    expect(faults({ demand: { process: 'renewal', interarrival: '0 s', quantity: 1 } })).toThrow('interarrival')
    expect(
      faults({
        demand: {
          process: 'trace',
          trace: [
            ['2 h', 1],
            ['1 h', 1],
          ],
        },
      }),
    ).toThrow('ascending')
    expect(faults({ demand: { process: 'trace', trace: [] }, season: [1, 2] })).toThrow('segments.0.season')
  })
})

describe('the trend of customers', () => {
  const inWeeks = (trend: number, from: number, to: number): number => {
    const { rows, listener } = diary('orderPlaced')
    const segment: Partial<SegmentJson> = { demand: { process: 'customers', trend }, ordersPerWeek: 40 }
    play(shop(segment), { until: to * WEEK }, listener)
    return rows.filter(([at]) => at >= (from * WEEK) / 60_000).length / (to - from)
  }

  it('adds the same share of the opening every week', () => {
    // Activity is 1 at satisfaction 72; between weeks 40 and 60 the rate is 40 · (1 + 0.1 · 50) on average.
    expect(inWeeks(0.1, 40, 60) / 240).toBeCloseTo(1, 1)
    expect(inWeeks(0, 10, 30) / 40).toBeCloseTo(1, 1)
  })

  it('lets demand die away', () => {
    expect(inWeeks(-0.1, 0, 5) / 30).toBeCloseTo(1, 0)
    expect(inWeeks(-0.1, 10, 30)).toBe(0)
  })

  it('of none leaves the luck of every customer as it was', () => {
    const at = (demand?: SegmentJson['demand']) => orders(demand === undefined ? {} : { demand }, 50 * WEEK)
    expect(at({ process: 'customers', trend: 0 })).toEqual(at())
    expect(at().length).toBeGreaterThan(10)
  })
})
