/** Prices, terms, warranty and service recovery, against what the rules say of money and mood. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { advance, DAY, HOUR, open, type Scenario, WEEK } from '../../../src/sim/index'
import { setPrice } from '../../../src/sim/processes/pricing'
import { setRecovery } from '../../../src/sim/processes/satisfaction'
import {
  company,
  companyJson,
  constant,
  type ItemJson,
  play,
  product,
  type SegmentJson,
  scenarioOf,
  station,
  steady,
  step,
  timetable,
} from '../../support/play'

type Changes = Parameters<typeof company>[0]

const jsonOf = (segment: Partial<SegmentJson>, item: Partial<ItemJson> = {}): Changes => ({
  items: [product('a', [step('s1', '0 ms')], item)],
  stations: [station('s1')],
  segments: [steady('town', segment)],
  company: { returnCost: 7 },
})
/** A shop that makes `a` in no time and sells it for a hundred; vehicles leave every twelve hours from eight on. */
const shop = (segment: Partial<SegmentJson>, item: Partial<ItemJson> = {}): Scenario => company(jsonOf(segment, item))

const trace = (...orders: [string, number][]): SegmentJson['demand'] => ({ process: 'trace', trace: orders })
const sales = (scenario: Scenario, until: number): number => -play(scenario, { until }).balances[account.sales]!

describe('a price', () => {
  it('is what the segment pays, whatever others pay', () => {
    const demand = trace(['0 h', 3])
    expect(sales(shop({ demand }), WEEK)).toBe(30_000)
    expect(sales(shop({ demand, priceFactor: 0.85 }), WEEK)).toBe(25_500)
  })

  it('that changes holds for orders to come, and not for those taken', () => {
    const world = open(shop({ demand: trace(['0 h', 1], ['9 h', 1]) }), 1)
    advance(world, HOUR)
    setPrice(world, 0, 1.5)
    advance(world, WEEK)
    expect(-world.balances[account.sales]!).toBe(10_000 + 15_000)
  })

  it('lets demand follow with constant elasticity', () => {
    for (const [priceFactor, mean] of [
      [1, 2000],
      [2, 500],
      [0.5, 8000],
    ] as const) {
      const segment = { ordersPerWeek: 50, priceFactor, priceElasticity: 2 }
      const { length } = timetable(shop(segment), { until: 40 * WEEK }, 'orderPlaced')
      // Three standard deviations of a Poisson number.
      expect(Math.abs(length - mean)).toBeLessThan(3 * Math.sqrt(mean))
    }
  })

  it('leaves the luck of those who buy anyway as it was', () => {
    const at = (priceFactor: number) =>
      timetable(shop({ ordersPerWeek: 5, priceFactor, priceElasticity: 1 }), { until: 20 * WEEK }, 'orderPlaced').map(
        ([time]) => time,
      )
    const cheap = at(0.8)
    expect(at(1.2).every((time) => cheap.includes(time))).toBe(true)
    expect(at(1.2).length).toBeLessThan(cheap.length)
  })

  it('is known to the planner, who expects what is bought at it', () => {
    const segment = { ordersPerWeek: 10, priceFactor: 2, priceElasticity: 1 }
    expect(open(shop(segment), 1).model.products[0]!.baseDemand).toBeCloseTo(5, 9)
  })
})

describe('a payment term', () => {
  it('leaves what was sold in the receivables until it is over', () => {
    const scenario = shop({ demand: trace(['0 h', 3], ['0 h', 1], ['5 d', 2]), paymentTerm: '10 d' })
    const moved = timetable(scenario, { until: 4 * WEEK }, 'posted').filter(
      ([, , from, to]) => from === account.receivables || to === account.receivables,
    )
    expect(moved.map(([at, , from, , amount]) => [at / 60, from === account.receivables, amount])).toEqual([
      [8 + 1 / 60, false, 30_000],
      [8 + 1 / 60, false, 10_000],
      [5 * 24 + 8 + 1 / 60, false, 20_000],
      [10 * 24 + 8 + 1 / 60, true, 40_000],
      [15 * 24 + 8 + 1 / 60, true, 20_000],
    ])
  })
})

