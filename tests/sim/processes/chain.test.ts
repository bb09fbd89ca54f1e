/** Orders, suppliers, lanes and plans against what their rules say. */
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, type Scenario, WEEK } from '../../../src/sim/index'
import {
  advance,
  type CompanyJson,
  company,
  constant,
  diary,
  exponential,
  lane,
  oneLotOfEach,
  people,
  play,
  product,
  station,
  steady,
  step,
  supplied,
  timetable,
} from '../../support/play'

type Changes = Parameters<typeof company>[0]

/** A shop that sells `a` from the shelf, and makes it in no time. */
const shop = (changes: Partial<Changes> = {}): Scenario =>
  company({
    items: [product('a', [step('s1', '0 ms')])],
    stations: [station('s1')],
    segments: [steady('town', { ordersPerWeek: 30, orderSize: { min: 1, max: 3 } })],
    ...changes,
  })

describe('an order', () => {
  it('leaves the shelf at once when it is there, with the next vehicle, and is paid on arrival', () => {
    const scenario = shop({
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 500, replenishment: null }],
      lanes: [lane('out', 'plant', 'town', { departuresPerWeek: 2 })],
    })
    const rows = timetable(
      scenario,
      { until: WEEK },
      'orderPlaced',
      'orderFilled',
      'shipmentDeparted',
      'orderDelivered',
    )
    const placed = rows.filter(([, fact]) => fact === 'orderPlaced')
    const delivered = rows.filter(([, fact]) => fact === 'orderDelivered')
    expect(delivered.length).toBeGreaterThan(10)
    expect(rows.filter(([, fact]) => fact === 'orderFilled').map(([at]) => at)).toEqual(placed.map(([at]) => at))
    // Two a week from Monday at eight: every 84 hours.
    const departures = [8 * 60, (8 + 84) * 60]
    expect(rows.filter(([, fact]) => fact === 'shipmentDeparted').map(([at]) => at)).toEqual(departures)
    for (const [at, , order] of delivered) {
      const [ordered] = placed.find(([, , other]) => other === order)!
      expect(at).toBe(departures.find((departure) => departure >= ordered)! + 1)
    }
  })

  it('waits its turn by the day promised, whole or not at all, and is given up when patience ends', () => {
    const scenario = shop({
      stations: [station('s1', { pool: 'people' })],
      shifts: [{ id: 'none', days: [7], from: '23:00', to: '24:00' }],
      pools: [people(0, 'none')],
      segments: [steady('town', { ordersPerWeek: 30, patience: '2 d' })],
      planning: { promisedLeadTime: '1 d' },
    })
    const { rows, listener } = diary('orderPlaced', 'orderCancelled')
    const world = play(scenario, { until: WEEK }, listener)
    const placed = rows.filter(([, fact]) => fact === 'orderPlaced')
    const cancelled = rows.filter(([, fact]) => fact === 'orderCancelled')
    expect(cancelled.map(([at, , order]) => [Math.round(at * MINUTE), order])).toEqual(
      placed.filter(([at]) => at < 4 * 24 * 60).map(([at, , order]) => [Math.round(at * MINUTE) + 3 * DAY, order]),
    )
    expect(world.segments[0]!.openOrders).toBe(placed.length - cancelled.length)
    expect(world.segments[0]!.satisfaction).toBeLessThan(72)
  })

  it('is not given up once it is filled, however long the vehicle takes', () => {
    const slow = lane('out', 'plant', 'town')
    const scenario = shop({
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 500, replenishment: null }],
      lanes: [{ ...slow, modes: [{ ...slow.modes[0]!, transit: constant('3 w') }] }],
      segments: [steady('town', { ordersPerWeek: 30, patience: '1 h' })],
      planning: { promisedLeadTime: '1 h' },
    })
    const rows = timetable(scenario, { until: 6 * WEEK }, 'orderCancelled', 'orderDelivered')
    expect(new Set(rows.map(([, fact]) => fact))).toEqual(new Set(['orderDelivered']))
  })

  it('that a long promise turns away is declined, and does not come into the plan', () => {
    const wanting = steady('town', { ordersPerWeek: 500, wantedLeadTime: '5 d', leadTimeSensitivity: 0.5 })
    const declined = (promisedLeadTime: string): number => {
      const rows = timetable(
        shop({ segments: [wanting], planning: { promisedLeadTime } }),
        { until: 4 * WEEK },
        'orderDeclined',
        'orderPlaced',
      )
      return rows.filter(([, fact]) => fact === 'orderDeclined').length / rows.length
    }
    expect(declined('5 d')).toBe(0)
    // Two wanted lead times too long: a share of 2 × 0.5, but nine in ten at most.
    expect(declined('10 d')).toBeGreaterThan(0.45)
    expect(declined('10 d')).toBeLessThan(0.55)
    expect(declined('20 d')).toBeGreaterThan(0.87)
    expect(declined('20 d')).toBeLessThan(0.93)
  })
})

