/** Stock points that are supplied from other sites, customers at the shelf, shortages, reviews, and what was under way. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { DAY, HOUR, MINUTE, type Scenario } from '../../../src/sim/index'
import { membersOf } from '../../../src/sim/kernel/waitingLine'
import {
  type CompanyJson,
  company,
  companyJson,
  constant,
  lane,
  play,
  product,
  type SegmentJson,
  scenarioOf,
  station,
  steady,
  step,
  supplied,
  timetable,
} from '../../support/play'
import { supplyChainJson } from '../../theory/chain/supplyChain'

type StockPointJson = CompanyJson['stockPoints'][number]
type DemandJson = NonNullable<SegmentJson['demand']>
type OrderJson = readonly [at: string, units: number]

const orders = (...trace: OrderJson[]): DemandJson => ({ process: 'trace', trace: trace.map(([at, n]) => [at, n]) })
const upTo = (level: number): Partial<StockPointJson> => ({
  initial: level,
  replenishment: { policy: 'baseStockLevel', args: { level } },
})

type Stages = [depot: Partial<StockPointJson>, shop: Partial<StockPointJson>, atShop: DemandJson, atDepot?: DemandJson]

/** A shop that a depot supplies within two hours; the supplier takes a day to supply the depot. */
const twoStagesJson = (...[depot, shop, atShop, atDepot]: Stages): CompanyJson =>
  supplyChainJson(
    [
      { site: 'depot', source: 'brewery', point: depot, ...(atDepot && { demand: atDepot }) },
      { site: 'shop', source: 'depot', transit: constant('2 h'), point: shop, demand: atShop },
    ],
    constant('1 d'),
  )
const twoStages = (...stages: Stages): Scenario => scenarioOf(twoStagesJson(...stages))
const DEPOT = 0
const SHOP = 1
const WHEEL = 0
const CART = 1
const hoursOf = (rows: ReturnType<typeof timetable>) => rows.map(([at, ...told]) => [at / 60, ...told])

const reorderTwo = { replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 1, quantity: 2 } } }

const plantPlan = (site: string, lotSize: Record<string, number>) => ({
  site,
  plan: 'makeToOrder' as const,
  lotSize,
  release: { policy: 'push', args: {} },
})

