/** Lanes against what their rules say: when vehicles leave, what they carry, what that costs and gives off. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { compile, DAY, HOUR, MINUTE, measure, reseed, type Scenario, WEEK } from '../../../src/sim/index'
import { leavesAt } from '../../../src/sim/processes/departure'
import { setDelivery, setDeparture } from '../../../src/sim/processes/lane'
import {
  advance,
  company,
  constant,
  type DistributionJson,
  diary,
  exponential,
  type LaneJson,
  lane,
  opened,
  play,
  product,
  type Row,
  station,
  steady,
  step,
  supplied,
  timetable,
} from '../../support/play'

/** One purchase of each size, all ordered at midnight and ready when said; they come by the lane `in`. */
const purchases = (
  of: readonly (readonly [units: number, ready: string])[],
  changes: Partial<LaneJson> & { readonly mode1?: Partial<LaneJson['modes'][number]> } = {},
): Scenario => {
  const { mode1, ...laneChanges } = changes
  const ids = of.map((_, index) => `m${index}`)
  const { suppliers = [], offers = [], stockPoints = [] } = supplied(...ids)
  const { modes, ...way } = lane('in', 'mill', 'plant', laneChanges)
  return company({
    items: [
      ...ids.map((id) => ({ id, kind: 'material' as const, standardCost: 1 })),
      product('a', [step('s1', '1 min')]),
    ],
    stations: [station('s1')],
    suppliers,
    offers: offers.map((offer, index) => ({ ...offer, leadTime: constant(of[index]![1]) })),
    stockPoints: stockPoints.map((point, index) => ({
      ...point,
      initial: 0,
      replenishment: { policy: 'fixedQuantity', args: { reorderPoint: 0, quantity: of[index]![0] } },
    })),
    lanes: [{ ...way, modes: [{ ...modes[0]!, ...mode1 }] }, lane('out', 'plant', 'town')],
  })
}

/** Hours at which vehicles left, with the units aboard; and at which purchases were received. */
const journeys = (scenario: Scenario, until = WEEK) => {
  const rows = timetable(scenario, { until }, 'shipmentDeparted', 'materialReceived')
  const hours = (fact: string, value: number) =>
    rows.filter(([, name]) => name === fact).map((row: Row) => [Math.floor(row[0]) / 60, row[value]])
  return { left: hours('shipmentDeparted', 4), received: hours('materialReceived', 4) }
}

