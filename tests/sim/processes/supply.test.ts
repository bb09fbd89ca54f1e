/** Suppliers against what their offers say: prices, capacity, order of readiness, terms of payment, stock they look after. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { DAY, HOUR, type Scenario, WEEK } from '../../../src/sim/index'
import {
  advance,
  type CompanyJson,
  company,
  constant,
  diary,
  exponential,
  opened,
  play,
  product,
  station,
  steady,
  step,
  supplied,
  timetable,
} from '../../support/play'

type OfferJson = CompanyJson['offers'][number]
type SupplierJson = CompanyJson['suppliers'][number]

/** Purchases of these quantities, all ordered when the run opens, of one item each; delivered by the supplier. */
const ordering = (
  quantities: readonly number[],
  offer: Partial<OfferJson> = {},
  supplier: Partial<SupplierJson> = {},
  changes: Partial<CompanyJson> = {},
): Scenario => {
  const { suppliers = [], offers = [], stockPoints = [], lanes } = supplied('wood')
  return company({
    items: [
      { id: 'wood', kind: 'material', standardCost: 2 },
      product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
    ],
    stations: [station('s1')],
    sites: [
      { id: 'plant', kind: 'plant' },
      { id: 'mill', kind: 'supplier' },
      { id: 'town', kind: 'market' },
      ...quantities.map((_, index) => ({ id: `shed${index}`, kind: 'warehouse' as const })),
    ],
    suppliers: [{ ...suppliers[0]!, ...supplier }],
    offers: [{ ...offers[0]!, price: 5, delivered: true, ...offer }],
    lanes,
    stockPoints: [
      { ...stockPoints[0]!, initial: 1_000_000 },
      ...quantities.map((quantity, index) => ({
        ...stockPoints[0]!,
        id: `wood${index}`,
        site: `shed${index}`,
        initial: 0,
        replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 0, quantity } },
      })),
    ],
    ...changes,
    planning: { lotSize: { a: 1 } },
  })
}

/** Hours at which the purchases were received, with the shed of each. */
const received = (scenario: Scenario, until = 20 * WEEK, seed = 1): (readonly [hour: number, point: unknown])[] =>
  timetable(scenario, { until, seed }, 'materialReceived').map(([at, , point]) => [at / 60, point])

describe('the price of an order', () => {
  const breaks = [
    { from: 100, price: 4 },
    { from: 500, price: 3.5 },
  ]

  it('is that of the break which it reaches, for every unit', () => {
    for (const [quantity, price] of [
      [99, 500],
      [100, 400],
      [499, 400],
      [500, 350],
      [9_000, 350],
    ] as const) {
      const world = play(ordering([quantity], { breaks }), { until: DAY })
      expect(world.balances[account.purchasePremium]).toBe(quantity * (price - 200))
    }
  })

  it('is no part of the frontier but at its best', () => {
    expect(opened(ordering([1])).model.frontier[0]!.material).toBe(500)
    expect(opened(ordering([1], { breaks })).model.frontier[0]!.material).toBe(350)
  })
})

describe('a capacity', () => {
  it('makes what was ordered first in first out at its rate, and the lead time comes on top', () => {
    // A hundred a week are one in 1.68 hours.
    const scenario = ordering([100, 50, 200], { capacityPerWeek: 100, leadTime: constant('10 h') })
    expect(received(scenario)).toEqual([
      [168 + 10, 1],
      [168 * 1.5 + 10, 2],
      [168 * 3.5 + 10, 3],
    ])
  })

  it('is idle when nothing is ordered, and saves nothing up', () => {
    const scenario = ordering([70], { capacityPerWeek: 70, leadTime: constant('0 h') })
    const { rows, listener } = diary('materialReceived')
    const world = opened(scenario, [], 1, listener)
    advance(world, 3 * WEEK)
    // What is used up is ordered again.
    world.points[1]!.onHand = 0
    advance(world, 5 * WEEK)
    expect(rows.map(([at]) => at / 60)).toEqual([168, 3 * 168 + 168])
  })

  it('never lets more through in a week than it is', () => {
    const scenario = company({
      ...supplied('wood'),
      items: [
        { id: 'wood', kind: 'material', standardCost: 2 },
        product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
      ],
      stations: [station('s1')],
      offers: [{ ...supplied('wood').offers[0]!, capacityPerWeek: 210, leadTime: exponential('2 d') }],
      segments: [steady('town', { ordersPerWeek: 400 })],
    })
    const ready = timetable(scenario, { until: 8 * WEEK }, 'materialReady').reduce(
      (units, [, , , , quantity]) => units + (quantity as number),
      0,
    )
    expect(ready).toBeLessThanOrEqual(8 * 210)
    expect(ready).toBeGreaterThan(5 * 210)
  })
})

