/** Orders for several products at once, against what can be reckoned by hand. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { inclusionProbabilities } from '../../../src/sim/formulas/successiveSampling'
import { compile, DAY, HOUR, measure, type Scenario, WEEK, type World } from '../../../src/sim/index'
import { breaches } from '../../laws/state'
import {
  advance,
  type CompanyJson,
  company,
  opened,
  type PlanningJson,
  play,
  product,
  type SegmentJson,
  station,
  steady,
  step,
  timetable,
} from '../../support/play'

interface Changes {
  readonly segment?: Partial<SegmentJson>
  readonly point?: Partial<CompanyJson['stockPoints'][number]>
  readonly planning?: Partial<PlanningJson>
  readonly shelf?: Readonly<Record<string, number>>
}

/** Three of `a` lie on the shelf; each unit of `b` is made to order in three hours. Customers come to the shelf. */
const shop = ({ segment = {}, point = {}, planning = {}, shelf = {} }: Changes = {}) =>
  company({
    items: ['a', 'b', 'c'].map((id) => product(id, [step(id, '3 h')])),
    stations: ['a', 'b', 'c'].map((id) => station(id)),
    stockPoints: ['a', 'b', 'c'].map((item) => ({
      id: item,
      site: 'plant',
      item,
      initial: shelf[item] ?? (item === 'a' ? 3 : 0),
      replenishment: null,
      ...point,
    })),
    segments: [
      steady('town', {
        lane: null,
        from: 'plant',
        mix: { a: 50, b: 30, c: 20 },
        demand: { process: 'trace', trace: [['1 h', { a: 2, b: 1 }]] },
        ...segment,
      }),
    ],
    planning,
  })

const rowsOf = (changes: Changes) => rowsIn(shop(changes))
const rowsIn = (scenario: Scenario) =>
  timetable(scenario, { until: DAY }, 'orderPlaced', 'orderFilled', 'orderDelivered', 'orderCancelled', 'orderCutShort')
    // At, fact, product and quantity.
    .map(([at, fact, ...told]) => [at, fact, ...(fact === 'orderFilled' ? told.slice(1, 3) : told.slice(2, 4))])

const soundAt = (world: World, ...hours: number[]): World => {
  for (const hour of hours) {
    advance(world, hour * HOUR)
    expect(breaches(world)).toEqual([])
  }
  return world
}

describe('an order of two lines', () => {
  it('goes when the goods of both are there', () => {
    expect(rowsOf({})).toEqual([
      [60, 'orderPlaced', 0, 2],
      [60, 'orderPlaced', 1, 1],
      [240, 'orderFilled', 0, 2],
      [240, 'orderFilled', 1, 1],
      [240, 'orderDelivered', 0, 2],
      [240, 'orderDelivered', 1, 1],
    ])
  })

  it('keeps the goods of one line aside, where nobody else gets them', () => {
    const trace: [string, number | Record<string, number>][] = [
      ['1 h', { a: 2, b: 1 }],
      ['2 h', { a: 2 }],
    ]
    const world = opened(shop({ segment: { demand: { process: 'trace', trace } } }))
    soundAt(world, 1.5, 2.5)
    expect(world.points[0]!.onHand).toBe(1)
    expect(world.points[0]!.backlogUnits).toBe(2)
    soundAt(world, 6, 24)
    expect(world.segments[0]!.openOrders).toBe(0)
  })

  it('goes line by line where orders go in parts, and is delivered and paid for with the last', () => {
    const changes = { point: { partialShipment: true } }
    expect(rowsOf(changes)).toEqual([
      [60, 'orderPlaced', 0, 2],
      [60, 'orderPlaced', 1, 1],
      [60, 'orderFilled', 0, 2],
      [240, 'orderFilled', 1, 1],
      [240, 'orderDelivered', 0, 2],
      [240, 'orderDelivered', 1, 1],
    ])
    const world = soundAt(opened(shop(changes)), 2)
    expect(world.balances[account.sales]).toBe(0)
    expect(soundAt(world, 5).balances[account.sales]).toBe(-30_000)
  })

  it('is one order for whoever counts orders, and two for whoever counts lines', () => {
    const scenario = shop({ planning: { promisedLeadTime: '1 h' } })
    const measures = measure(compile(scenario), ['onTimeInFull', 'orderLeadTime', 'fillRate', 'lineFillRate'])
    play(scenario, { until: DAY }, measures.listener)
    const read = (id: Parameters<typeof measures.read>[0]) => measures.readUntil(id, 0, DAY)
    expect(read('onTimeInFull')).toBe(0)
    expect(read('orderLeadTime')).toBe(3 / 24)
    expect(read('fillRate')).toBeCloseTo((100 * 2) / 3, 9)
    expect(read('lineFillRate')).toBe(50)
  })

  it('is promised for the day of the line that takes longest', () => {
    const planning = { promising: 'capableToPromise' as const, promisedLeadTime: '1 h' }
    const promises = timetable(shop({ planning }), { until: DAY }, 'orderPlaced').map((row) => row[6])
    expect(promises).toEqual([5 * HOUR + 3 * HOUR, 5 * HOUR + 3 * HOUR])
  })
})