describe('warranty', () => {
  /** Three units in four are bad, and one in four spoils an order. */
  const route = [step('s1', '0 ms', { characteristic: { offset: 0, sigma: 3 } })]
  const segment: Partial<SegmentJson> = {
    demand: trace(['0 h', 40]),
    weights: { onTime: 0, speed: 0, quality: 1 },
  }
  const facts = ['orderDelivered', 'satisfactionMoved', 'unitsReturned'] as const
  const badOf = (scenario: Scenario): number =>
    Number(timetable(scenario, { until: WEEK }, 'orderDelivered')[0]!.at(-1))

  it('without a time to claim is settled on delivery, and felt there', () => {
    const scenario = shop(segment, { route })
    const rows = timetable(scenario, { until: 4 * WEEK }, ...facts)
    expect(rows.map(([, fact]) => fact)).toEqual(['orderDelivered', 'satisfactionMoved'])
    expect(rows[1]!.at(-1)).toBe(0)
    expect(badOf(scenario)).toBeGreaterThan(20)
    expect(play(scenario, { until: WEEK }).balances[account.returns]).toBe(badOf(scenario) * 700)
  })

  it('with one comes later: the delivery is a good one until the units come back', () => {
    const scenario = shop(segment, { route, timeToClaim: constant('20 d') })
    const rows = timetable(scenario, { until: 4 * WEEK }, ...facts)
    const [delivered] = rows[0]!
    expect(rows.map(([at, fact]) => [at - delivered, fact])).toEqual([
      [0, 'orderDelivered'],
      [0, 'satisfactionMoved'],
      [20 * 24 * 60, 'unitsReturned'],
      [20 * 24 * 60, 'satisfactionMoved'],
    ])
    expect(rows.map((row) => row.at(-1))).toEqual([badOf(scenario), 100, badOf(scenario), 0])
    const world = play(scenario, { until: 2 * WEEK })
    expect(world.balances[account.returns]).toBe(0)
    advance(world, 4 * WEEK)
    expect(world.balances[account.returns]).toBe(badOf(scenario) * 700)
  })
})

describe('service recovery', () => {
  const late: Partial<SegmentJson> = {
    demand: trace(['0 h', 1]),
    weights: { onTime: 0, speed: 1, quality: 0 },
    satisfaction: 80,
  }
  const experience = (segment: Partial<SegmentJson>): number =>
    Number(timetable(shop(segment), { until: WEEK }, 'satisfactionMoved')[0]![4])

  it('makes good a share of the disappointment, at a cost a case', () => {
    expect(experience(late)).toBe(0)
    const scenario = shop({ ...late, recovery: { share: 0.25, cost: 12.5 } })
    expect(experience({ ...late, recovery: { share: 0.25, cost: 12.5 } })).toBe(20)
    expect(play(scenario, { until: WEEK }).balances[account.returns]).toBe(1250)
  })

  it('costs nothing where customers get what they expect', () => {
    const pleased = { ...late, wantedLeadTime: '3 d', recovery: { share: 0.25, cost: 12.5 } }
    expect(experience(pleased)).toBe(100)
    expect(play(shop(pleased), { until: WEEK }).balances[account.returns]).toBe(0)
  })

  it('also answers to a cancellation, and may be begun at any time', () => {
    const scenario = company({
      ...jsonOf({ demand: trace(['0 h', 1]), patience: '1 d', satisfaction: 60 }),
      items: [product('a', [step('s1', '90 d')])],
      planning: { promisedLeadTime: '0 d' },
    })
    const world = open(scenario, 1)
    setRecovery(world, 0, 0.5, 900)
    advance(world, 2 * DAY)
    expect(world.balances[account.returns]).toBe(900)
    expect(world.segments[0]!.satisfaction).toBe(30)
  })
})

describe('the terms of a segment', () => {
  it('have their bounds', () => {
    const fault = (segment: Partial<SegmentJson>) => () => scenarioOf(companyJson(jsonOf(segment)))
    expect(fault({ priceFactor: 0.4 })).toThrow('segments.0.priceFactor')
    expect(fault({ priceElasticity: -1 })).toThrow('segments.0.priceElasticity')
    expect(fault({ recovery: { share: 1.1, cost: 1 } })).toThrow('segments.0.recovery.share')
  })
})