describe('orders', () => {
  const twelve = Array.from({ length: 12 }, () => 1)
  const inTurn = (crossing: boolean, seed: number): boolean =>
    received(ordering(twelve, { crossing, leadTime: exponential('5 d') }), 60 * DAY, seed).every(
      ([, point], place) => point === place + 1,
    )

  it('may cross, or come in the order in which they were placed', () => {
    for (let seed = 1; seed <= 10; seed++) {
      expect(inTurn(true, seed)).toBe(false)
      expect(inTurn(false, seed)).toBe(true)
    }
  })

  it('that do not cross take no less time than their lead time', () => {
    const [crossing, turn] = [true, false].map((crosses) =>
      received(ordering(twelve, { crossing: crosses, leadTime: exponential('5 d') }), 60 * DAY),
    )
    const at = (rows: typeof crossing, point: number) => rows!.find(([, which]) => which === point)![0]
    for (let point = 1; point <= 12; point++) expect(at(turn, point)).toBeGreaterThanOrEqual(at(crossing, point))
  })
})

describe('a term of payment', () => {
  it('leaves a delivery owed for until it is over', () => {
    const scenario = ordering([10, 20], { leadTime: constant('10 h') }, { paymentTerm: '30 d' })
    const world = opened(scenario)
    const cash = world.balances[account.cash]!
    advance(world, 10 * HOUR + 1)
    expect(world.balances[account.stock]).toBe((1_000_000 + 30) * 200)
    expect(world.balances[account.purchasePremium]).toBe(30 * 300)
    expect(world.balances[account.payables]).toBe(-30 * 500)
    expect(world.balances[account.cash]).toBe(cash)
    advance(world, 30 * DAY + 10 * HOUR)
    expect(world.balances[account.cash]).toBe(cash)
    advance(world, 30 * DAY + 10 * HOUR + 1)
    expect(world.balances[account.payables]).toBe(0)
    expect(world.balances[account.cash]).toBe(cash - 30 * 500)
    expect(world.suppliers[0]!.bills).toEqual([])
  })

  it('runs for every delivery by itself, also while an earlier one is still owed for', () => {
    const scenario = ordering([10, 20], { capacityPerWeek: 10, leadTime: constant('0 h') }, { paymentTerm: '3 w' })
    const { rows, listener } = diary('posted')
    play(scenario, { until: 10 * WEEK }, listener)
    const paid = rows.filter(([, , from, to]) => from === account.cash && to === account.payables)
    expect(paid.map(([at, , , , cents]) => [at / (7 * 24 * 60), cents])).toEqual([
      [4, 5_000],
      [6, 10_000],
    ])
  })
})

describe('a supplier who looks after the stock', () => {
  const managed = (policy: 'vendorManaged' | 'callOff'): Scenario => {
    const { suppliers = [], offers = [], stockPoints = [], lanes } = supplied('wood')
    return company({
      items: [
        { id: 'wood', kind: 'material', standardCost: 2 },
        product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
      ],
      stations: [station('s1')],
      suppliers,
      offers: [{ ...offers[0]!, leadTime: constant('20 d') }],
      lanes,
      stockPoints: [
        {
          ...stockPoints[0]!,
          initial: 600,
          orderCost: 50,
          replenishment: { policy, args: { leastDays: 3, mostDays: 6, coverDays: 3 } },
        },
      ],
      segments: [steady('town', { ordersPerWeek: 700 })],
    })
  }

  it('ships at once and is paid for no order', () => {
    const { rows, listener } = diary('materialOrdered', 'materialReady')
    const world = play(managed('vendorManaged'), { until: 12 * WEEK }, listener)
    const ordered = rows.filter(([, fact]) => fact === 'materialOrdered').map(([at]) => at)
    expect(rows.filter(([, fact]) => fact === 'materialReady').map(([at]) => at)).toEqual(ordered)
    expect(ordered.length).toBeGreaterThan(15)
    expect(world.balances[account.ordering]).toBe(0)
    expect(play(managed('callOff'), { until: WEEK }).balances[account.ordering]).toBeGreaterThan(0)
  })

  it('keeps it between the least and the most that was agreed', () => {
    const levels: number[] = []
    play(
      managed('vendorManaged'),
      { until: 20 * WEEK },
      {
        stockMoved: (at, point, onHand) => {
          if (point === 0 && at > 4 * WEEK) levels.push(onHand)
        },
      },
    )
    // A hundred a day: three to six days, and what is used while his vehicle is awaited.
    expect(Math.min(...levels)).toBeGreaterThan(200)
    expect(Math.max(...levels)).toBeLessThan(720)
  })
})