describe('a plan', () => {
  it('by the week makes the forecast and fills the shelf, spread over five days', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 min')])],
      stations: [station('s1')],
      segments: [steady('town', { ordersPerWeek: 70 })],
      planning: { plan: 'weeklySchedule', lotSize: { a: 10 }, targetDays: 3 },
    })
    const rows = timetable(scenario, { until: WEEK }, 'jobPlanned', 'jobReleased')
    expect(rows.filter(([at, fact]) => fact === 'jobPlanned' && at === 0)).toHaveLength(10)
    expect(rows.filter(([, fact]) => fact === 'jobReleased').map(([at]) => at / 60)).toEqual(
      Array.from({ length: 10 }, (_, lot) => 12 * lot),
    )
  })

  it('in blocks by product, or levelled in even alternation', () => {
    const scenario = company({
      items: ['a', 'b'].map((id) => product(id, [step('s1', '1 min')])),
      stations: [station('s1')],
      segments: [steady('town', { ordersPerWeek: 60, mix: { a: 2, b: 1 } })],
      planning: { plan: 'weeklySchedule', lotSize: { a: 10, b: 10 } },
      unlocked: ['justInTime'],
    })
    const { rows, listener } = diary('jobPlanned')
    const said = [{ at: HOUR, lever: 'justInTime', args: { on: true } }]
    const world = play(scenario, { until: HOUR, log: said }, listener)
    expect(rows.map(([, , , which]) => which)).toEqual([0, 0, 0, 0, 1, 1])
    world.plants[0]!.plan = 'weeklySchedule'
    advance(world, WEEK + 1)
    const levelled = rows.filter(([at]) => at * MINUTE === WEEK).map(([, , , which]) => which)
    const runs = levelled.filter((which, lot) => lot > 0 && which === levelled[lot - 1]).length
    expect(new Set(levelled).size).toBe(2)
    // Never is more or less of one made than its share of all by a whole lot (Miltenburg 1989).
    for (const [last] of levelled.entries()) {
      const soFar = levelled.slice(0, last + 1).filter((which) => which === 0).length
      const share = (levelled.filter((which) => which === 0).length * (last + 1)) / levelled.length
      expect(Math.abs(soFar - share)).toBeLessThan(1)
    }
    expect(runs).toBeLessThanOrEqual(Math.ceil(levelled.length / 2))
  })

  it('to order makes good what is scrapped, so that no order is left without a lot', () => {
    const scenario = company({
      items: [
        product('a', [
          step('s1', '1 min', {
            inspection: { detection: 1, falseReject: 0.3, reworkFrom: null, reworkLimit: 0, holdTime: '0 min' },
          }),
        ]),
      ],
      stations: [station('s1')],
      segments: [steady('town', { ordersPerWeek: 200, orderSize: { min: 1, max: 5 } })],
    })
    const { rows, listener } = diary('unitsScrapped')
    const { points, making } = play(scenario, { until: 4 * WEEK }, listener)
    expect(rows.length).toBeGreaterThan(100)
    expect(points[0]!.onHand + making[0]!.pipeline - points[0]!.backlogUnits).toBe(0)
    expect(points[0]!.backlog.count).toBeLessThan(10)
  })
})

