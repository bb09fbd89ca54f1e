/** Lots that move in parts, against timetables that can be reckoned by hand. Times in minutes. */

import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../src/sim/floor'
import { DAY, MINUTE } from '../../../src/sim/index'
import { setTransferLot } from '../../../src/sim/processes/transferLot'
import {
  advance,
  always,
  company,
  constant,
  diary,
  oneLotOfEach,
  opened,
  type PlanningJson,
  people,
  product,
  station,
  step,
  timetable,
} from '../../support/play'

/** A lot of ten units through two stations, six and four minutes a unit. */
const twoStations = (planning: Partial<PlanningJson>, products = 1) => {
  const items = ['a', 'b'].slice(0, products).map((id) => product(id, [step('s1', '6 min'), step('s2', '4 min')]))
  return company({
    items,
    stations: [station('s1', { setup: constant('30 min') }), station('s2')],
    planning: { ...oneLotOfEach(products, 10), ...planning },
  })
}

const completed = (scenario: ReturnType<typeof twoStations>) =>
  timetable(scenario, { until: DAY }, 'jobCompleted').map(([at, , , product, good]) => [at, product, good])

describe('a lot that moves in parts', () => {
  it('is begun at the next station before it is finished at the first', () => {
    expect(completed(twoStations({}))).toEqual([[60 + 40, 0, 10]])
    // Five minutes of the first station's twelve a part are what the second waits: the last part ends at 60 + 8.
    expect(completed(twoStations({ transferLot: { a: 2 } }))).toEqual(
      [1, 2, 3, 4, 5].map((part) => [12 * part + 8, 0, 2]),
    )
  })

  it('may be as large as can be, but not in more parts than fit on any floor', () => {
    const lotOf = (units: number, part: number) =>
      company({
        items: [product('a', [step('s1', '1 min')])],
        stations: [station('s1')],
        workOrders: [{ id: 'lot', product: 'a', quantity: units, trace: ['1 min'] }],
        planning: { plan: 'none', transferLot: { a: part } },
      })
    const released = timetable(lotOf(1_000_000, 500_000), { until: DAY }, 'jobReleased')
    expect(released.map(([, , , , units]) => units)).toEqual([500_000, 500_000])
    expect(() => timetable(lotOf(1_000_000, 1), { until: DAY })).toThrow('more than 100000 parts of a lot at once')
  })

  it('loses no unit where its size does not divide it', () => {
    expect(completed(twoStations({ transferLot: { a: 4 } })).map(([, , good]) => good)).toEqual([4, 4, 2])
  })

  it('changes over once: a machine that has begun it goes on with it', () => {
    const scenario = twoStations({ transferLot: { a: 5, b: 5 } }, 2)
    const rows = timetable(scenario, { until: DAY }, 'jobStarted').filter(([, , , at]) => at === 0)
    expect(rows.map(([at, , , , quantity]) => [at, quantity])).toEqual([
      [0, 5],
      [30, 5],
      [60 + 30, 5],
      [60 + 30 + 30, 5],
    ])
  })

  it.each([
    ['where nobody is needed', {}],
    ['where people are', { pool: 'people' }],
  ])('is gone on with whatever the dispatching rule prefers, %s', (_, staffed) => {
    const scenario = company({
      shifts: [always],
      pools: [people(1, always.id)],
      items: [product('a', [step('s1', '6 min')]), product('b', [step('s1', '1 min')])],
      stations: [station('s1', { dispatching: 'shortestProcessingTime', ...staffed })],
      workOrders: [
        { id: 'long', product: 'a', quantity: 4, trace: ['0 min'] },
        { id: 'short', product: 'b', quantity: 4, trace: ['1 min'] },
      ],
      planning: { plan: 'none', transferLot: { a: 2, b: 2 } },
    })
    const rows = timetable(scenario, { until: DAY }, 'jobCompleted').map(([at, , , of]) => [at, of])
    expect(rows).toEqual([
      [12, 0],
      [24, 0],
      [26, 1],
      [28, 1],
    ])
  })

  it('gives way between two parts to a lot that is more urgent, where machines may be interrupted', () => {
    const scenario = company({
      items: [product('a', [step('s1', '6 min')]), product('b', [step('s1', '1 min')])],
      stations: [station('s1', { dispatching: 'priority', preemptive: true })],
      workOrders: [
        { id: 'long', product: 'a', quantity: 4, priority: 2, trace: ['0 min'] },
        { id: 'urgent', product: 'b', quantity: 2, priority: 1, trace: ['12 min'] },
      ],
      planning: { plan: 'none', transferLot: { a: 2 } },
    })
    const rows = timetable(scenario, { until: DAY }, 'jobStarted', 'jobInterrupted')
    expect(rows.map(([at, what, , , quantity]) => [at, what, quantity])).toEqual([
      [0, 'jobStarted', 2],
      [12, 'jobStarted', 2],
      [14, 'jobStarted', 2],
    ])
  })

  it('waits for its batch to fill, though the machine has begun the lot that it is a part of', () => {
    const scenario = company({
      items: [product('a', [step('s1', '30 min')])],
      stations: [station('s1', { batch: { most: 4, least: 4 } })],
      workOrders: [{ id: 'lot', product: 'a', quantity: 6, trace: ['0 min'] }],
      planning: { plan: 'none', transferLot: { a: 2 } },
    })
    expect(timetable(scenario, { until: DAY }, 'jobCompleted').map(([at]) => at)).toEqual([30, 30])
  })

  it('counts as one lot for the cap, until its last part is through', () => {
    const scenario = twoStations({ transferLot: { a: 2, b: 2 }, release: { policy: 'conwip', args: { cap: 1 } } }, 2)
    const { rows, listener } = diary('jobReleased')
    const world = opened(scenario, [], 1, listener)
    advance(world, 30 * MINUTE)
    expect(world.plants[0]).toMatchObject({ wipLots: 1, wipUnits: 8 })
    advance(world, DAY)
    const at = rows.map(([time, , , of]) => [time, of])
    expect(at.slice(0, 5)).toEqual([0, 0, 0, 0, 0].map((time) => [time, 0]))
    expect(at.slice(5)).toEqual([68, 68, 68, 68, 68].map((time) => [time, 1]))
    expect(world.plants[0]).toMatchObject({ wipLots: 0, wipUnits: 0 })
    expect(world.making.map(({ pipeline }) => pipeline)).toEqual([0, 0])
    expect(world.jobs.every(({ place }) => place === whereabouts.free)).toBe(true)
  })

  it('comes in as there is room for its parts', () => {
    const scenario = company({
      items: [product('a', [step('s1', '6 min')])],
      stations: [station('s1', { buffer: 4 })],
      planning: { ...oneLotOfEach(1, 10), transferLot: { a: 2 } },
    })
    const rows = timetable(scenario, { until: DAY }, 'jobReleased').map(([at]) => at)
    expect(rows).toEqual([0, 0, 0, 12, 24])
  })

  it('takes a card for each of its parts', () => {
    const scenario = twoStations({ transferLot: { a: 2 }, release: { policy: 'kanban', args: { cards: 2 } } })
    expect(timetable(scenario, { until: DAY }, 'jobReleased').map(([at]) => at)).toEqual([0, 0, 12, 24, 36])
  })

  it('may be told to move as a whole again', () => {
    const world = opened(
      company({
        items: [product('a', [step('s1', '6 min')])],
        stations: [station('s1', { buffer: 1 })],
        planning: { plan: 'none', transferLot: { a: 1 } },
        workOrders: [{ id: 'w', product: 'a', trace: ['1 h'], quantity: 3 }],
      }),
    )
    setTransferLot(world, 0, 0)
    advance(world, DAY / 24 + MINUTE)
    expect(world.plants[0]).toMatchObject({ wipLots: 1, wipUnits: 3 })
  })
})