describe('at the end of patience', () => {
  const segment = { patience: '2 h' }
  const planning = { promisedLeadTime: '0 h' }

  it('an order of which nothing has gone is cancelled, and what stood aside is back on the shelf', () => {
    const changes = { segment, planning }
    expect(rowsOf(changes).slice(2)).toEqual([
      [180, 'orderCancelled', 0, 2],
      [180, 'orderCancelled', 1, 1],
    ])
    const world = soundAt(opened(shop(changes)), 2, 3.5, 24)
    expect(world.points.map(({ onHand }) => onHand)).toEqual([3, 1, 0])
    expect(world.segments[0]!.openOrders).toBe(0)
  })

  it('an order of which a line has gone is cut short, and late', () => {
    const changes = { segment, planning, point: { partialShipment: true } }
    expect(rowsOf(changes).slice(2)).toEqual([
      [60, 'orderFilled', 0, 2],
      [180, 'orderCutShort', 1, 1],
      [180, 'orderDelivered', 0, 2],
    ])
    const world = soundAt(opened(shop(changes)), 2, 3.5, 24)
    expect(world.balances[account.sales]).toBe(-20_000)
  })

  it('what stood aside goes along with the line that has gone, and the order is delivered once', () => {
    const demand: SegmentJson['demand'] = { process: 'trace', trace: [['1 h', { a: 2, b: 1, c: 1 }]] }
    const plain = shop({ segment: { ...segment, demand }, planning, shelf: { b: 1 } })
    const inPart = (point: (typeof plain.stockPoints)[number]) => ({ ...point, partialShipment: point.item === 'a' })
    const mixed = { ...plain, stockPoints: plain.stockPoints.map(inPart) }
    const last = rowsIn(mixed).filter(([at]) => at === 180)
    expect(last).toEqual([
      [180, 'orderCutShort', 2, 1],
      [180, 'orderFilled', 1, 1],
      [180, 'orderDelivered', 0, 2],
      [180, 'orderDelivered', 1, 1],
    ])
    const world = soundAt(opened(mixed), 2, 3.5, 24)
    expect(world.balances[account.sales]).toBe(-30_000)
    expect(world.segments[0]!.openOrders).toBe(0)
  })

  it('who cancels two lines is disappointed once', () => {
    const moved = timetable(shop({ segment, planning }), { until: DAY }, 'satisfactionMoved')
    expect(moved.length).toBe(1)
  })
})

describe('where customers do not wait', () => {
  const point = { shortage: 'lostSale' as const }

  it('they take the lines that are there', () => {
    const rows = timetable(shop({ point }), { until: DAY }, 'saleLost', 'orderDelivered', 'satisfactionMoved')
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [60, 'saleLost'],
      [60, 'orderDelivered'],
      [60, 'satisfactionMoved'],
    ])
  })

  it('they are disappointed once when they leave with nothing', () => {
    const rows = timetable(shop({ point, shelf: { a: 0 } }), { until: DAY }, 'saleLost', 'satisfactionMoved')
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [60, 'saleLost'],
      [60, 'saleLost'],
      [60, 'satisfactionMoved'],
    ])
  })
})

describe('baskets', () => {
  const demand: SegmentJson['demand'] = { process: 'customers' }
  const many = { lane: 'out', from: null, ordersPerWeek: 500, orderSize: { min: 1, max: 3 }, demand }
  const shelf = { a: 1e6, b: 1e6, c: 1e6 }

  /** Products of each order, and units of each product. */
  function bought(lines?: number[]): { baskets: number[][]; units: number[]; moments: number[] } {
    const baskets = new Map<number, number[]>()
    const units = [0, 0, 0]
    const moments = new Map<number, number>()
    play(
      shop({ segment: { ...many, ...(lines === undefined ? {} : { lines }) }, shelf }),
      { until: 20 * WEEK },
      {
        orderPlaced: (at, order, _segment, wanted, quantity) => {
          baskets.set(order, [...(baskets.get(order) ?? []), wanted])
          moments.set(order, at)
          units[wanted]! += quantity
        },
      },
    )
    return { baskets: [...baskets.values()], units, moments: [...moments.values()] }
  }

  it('ask for no product twice, and for as many as the shares say', () => {
    const { baskets } = bought([60, 30, 10])
    expect(baskets.every((products) => new Set(products).size === products.length)).toBe(true)
    for (const [place, share] of [0.6, 0.3, 0.1].entries()) {
      const found = baskets.filter(({ length }) => length === place + 1).length / baskets.length
      // Four standard deviations of ten thousand draws.
      expect(Math.abs(found - share)).toBeLessThan(0.02)
    }
  })

  it('come to what the planner knows as demand of a week', () => {
    const { units } = bought([60, 30, 10])
    const known = compile(shop({ segment: { ...many, lines: [60, 30, 10] } })).products.map(
      ({ baseDemand }) => baseDemand,
    )
    for (const [place, each] of units.entries()) expect(Math.abs(each / 20 / known[place]! - 1)).toBeLessThan(0.04)
  })

  it('leave the luck of one-line orders as it was, where every order has one line', () => {
    expect(bought([100])).toEqual(bought())
    expect(bought([100, 0])).toEqual(bought())
  })

  it('hold each product with the probability of successive draws', () => {
    const [one, two, three] = inclusionProbabilities([0.5, 0.3, 0.2], 3)
    expect(one![0]).toBeCloseTo(0.5, 4)
    expect(two![0]).toBeCloseTo(0.5 + (0.3 * 0.5) / 0.7 + (0.2 * 0.5) / 0.8, 4)
    expect(two!.reduce((sum, each) => sum + each, 0)).toBeCloseTo(2, 3)
    for (const each of three!) expect(each).toBeCloseTo(1, 9)
  })
})
