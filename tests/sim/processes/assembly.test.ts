/** Components made for a lot, against timetables that can be reckoned by hand. Times in minutes. */

import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import { whereabouts } from '../../../src/sim/floor'
import { compile, DAY, MINUTE, WEEK } from '../../../src/sim/index'
import {
  advance,
  type CompanyJson,
  company,
  diary,
  type OperationJson,
  oneLotOfEach,
  opened,
  type PlanningJson,
  product,
  station,
  step,
  supplied,
  timetable,
} from '../../support/play'

interface Parts {
  readonly frame?: Partial<OperationJson>
  readonly wheel?: Partial<OperationJson>
  readonly planning?: Partial<PlanningJson>
  readonly rest?: Partial<CompanyJson>
  readonly units?: number
}

/** A bicycle: a frame of ten minutes, two wheels of eight minutes each, and five minutes to put them together. */
const bicycles = ({ frame = {}, wheel = {}, planning = {}, rest = {}, units = 2 }: Parts = {}) =>
  company({
    ...rest,
    items: [
      { id: 'wood', kind: 'material', standardCost: 2 },
      { id: 'wheel', kind: 'component', route: [step('wheels', '8 min', wheel)] },
      product('a', [
        step('frames', '10 min', frame),
        step('join', '5 min', { feeders: [{ item: 'wheel', quantity: 2 }] }),
      ]),
    ],
    stations: ['frames', 'wheels', 'join'].map((id) => station(id)),
    stockPoints: [
      ...(rest.stockPoints ?? [{ id: 'wood', site: 'plant', item: 'wood', initial: 0, replenishment: null }]),
      { id: 'wheel', site: 'plant', item: 'wheel', initial: 0, replenishment: null },
    ],
    planning: { ...oneLotOfEach(1, units), lotSize: { a: units, wheel: 1 }, ...planning },
  })

const rejecting = (falseReject: number, reworkFrom: number | null = null): Partial<OperationJson> => ({
  inspection: { detection: 1, falseReject, reworkFrom, reworkLimit: 5, holdTime: '0 min' },
})

describe('an assembled lot', () => {
  it('comes in with its parts and waits until the last of them has come', () => {
    const rows = timetable(bicycles(), { until: DAY }, 'jobReleased', 'jobStarted', 'jobCompleted')
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [0, 'jobReleased', 1, 1, 2],
      [0, 'jobReleased', 2, 0, 4],
      [0, 'jobStarted', 2, 1, 4],
      [0, 'jobStarted', 1, 0, 2],
      [32, 'jobCompleted', 2, 0, 4],
      [32, 'jobStarted', 1, 2, 2],
      [42, 'jobCompleted', 1, 1, 2],
    ])
  })

  it('is one lot for the cap, and its parts never see a shelf', () => {
    const { rows, listener } = diary('stockMoved')
    const world = opened(bicycles({ planning: { release: { policy: 'conwip', args: { cap: 1 } } } }), [], 1, listener)
    advance(world, 20 * MINUTE)
    expect(world.plants[0]).toMatchObject({ wipLots: 1, wipUnits: 2 + 4 })
    advance(world, DAY)
    expect(world.plants[0]).toMatchObject({ wipLots: 0, wipUnits: 0 })
    expect(rows.map(([, , point]) => world.model.points[point as number]!.id)).toEqual(['a'])
  })

  it('goes in turn with others, where their parts are made in turn', () => {
    const scenario = bicycles({
      planning: { plan: 'none' },
      rest: {
        workOrders: [1, 2].map((n) => ({ id: `w${n}`, product: 'a', quantity: n === 1 ? 9 : 1, trace: ['0 min'] })),
      },
    })
    const rows = timetable(scenario, { until: DAY }, 'jobStarted').filter(([, , , at]) => at === 2)
    expect(rows.map(([at, , , , units]) => [at, units])).toEqual([
      [144, 9],
      [144 + 45, 1],
    ])
  })

  it('has scrapped parts made anew', () => {
    let scrapped = 0
    let made = 0
    const world = opened(bicycles({ wheel: rejecting(0.4), units: 20 }), [], 5, {
      unitsScrapped: (_at, _station, _product, units) => {
        scrapped += units
      },
      jobPlanned: (_at, _job, item, units) => {
        if (item === 0) made += units
      },
    })
    advance(world, WEEK)
    expect(scrapped).toBeGreaterThan(0)
    expect(made).toBe(40 + scrapped)
    expect(world.points.map(({ onHand }) => onHand)).toEqual([0, 0, 20])
    expect(world.jobs.every(({ place }) => place === whereabouts.free)).toBe(true)
  })

  it('puts parts on the shelf for units that it lost before they came', () => {
    let scrapped = 0
    const scenario = bicycles({
      frame: rejecting(0.5),
      units: 20,
      planning: { plan: 'none' },
      rest: { workOrders: [{ id: 'w', product: 'a', quantity: 20, trace: ['0 min'] }] },
    })
    const world = opened(scenario, [], 5, {
      unitsScrapped: (_at, _station, _product, units) => {
        scrapped += units
      },
    })
    advance(world, WEEK)
    expect(scrapped).toBeGreaterThan(0)
    expect(world.points[1]!.onHand).toBe(2 * scrapped)
  })

  it('has new parts made for units that were sent back before they had any', () => {
    let reworked = 0
    const scenario = bicycles({
      frame: rejecting(0.3, 0),
      units: 20,
      planning: { plan: 'none' },
      rest: { workOrders: [{ id: 'w', product: 'a', quantity: 20, trace: ['0 min'] }] },
    })
    let good = 0
    const world = opened(scenario, [], 5, {
      unitsReworked: (_at, _station, _product, units) => {
        reworked += units
      },
      jobCompleted: (_at, _job, item, units) => {
        if (item === 1) good += units
      },
    })
    advance(world, WEEK)
    expect(reworked).toBeGreaterThan(0)
    expect(good).toBe(20)
    expect(world.points[1]!.onHand).toBe(2 * reworked)
  })

  it('comes in when there is a card for it and one for its parts', () => {
    const scenario = bicycles({
      units: 1,
      planning: { plan: 'none', release: { policy: 'kanban', args: { cards: 1 } } },
      rest: { workOrders: [{ id: 'bicycles', product: 'a', trace: ['0 min', '0 min'] }] },
    })
    const released = timetable(scenario, { until: DAY }, 'jobReleased').filter(([, , , which]) => which === 1)
    expect(released.map(([at]) => at)).toEqual([0, 16])
  })

  it('is worth its parts: in the books, and at the frontier', () => {
    const { stockPoints = [], ...wood } = supplied('wood')
    const scenario = bicycles({ wheel: { materials: [{ item: 'wood', quantity: 3 }] }, rest: { ...wood, stockPoints } })
    const model = compile(scenario)
    expect(model.products[1]).toMatchObject({ standardCost: 2 * 3 * 200 })
    expect(model.frontier[1]!.material).toBe(2 * 3 * 100)
    expect(model.products[1]!.operations.map(({ operation, units }) => [operation.station, units])).toEqual([
      [0, 1],
      [2, 1],
      [1, 2],
    ])
    const world = opened(model)
    advance(world, 36 * MINUTE)
    const purchased = world.points[0]!.onHand * 200
    expect(world.balances[account.stock]).toBe(purchased + 2 * 2 * 3 * 200)
  })

  it('moves in parts that have components of their own', () => {
    const rows = timetable(bicycles({ units: 4, planning: { transferLot: { a: 2 } } }), { until: DAY }, 'jobCompleted')
    expect(rows.map((row) => row.slice(0, 5)).map(([at, , , item, units]) => [at, item, units])).toEqual([
      [32, 0, 4],
      [42, 1, 2],
      [64, 0, 4],
      [74, 1, 2],
    ])
  })
})