describe('a supplier', () => {
  const { stockPoints = [], suppliers = [], offers = [], ...rest } = supplied('wood')
  const buying = (changes: {
    outage?: NonNullable<CompanyJson['suppliers'][number]['outage']>
    offer?: Partial<CompanyJson['offers'][number]>
    second?: number
  }): Scenario =>
    company({
      ...rest,
      suppliers: [
        { ...suppliers[0]!, outage: changes.outage ?? null },
        { ...suppliers[0]!, id: 'yard' },
      ],
      offers: [
        { ...offers[0]!, ...changes.offer },
        { ...offers[0]!, supplier: 'yard' },
      ],
      items: [
        { id: 'wood', kind: 'material', standardCost: 2 },
        product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
      ],
      stations: [station('s1')],
      stockPoints: stockPoints.map((point) => ({
        ...point,
        sources: { mill: 100 - (changes.second ?? 0), yard: changes.second ?? 0 },
        replenishment: { policy: 'reorderPoint', args: { serviceLevel: 95, orderDays: 1 } },
      })),
      segments: [steady('town', { ordersPerWeek: 700 })],
    })

  it('holds what is ready through an outage, and lets all of it go when that ends', () => {
    const scenario = buying({
      outage: { meanBetween: '4 d', length: constant('3 d') },
      offer: { leadTime: exponential('1 d') },
    })
    const rows = timetable(scenario, { until: 12 * WEEK }, 'outageBegan', 'outageEnded', 'materialReady')
    let out = false
    let released = 0
    let ended = -1
    for (const [at, fact] of rows) {
      if (fact === 'outageBegan') out = true
      if (fact === 'outageEnded') {
        out = false
        ended = at
      }
      if (fact !== 'materialReady') continue
      expect(out).toBe(false)
      if (at === ended) released++
    }
    expect(released).toBeGreaterThan(10)
    const lengths = rows.filter(([, fact]) => fact === 'outageEnded').map(([, , , length]) => length)
    expect(new Set(lengths)).toEqual(new Set([3 * DAY]))
  })

  it('gets its share, and at least its minimum order', () => {
    const rows = timetable(
      buying({ second: 25, offer: { minimumOrder: 150 } }),
      { until: 20 * WEEK },
      'materialOrdered',
    )
    const sum = (which: number) =>
      rows
        .filter(([, , , supplier]) => supplier === which)
        .reduce((units, [, , , , quantity]) => units + (quantity as number), 0)
    expect(sum(1) / (sum(0) + sum(1))).toBeCloseTo(0.25, 1)
    expect(Math.min(...rows.filter(([, , , who]) => who === 0).map(([, , , , quantity]) => quantity as number))).toBe(
      150,
    )
  })

  it('sells bad parts at its rate, and they make bad units', () => {
    const { rows, listener } = diary('materialReceived', 'orderDelivered')
    play(buying({ offer: { ppm: 100_000 } }), { until: 26 * WEEK }, listener)
    const bought = rows.filter(([, fact]) => fact === 'materialReceived')
    const share = (facts: typeof rows, all: number, bad: number): number =>
      facts.reduce((sum, row) => sum + (row[bad] as number), 0) /
      facts.reduce((sum, row) => sum + (row[all] as number), 0)
    expect(share(bought, 4, 5)).toBeCloseTo(0.1, 1)
    const sold = rows.filter(([, fact]) => fact === 'orderDelivered')
    expect(share(sold, 5, 8)).toBeGreaterThan(0.08)
    expect(share(sold, 5, 8)).toBeLessThan(0.12)
  })
})

describe('luck', () => {
  it('is another by another seed, and the same for the same lot whatever else is decided', () => {
    const scenario = company({
      items: [product('a', [step('s1', exponential('1 h'))]), product('b', [step('s1', exponential('1 h'))])],
      stations: [station('s1')],
      segments: [steady('town', { ordersPerWeek: 60, mix: { a: 1, b: 1 } })],
      planning: { plan: 'weeklySchedule' },
      unlocked: ['dispatching'],
    })
    /** Process times by lot in the order planned. */
    const times = (seed: number, rule: string): Map<number, number> => {
      const lots = new Map<number, number>()
      const took = new Map<number, number>()
      play(
        scenario,
        { until: 3 * WEEK, seed, log: [{ at: DAY, lever: 'dispatching', args: { station: 'all', rule } }] },
        {
          jobPlanned: (_at, job) => lots.set(job, lots.size),
          jobStarted: (_at, job, _station, _quantity, process) => took.set(lots.get(job)!, process),
        },
      )
      return took
    }
    const one = times(1, 'fifo')
    const other = times(1, 'sameFamilyFirst')
    const shared = [...one.keys()].filter((lot) => other.has(lot))
    expect(shared.length).toBeGreaterThan(80)
    expect(shared.map((lot) => other.get(lot))).toEqual(shared.map((lot) => one.get(lot)))
    const elsewhere = times(2, 'fifo')
    expect([...one].filter(([lot, time]) => elsewhere.get(lot) === time)).toEqual([])
  })
})

it('a scenario may open with lots on the floor', () => {
  const scenario = company({
    items: [product('a', [step('s1', '5 min'), step('s2', '5 min')])],
    stations: [station('s1'), station('s2')],
    openingLots: [{ product: 'a', quantity: 2, station: 's2' }],
    planning: oneLotOfEach(1, 2),
  })
  const rows = timetable(scenario, { until: HOUR }, 'jobCompleted')
  expect(rows.map(([at]) => at)).toEqual([10])
})
