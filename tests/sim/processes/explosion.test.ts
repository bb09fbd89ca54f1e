/** Requirements across sites, week by week against tables worked out by hand. */

import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../src/sim/floor'
import { advance, open, type Scenario, WEEK, type World } from '../../../src/sim/index'
import { breaches } from '../../laws/state'
import { companyJson, lane, product, scenarioOf, station, steady, step, supplied } from '../../support/play'

interface Changes {
  readonly onHand?: Readonly<Record<string, number>>
  readonly targetDays?: number
  readonly depot?: boolean
  readonly orderDelay?: string
}

const mrp = (args = {}) => ({ policy: 'mrp', args })

/**
 * Ten bicycles a week are sold from the works, which puts them together from two wheels each. Wheels are made at the
 * plant, of three wood, and go to the works by lane; or by lanes and a depot. Everything takes a week or less.
 */
function bicycles({ onHand = {}, targetDays = 0, depot = false, orderDelay = '0 d' }: Changes = {}): Scenario {
  const { stockPoints, lanes, ...chain } = supplied('wood')
  const point = (id: string, site: string, item: string, source: string | null) => ({
    id,
    site,
    item,
    initial: onHand[id] ?? 0,
    replenishment: source === null ? null : mrp(),
    sources: source === null ? {} : { [source]: 100 },
    orderDelay,
  })
  const plan = (site: string, made: string) => ({
    site,
    plan: 'masterSchedule' as const,
    masterSchedule: { horizon: 8 },
    lotSize: { [made]: 1000 },
    targetDays,
    forecasting: { policy: 'exponentialSmoothing', args: { weight: 0 } },
    release: { policy: 'push', args: {} },
    promisedLeadTime: '0 d',
  })
  const json = companyJson({
    ...chain,
    items: [
      { id: 'wood', kind: 'material', standardCost: 1 },
      {
        id: 'wheel',
        kind: 'component',
        route: [step('bend', '1 min', { materials: [{ item: 'wood', quantity: 3 }] })],
      },
      product('a', [step('join', '1 min', { materials: [{ item: 'wheel', quantity: 2 }] })]),
    ],
    sites: [
      { id: 'plant', kind: 'plant' },
      { id: 'works', kind: 'plant' },
      { id: 'mill', kind: 'supplier' },
      { id: 'town', kind: 'market' },
      { id: 'depot', kind: 'warehouse' },
    ],
    stations: [station('bend'), station('join', { site: 'works' })],
    lanes: [
      ...lanes.filter(({ id }) => id === 'in'),
      lane('out', 'works', 'town'),
      lane('over', 'plant', 'works'),
      lane('to', 'plant', 'depot'),
      lane('from', 'depot', 'works'),
    ],
    stockPoints: [
      { ...stockPoints[0]!, initial: onHand.wood ?? 0, replenishment: mrp() },
      point('a', 'works', 'a', null),
      point('wheel-works', 'works', 'wheel', depot ? 'depot' : 'plant'),
      point('wheel', 'plant', 'wheel', null),
      ...(depot ? [point('wheel-depot', 'depot', 'wheel', 'plant')] : []),
    ],
    segments: [steady('town', { demand: { process: 'periodic', every: '1 w', offset: '3 d', quantity: 10 } })],
  })
  return scenarioOf({ ...json, planning: [plan('plant', 'wheel'), plan('works', 'a')] })
}

/** Units to start in this week and in those to come. */
function starts(world: World, id: string, at = 0): number[] {
  const index = world.model.products.findIndex((each) => each.id === id)
  const now = world.jobs
    .filter(({ place, product: made, plannedAt }) => place !== whereabouts.free && made === index && plannedAt === at)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return [now, ...world.making[index]!.planned]
}

const onOrder = (world: World, id: string): number =>
  world.points[world.model.points.findIndex((each) => each.id === id)]!.onOrder

describe('a component made at one plant and used at another', () => {
  it('is started for what the other will order, earlier by the way between them', () => {
    const world = open(bicycles({ onHand: { a: 30, 'wheel-works': 20, wheel: 15 } }), 1)
    expect(starts(world, 'a')).toEqual([0, 0, 10, 10, 10, 10, 10, 0])
    // Two wheels each; twenty are there, and orders go out a week before: 20 in each of the third to sixth week.
    expect(onOrder(world, 'wheel-works')).toBe(0)
    // Fifteen are at the plant, and it starts a week before that.
    expect(starts(world, 'wheel')).toEqual([0, 5, 20, 20, 20, 0, 0, 0])
    // Three wood each, a week before.
    expect(onOrder(world, 'wood')).toBe(15)
  })

  it('counts once an order that is on its way to the plant, or waits there', () => {
    for (const orderDelay of ['0 d', '2 d']) {
      const world = open(bicycles({ onHand: { a: 20, wood: 500 }, orderDelay }), 1)
      // Bicycles from the second week on, whose wheels are ordered now; the plant has none, and two weeks to make up for.
      expect(starts(world, 'a')).toEqual([0, 10, 10, 10, 10, 10, 10, 0])
      expect(onOrder(world, 'wheel-works')).toBe(20)
      expect(starts(world, 'wheel')).toEqual([40, 20, 20, 20, 20, 0, 0, 0])
      advance(world, WEEK - 1)
      expect(onOrder(world, 'wheel-works')).toBe(0)
      advance(world, WEEK + 1)
      // Twenty more were ordered, which lie ready; twenty are started for the week after.
      expect(onOrder(world, 'wheel-works')).toBe(20)
      expect(starts(world, 'wheel', WEEK)).toEqual([20, 20, 20, 20, 20, 0, 0, 0])
    }
  })

  it('is planned through a depot, too', () => {
    const world = open(bicycles({ onHand: { a: 40, 'wheel-works': 20, 'wheel-depot': 20, wheel: 15 }, depot: true }), 1)
    expect(starts(world, 'a')).toEqual([0, 0, 0, 10, 10, 10, 10, 0])
    // The works order from the fourth week on, the depot has the first twenty and orders from the fourth week on.
    expect(starts(world, 'wheel')).toEqual([0, 0, 5, 20, 0, 0, 0, 0])
  })

  it('runs without a stockout once it has begun, and nothing is lost between the sites', () => {
    const onHand = { a: 20, 'wheel-works': 40, wheel: 40, wood: 120 }
    for (const depot of [false, true]) {
      const rows: boolean[] = []
      const world = open(
        bicycles({ onHand: { ...onHand, 'wheel-depot': depot ? 40 : 0 }, targetDays: 3.5, depot }),
        1,
        [{ orderFilled: (_at, _order, _product, _quantity, fromStock) => rows.push(fromStock) }],
      )
      for (let week = 1; week <= 30; week++) {
        advance(world, week * WEEK)
        expect(breaches(world)).toEqual([])
      }
      expect(rows).toHaveLength(30)
      expect(rows.every((fromStock) => fromStock)).toBe(true)
      // What is made beyond what is sold is the stock aimed at, and what is on its way.
      expect(Math.max(...world.points.map((each) => each.onHand))).toBeLessThan(150)
    }
  })
})