describe('a component that is itself assembled', () => {
  /** A bicycle has two wheels, and a wheel has thirty spokes: a spoke takes one minute, a wheel eight, a bicycle five. */
  const spoked = (spoke: Partial<OperationJson> = {}) =>
    company({
      items: [
        { id: 'spoke', kind: 'component', route: [step('spokes', '1 min', spoke)] },
        {
          id: 'wheel',
          kind: 'component',
          route: [step('wheels', '8 min', { feeders: [{ item: 'spoke', quantity: 30 }] })],
        },
        product('a', [step('join', '5 min', { feeders: [{ item: 'wheel', quantity: 2 }] })]),
      ],
      stations: ['spokes', 'wheels', 'join'].map((id) => station(id)),
      stockPoints: ['spoke', 'wheel'].map((id) => ({ id, site: 'plant', item: id, initial: 0, replenishment: null })),
      planning: { ...oneLotOfEach(1, 1), lotSize: { a: 1, wheel: 1, spoke: 1 } },
    })

  it('has its own parts made with it, level by level', () => {
    const rows = timetable(spoked(), { until: DAY }, 'jobReleased', 'jobStarted', 'jobCompleted')
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [0, 'jobReleased', 1, 2, 1],
      [0, 'jobReleased', 2, 1, 2],
      [0, 'jobReleased', 3, 0, 60],
      [0, 'jobStarted', 3, 0, 60],
      [60, 'jobCompleted', 3, 0, 60],
      [60, 'jobStarted', 2, 1, 2],
      [76, 'jobCompleted', 2, 1, 2],
      [76, 'jobStarted', 1, 2, 1],
      [81, 'jobCompleted', 1, 2, 1],
    ])
  })

  it('counts the work of all levels: 5 + 2 · 8 + 60 · 1 minutes a bicycle', () => {
    const { products } = compile(spoked())
    const work = products[2]!.operations.reduce((sum, { operation, units }) => sum + units * operation.nominal, 0)
    expect(work / MINUTE).toBe(81)
  })

  it('leaves nothing behind where spokes are scrapped and made anew', () => {
    const world = opened(spoked(rejecting(0.3)), [], 3)
    advance(world, WEEK)
    expect(world.points.map(({ onHand }) => onHand)).toEqual([0, 0, 1])
    expect(world.jobs.every(({ place }) => place === whereabouts.free)).toBe(true)
  })
})