describe('a vehicle', () => {
  it('takes what fits, in the order in which it came, and what does not fit waits for the next', () => {
    const { left, received } = journeys(
      purchases(
        [
          [30, '1 h'],
          [30, '2 h'],
          [30, '3 h'],
        ],
        { mode1: { capacity: 50, transit: constant('1 h') } },
      ),
    )
    expect(left).toEqual([
      [8, 50],
      [20, 40],
    ])
    // Twenty of the second went ahead.
    expect(received).toEqual([
      [9, 30],
      [9, 20],
      [21, 10],
      [21, 30],
    ])
  })

  it('is followed at once by as many as there are, each paid for', () => {
    const of = [[230, '1 h']] as const
    const one = { capacity: 50, costFixed: 10, costPerUnit: 1 }
    const world = play(purchases(of, { mode1: { ...one, vehicles: 3 } }), { until: DAY })
    expect(journeys(purchases(of, { mode1: { ...one, vehicles: 3 } })).left).toEqual([
      [8, 150],
      [20, 80],
    ])
    // Three vehicles in the morning, two in the evening.
    expect(world.balances[account.inboundFreight]).toBe(5 * 1_000 + 230 * 100)
  })

  it('that brings a part of an order leaves the customer waiting for the rest', () => {
    const scenario = company({
      items: [product('a', [step('s1', '0 ms')])],
      stations: [station('s1')],
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 500, replenishment: null }],
      segments: [steady('town', { ordersPerWeek: 1, orderSize: { min: 100, max: 100 } })],
      lanes: [lane('out', 'plant', 'town', { modes: [{ ...lane('out', 'plant', 'town').modes[0]!, capacity: 30 }] })],
    })
    const rows = timetable(scenario, { until: 3 * WEEK }, 'orderPlaced', 'shipmentDeparted', 'orderDelivered')
    const delivered = rows.findIndex(([, fact]) => fact === 'orderDelivered')
    const left = rows.slice(0, delivered).filter(([, fact]) => fact === 'shipmentDeparted')
    expect(left.map((row) => row[4])).toEqual([30, 30, 30, 10])
    expect(rows[delivered]![0]).toBe(left[3]![0] + 1)
    expect(rows[delivered]![5]).toBe(100)
  })

  it('may overtake another where the lane allows it, and only there', () => {
    const swapped = (overtaking: boolean): boolean => {
      const of = Array.from({ length: 12 }, (_, index) => [1, `${12 * index} h`] as const)
      const rows = timetable(
        purchases(of, { overtaking, mode1: { transit: exponential('3 d') } }),
        { until: 60 * DAY },
        'materialReceived',
      )
      expect(rows).toHaveLength(12)
      return rows.some(([, , point], place) => point !== place)
    }
    expect(swapped(true)).toBe(true)
    expect(swapped(false)).toBe(false)
  })

  it('gives off CO2, its own and that of its load, which the world keeps and the measure divides by units delivered', () => {
    const scenario = company({
      items: [product('a', [step('s1', '0 ms')])],
      stations: [station('s1')],
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 500, replenishment: null }],
      segments: [steady('town', { ordersPerWeek: 100 })],
      lanes: [
        lane('out', 'plant', 'town', {
          modes: [{ ...lane('out', 'plant', 'town').modes[0]!, co2PerVehicle: 10_000, co2PerUnit: 250.5 }],
        }),
      ],
    })
    const measures = measure(compile(scenario))
    const { rows, listener } = diary('shipmentDeparted', 'carbonEmitted', 'orderDelivered')
    const world = play(scenario, { until: WEEK + DAY }, measures.listener, listener)
    const loads = rows.filter(([, fact]) => fact === 'shipmentDeparted').map((row) => row[4] as number)
    const grams = loads.map((units) => Math.round(10_000 + 250.5 * units))
    expect(rows.filter(([, fact]) => fact === 'carbonEmitted').map((row) => row[3])).toEqual(grams)
    const total = grams.reduce((sum, each) => sum + each, 0)
    expect(world.co2).toBe(total)
    const delivered = rows.filter(([, fact]) => fact === 'orderDelivered').length
    expect(measures.readUntil('co2', 0, world.now)).toBeCloseTo(total / 1_000 / delivered, 9)
    expect(measures.partsUntil('co2', 0, world.now)).toEqual([{ id: 'out', value: total / 1_000 / delivered }])
  })
})

describe('a departure rule', () => {
  const of = [
    [20, '1 h'],
    [20, '1 h'],
    [20, '5 h'],
    [20, '30 h'],
  ] as const
  const departure = (rule: 'timetable' | 'atOnce' | 'whenFull', load = 0, longestWait: string | null = null) => ({
    departure: { rule, load, longestWait },
  })

  it('by timetable leaves with whatever is there', () => {
    expect(journeys(purchases(of)).left).toEqual([
      [8, 60],
      [32, 20],
    ])
  })

  it('by timetable with a least load waits until it is there, or until something has waited too long', () => {
    expect(journeys(purchases(of, departure('timetable', 70))).left).toEqual([[32, 80]])
    expect(journeys(purchases(of, departure('timetable', 90))).left).toEqual([])
    expect(journeys(purchases(of, departure('timetable', 70, '10 h'))).left).toEqual([
      [20, 60],
      [44, 20],
    ])
  })

  it('with nothing to wait for has no moment to leave', () => {
    const world = opened(purchases([[20, '3 d']], departure('whenFull', 50, '10 h')))
    advance(world, DAY)
    expect(leavesAt(world, world.lanes[0]!)).toBe(-1)
  })

  it('at once leaves when something is there, and what is ready at one instant travels together', () => {
    expect(journeys(purchases(of, departure('atOnce'))).left).toEqual([
      [1, 40],
      [5, 20],
      [30, 20],
    ])
  })

  it('when full leaves with a full load, and the rest waits for more or for the longest wait to end', () => {
    expect(journeys(purchases(of, departure('whenFull', 50))).left).toEqual([[5, 60]])
    expect(journeys(purchases(of, { ...departure('whenFull', 50, '10 h'), mode1: { capacity: 50 } })).left).toEqual([
      [5, 50],
      [15, 10],
      [40, 20],
    ])
    expect(journeys(purchases(of, { ...departure('whenFull', 30), mode1: { capacity: 30 } })).left).toEqual([
      [1, 30],
      [5, 30],
    ])
  })

  it('without a timetable sends as many vehicles as it takes', () => {
    const scenario = purchases([[1_000_000, '1 h']], {
      ...departure('atOnce'),
      mode1: { capacity: 3, costFixed: 0.01 },
    })
    const world = play(scenario, { until: DAY })
    expect(world.balances[account.inboundFreight]).toBe(Math.ceil(1_000_000 / 3))
  })

  it('can be changed, and acts on what waits already', () => {
    const scenario = purchases([[20, '1 h']], departure('whenFull', 50))
    const world = opened(scenario)
    advance(world, 3 * HOUR)
    expect(world.lanes[0]!.waitingUnits).toBe(20)
    setDeparture(world, 0, 'whenFull', 20, -1)
    advance(world, 3 * HOUR + 1)
    expect(world.lanes[0]!.waitingUnits).toBe(0)
    setDeparture(world, 0, 'timetable', 0, -1)
    expect(world.lanes[0]!.nextDeparture).toBe(8 * HOUR)
    setDelivery(world, 0, 0, 2)
    advance(world, 9 * HOUR)
    expect(world.lanes[0]!.nextDeparture).toBe(8 * HOUR + 84 * HOUR)
  })
})