describe('a transfer', () => {
  it('reaches its source after the delay of information, is taken from the shelf there, and travels', () => {
    const scenario = twoStages(upTo(10), { ...upTo(5), orderDelay: '3 h' }, orders(['1 h', 4]))
    const names = [
      'transferOrdered',
      'transferSent',
      'transferReceived',
      'materialOrdered',
      'materialReceived',
    ] as const
    expect(hoursOf(timetable(scenario, { until: 2 * DAY }, ...names))).toEqual([
      [1, 'transferOrdered', SHOP, DEPOT, 4],
      [4, 'materialOrdered', DEPOT, 0, 4],
      [4, 'transferSent', SHOP, DEPOT, 4],
      [6, 'transferReceived', SHOP, DEPOT, 4, 5 * HOUR],
      [28, 'materialReceived', DEPOT, 0, 4, 0, DAY, false],
    ])
  })

  it('stands in line with the customers of its source: first come, first served', () => {
    const scenario = twoStages(
      { initial: 3, partialShipment: false },
      upTo(5),
      orders(['2 h', 2], ['4 h', 1]),
      orders(['1 h', 4], ['3 h', 1]),
    )
    const world = play(scenario, { until: DAY })
    // The first customer wants four, and three are there: whole or not at all, and nobody passes.
    expect(world.points[DEPOT]).toMatchObject({ onHand: 3, backlogUnits: 8 })
    expect(membersOf(world.points[DEPOT]!.backlog).map(({ quantity }) => quantity)).toEqual([4, 2, 1, 1])
    expect(world.points[SHOP]).toMatchObject({ onHand: 2, onOrder: 3, backlogUnits: 0 })
  })

  it('goes in parts where its source lets it, each received as it comes', () => {
    const scenario = twoStages({ ...upTo(3), partialShipment: true }, upTo(9), orders(['1 h', 7]))
    const rows = hoursOf(timetable(scenario, { until: 3 * DAY }, 'transferSent', 'transferReceived'))
    expect(rows.map(([at, fact, , , quantity]) => [at, fact, quantity])).toEqual([
      [1, 'transferSent', 3],
      [3, 'transferReceived', 3],
      [25, 'transferSent', 4],
      [27, 'transferReceived', 4],
    ])
  })

  it('carries the bad units that nobody knows along, and moves no money but freight', () => {
    const json = twoStagesJson(
      { initial: 0, replenishment: { policy: 'baseStockLevel', args: { level: 10 } } },
      upTo(8),
      orders(['20 d', 1]),
      orders(['1 h', 2]),
    )
    const world = play(
      scenarioOf({
        ...json,
        company: { ...json.company, cash: 1000 },
        items: [{ id: 'beer', kind: 'product', standardCost: 3 }],
        offers: json.offers.map((offer) => ({ ...offer, price: 3, ppm: 1_000_000 })),
        stockPoints: json.stockPoints.map((point, index) => (index === SHOP ? { ...point, initial: 0 } : point)),
      }),
      { until: 10 * DAY },
    )
    expect(world.points[SHOP]).toMatchObject({ onHand: 8, defective: 8 })
    expect(world.points[DEPOT]).toMatchObject({ onHand: 10, defective: 10 })
    // Two units were sold for nothing; what is left is worth what was paid for it.
    expect(world.balances[account.stock]).toBe(18 * 300)
    expect(world.balances[account.cash]).toBe(100_000 - 20 * 300)
  })

  it('brings components of one plant to another that uses them', () => {
    const wheel = { id: 'wheel', kind: 'component' as const, route: [step('lathe', '1 h')] }
    const cart = product('a', [step('bench', '1 h', { materials: [{ item: 'wheel', quantity: 2 }] })])
    const json = companyJson({
      items: [wheel, cart],
      sites: [
        { id: 'works', kind: 'plant' },
        { id: 'plant', kind: 'plant' },
        { id: 'town', kind: 'market' },
      ],
      stations: [station('lathe', { site: 'works' }), station('bench')],
      lanes: [
        lane('over', 'works', 'plant', { departure: { rule: 'atOnce' } }),
        lane('out', 'plant', 'town', { departure: { rule: 'atOnce' } }),
      ],
      stockPoints: [
        { id: 'wheels', site: 'plant', item: 'wheel', initial: 0, ...reorderTwo, sources: { works: 100 } },
        { id: 'made', site: 'works', item: 'wheel', initial: 0, replenishment: null },
      ],
      segments: [steady('town', { demand: orders(['5 h', 1], ['9 h', 2]) })],
    })
    const planning = [plantPlan('works', { wheel: 1 }), plantPlan('plant', { a: 1 })]
    const rows = timetable(
      scenarioOf({ ...json, planning }),
      { until: 3 * DAY },
      'jobReleased',
      'transferReceived',
      'orderDelivered',
    )
    expect(hoursOf(rows).slice(0, 6)).toEqual([
      [0, 'jobReleased', 3, WHEEL, 2],
      [2 + 1 / 60, 'transferReceived', 0, 1, 2, 2 * HOUR + MINUTE],
      [5, 'jobReleased', 6, CART, 1],
      [5, 'jobReleased', 9, WHEEL, 2],
      [6 + 1 / 60, 'orderDelivered', 5, 0, CART, 1, HOUR + MINUTE, HOUR + MINUTE, 0],
      [7 + 1 / 60, 'transferReceived', 0, 1, 2, 2 * HOUR + MINUTE],
    ])
  })
})