describe('a disruption', () => {
  const length: DistributionJson = constant('3 d')
  const disrupted = (rule: 'timetable' | 'atOnce'): Scenario =>
    company({
      items: [product('a', [step('s1', '0 ms')])],
      stations: [station('s1')],
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 5_000, replenishment: null }],
      segments: [steady('town', { ordersPerWeek: 100 })],
      lanes: [
        lane('out', 'plant', 'town', {
          departure: { rule, load: 0, longestWait: null },
          disruption: { meanBetween: '5 d', length },
        }),
      ],
    })

  it.each(['timetable', 'atOnce'] as const)(
    'stops departures, not journeys, and by %s all waits for its end',
    (rule) => {
      const rows = timetable(
        disrupted(rule),
        { until: 20 * WEEK },
        'disruptionBegan',
        'disruptionEnded',
        'shipmentDeparted',
        'shipmentArrived',
      )
      let stopped = false
      let stops = 0
      const left: number[] = []
      for (const [at, fact, , lengthOrLane] of rows) {
        if (fact === 'disruptionBegan') stopped = true
        if (fact === 'disruptionEnded') {
          stopped = false
          stops++
          expect(lengthOrLane).toBe(3 * DAY)
        }
        if (fact === 'shipmentDeparted') {
          expect(stopped).toBe(false)
          left.push(at)
        }
        // One minute after it left, whatever has begun since.
        if (fact === 'shipmentArrived') expect(left).toContain(at - 1)
      }
      expect(stops).toBeGreaterThan(8)
      const ends = rows.filter(([, fact]) => fact === 'disruptionEnded').map(([at]) => at)
      if (rule === 'atOnce') expect(left).toEqual(expect.arrayContaining(ends))
    },
  )

  it('comes after exponential times from a stream of its own, which another future has, too', () => {
    const begins = (rule: 'timetable' | 'atOnce', seed: number, anew?: number): number[] => {
      const { rows, listener } = diary('disruptionBegan')
      const world = opened(disrupted(rule), [], seed, listener)
      if (anew !== undefined) reseed(world, anew)
      advance(world, 52 * WEEK)
      return rows.map(([at]) => Math.round(at * MINUTE))
    }
    const one = begins('timetable', 1)
    expect(begins('atOnce', 1)).toEqual(one)
    expect(begins('timetable', 2)).not.toEqual(one)
    expect(begins('timetable', 1, 5)).not.toEqual(one)
    // 364 days in cycles of five days' peace and three days' disruption.
    expect(one.length).toBeGreaterThan(30)
    expect(one.length).toBeLessThan(62)
  })
})