describe('a customer at the shelf', () => {
  it('has the goods at once, without a lane', () => {
    const scenario = twoStages({ initial: 0 }, { initial: 3 }, orders(['1 h', 2]))
    const rows = hoursOf(timetable(scenario, { until: DAY }, 'orderPlaced', 'orderFilled', 'orderDelivered'))
    expect(rows.map(([at, fact]) => [at, fact])).toEqual([
      [1, 'orderPlaced'],
      [1, 'orderFilled'],
      [1, 'orderDelivered'],
    ])
  })

  it.each([
    [false, [5], []],
    [true, [2], [3]],
  ])(
    'goes away when it does not wait; where orders go in parts (%s), with what there is',
    (partialShipment, lost, sold) => {
      const shop: Partial<StockPointJson> = { initial: 3, shortage: 'lostSale', partialShipment }
      const scenario = twoStages({ initial: 0 }, shop, orders(['1 h', 5]))
      const rows = timetable(scenario, { until: DAY }, 'saleLost', 'orderDelivered', 'orderPlaced')
      expect(rows.filter(([, fact]) => fact === 'saleLost').map(([, , , , units]) => units)).toEqual(lost)
      expect(rows.filter(([, fact]) => fact === 'orderDelivered').map(([, , , , , units]) => units)).toEqual(sold)
      expect(rows.filter(([, fact]) => fact === 'orderPlaced')).toHaveLength(sold.length)
    },
  )

  it.each([true, false])(
    'that does not wait takes all that it wants where there is enough (in parts: %s)',
    (partialShipment) => {
      const shop: Partial<StockPointJson> = { initial: 3, shortage: 'lostSale', partialShipment }
      const scenario = twoStages({ initial: 0 }, shop, orders(['1 h', 2], ['2 h', 1]))
      const rows = timetable(scenario, { until: DAY }, 'saleLost', 'orderDelivered')
      expect(rows.map(([, fact, , , , units]) => [fact, units])).toEqual([
        ['orderDelivered', 2],
        ['orderDelivered', 1],
      ])
    },
  )

  it('is served by the last part of an order, and pays then', () => {
    const scenario = twoStages(upTo(9), { ...upTo(5), partialShipment: true }, orders(['1 h', 7]))
    const rows = hoursOf(timetable(scenario, { until: DAY }, 'stockMoved', 'orderDelivered'))
    expect(rows.filter(([, fact, point]) => fact === 'orderDelivered' || point === SHOP)).toEqual([
      [1, 'stockMoved', SHOP, 0, -5],
      [3, 'stockMoved', SHOP, 7, 7],
      [3, 'stockMoved', SHOP, 5, -2],
      [3, 'orderDelivered', 1, 0, 0, 7, 2 * HOUR, 2 * HOUR, 0],
    ])
  })

  it('who gives up on the rest of an order keeps and pays what came, late for ever', () => {
    const json = twoStagesJson({ initial: 0 }, { initial: 3, partialShipment: true }, orders(['1 h', 5]))
    const segments = json.segments.map((segment) => ({ ...segment, patience: '2 d' }))
    const rows = timetable(
      scenarioOf({ ...json, segments }),
      { until: 5 * DAY },
      'orderCutShort',
      'orderDelivered',
      'orderCancelled',
    )
    expect(hoursOf(rows)).toEqual([
      [49, 'orderCutShort', 1, 0, 0, 2],
      [49, 'orderDelivered', 1, 0, 0, 3, 2 * DAY, 2 * DAY, 0],
    ])
  })
})

describe('a review', () => {
  it('orders what was firm before the run, then as the policy says, and nothing in between', () => {
    const shop: Partial<StockPointJson> = {
      initial: 10,
      replenishment: { policy: 'passThrough', args: {} },
      review: { every: '12 h', offset: '2 h' },
      firmOrders: [3, 0],
    }
    const scenario = twoStages({ initial: 99 }, shop, orders(['1 h', 2], ['15 h', 1], ['20 h', 4]))
    const rows = hoursOf(timetable(scenario, { until: 2 * DAY }, 'transferOrdered'))
    expect(rows.map(([at, , , , quantity]) => [at, quantity])).toEqual([
      [2, 3],
      [26, 5],
    ])
  })

  it('lets a planner cover the time to the next one too', () => {
    const levels = (review: StockPointJson['review']) => {
      const { stockPoints, ...rest } = supplied('wood')
      const route = [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]
      const scenario = company({
        ...rest,
        stockPoints: stockPoints.map((point) => ({ ...point, review })),
        items: [{ id: 'wood', kind: 'material' }, product('a', route)],
        stations: [station('s1')],
        segments: [steady('town', { ordersPerWeek: 700 })],
      })
      return play(scenario, { until: HOUR }).points[0]!
    }
    // A hundred a day; ten days more are a thousand more, and √ of the time more of safety.
    const [now, every] = [levels(null), levels({ every: '10 d' })]
    expect(every.orderUpTo - every.safetyStock).toBe(now.orderUpTo - now.safetyStock + 1000)
    expect(every.safetyStock).toBeGreaterThan(now.safetyStock)
  })
})

it('what was on its way when the run opened arrives, from suppliers and from other sites', () => {
  const from = (source: string): StockPointJson['openingTransit'] => [
    { source, quantity: 5, arrives: '6 h' },
    { source, quantity: 2, what: 'order', arrives: '7 h' },
  ]
  const scenario = twoStages(
    { initial: 4, openingTransit: from('brewery') },
    { initial: 0, openingTransit: from('depot') },
    orders(['20 d', 1]),
  )
  const opening = play(scenario, { until: 0 })
  expect(opening.points.map(({ onOrder }) => onOrder)).toEqual([7, 7])
  const rows = hoursOf(timetable(scenario, { until: 3 * DAY }, 'stockMoved'))
  expect(rows.map(([at, , point, onHand]) => [at, point, onHand])).toEqual([
    [6, DEPOT, 9],
    [6, SHOP, 5],
    [7, DEPOT, 7],
    [9, SHOP, 7],
    [31, DEPOT, 9],
  ])
})
