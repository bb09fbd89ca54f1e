/** Master schedules and the explosion into components and materials, week by week against tables worked out by hand. */

import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../src/sim/floor'
import { advance, open, type Scenario, WEEK, type World } from '../../../src/sim/index'
import { judge } from '../../../src/sim/processes/forecasting'
import { dueByWeek, setMasterSchedule } from '../../../src/sim/processes/masterSchedule'
import {
  company,
  companyJson,
  type PlanningJson,
  product,
  type SegmentJson,
  scenarioOf,
  station,
  steady,
  step,
  supplied,
  timetable,
} from '../../support/play'

type Changes = Parameters<typeof company>[0]
type Master = NonNullable<PlanningJson['masterSchedule']>

/** Ten units a week, in the middle of it. */
const tenAWeek: SegmentJson['demand'] = { process: 'periodic', every: '1 w', offset: '3 d', quantity: 10 }
const forecasting = { policy: 'exponentialSmoothing', args: { weight: 0 } }

/** `a` of two `b`, `b` of three `wood`. */
const levels = {
  items: [
    { id: 'wood', kind: 'material' as const, standardCost: 1 },
    {
      id: 'b',
      kind: 'component' as const,
      route: [step('s2', '1 min', { materials: [{ item: 'wood', quantity: 3 }] })],
    },
    product('a', [step('s1', '1 min', { materials: [{ item: 'b', quantity: 2 }] })]),
  ],
  stations: [station('s1'), station('s2')],
}

const plain = { items: [product('a', [step('s1', '1 min')])], stations: [station('s1')] }

interface Parts {
  readonly master?: Master
  readonly onHand?: Readonly<Record<string, number>>
  readonly planning?: Partial<PlanningJson>
  readonly demand?: SegmentJson['demand']
  readonly parts?: Pick<Changes, 'items' | 'stations'>
  readonly wood?: NonNullable<ReturnType<typeof supplied>['stockPoints']>[number]['replenishment']
}

function jsonOf({ master = {}, onHand = {}, planning = {}, demand = tenAWeek, parts = plain, wood }: Parts): Changes {
  const { stockPoints, ...chain } = supplied('wood')
  const made = parts.items.filter(({ kind }) => kind !== 'material').map(({ id }) => id)
  return {
    ...parts,
    ...(parts === plain ? {} : chain),
    stockPoints: [
      ...(parts === plain ? [] : [{ ...stockPoints[0]!, initial: onHand.wood ?? 0, replenishment: wood ?? null }]),
      ...made.map((id) => ({ id, site: 'plant', item: id, initial: onHand[id] ?? 0, replenishment: null })),
    ],
    segments: [steady('town', { demand })],
    planning: {
      plan: 'masterSchedule',
      masterSchedule: master,
      lotSize: Object.fromEntries(made.map((id) => [id, 1000])),
      forecasting,
      promisedLeadTime: '0 d',
      ...planning,
    },
  }
}
const plant = (parts: Parts): Scenario => company(jsonOf(parts))

/** Units of a product to start in this week and in those to come. */
function starts(world: World, id: string): number[] {
  const index = world.model.products.findIndex((each) => each.id === id)
  const now = world.jobs
    .filter(
      ({ place, product: made, plannedAt }) => place !== whereabouts.free && made === index && plannedAt === world.now,
    )
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return [now, ...world.making[index]!.planned]
}

describe('a master schedule', () => {
  it('starts what the forecast will need beyond stock, earlier by the planned lead time', () => {
    const world = open(plant({ master: { horizon: 6, leadTimes: { a: 2 } }, onHand: { a: 34 } }), 1)
    // 34 last for three weeks and four units; six are needed in the fourth, and ten in each after that.
    expect(starts(world, 'a')).toEqual([0, 6, 10, 10, 0, 0])
  })

  it('starts at once what is late, and what brings safety stock', () => {
    const world = open(plant({ master: { horizon: 4, leadTimes: { a: 1 } }, planning: { targetDays: 3.5 } }), 1)
    // Safety stock of five, and ten for this week and the next.
    expect(starts(world, 'a')).toEqual([25, 10, 10, 0])
  })

  it('makes the quantities of its lot-sizing rule, in lots no larger than the lot size', () => {
    const lotSizing = { policy: 'fixedOrderQuantity', args: { lot: 25 } }
    const scenario = plant({ master: { horizon: 6, lotSizing }, planning: { lotSize: { a: 10 } }, onHand: { a: 10 } })
    expect(starts(open(scenario, 1), 'a')).toEqual([25, 0, 25, 0, 0, 0])
    const lots = timetable(scenario, { until: 6 * 24 * 3_600_000 }, 'jobReleased')
    // Evenly over five days.
    expect(lots.map(([at, , , , units]) => [at / 1440, units])).toEqual([
      [0, 10],
      [5 / 3, 10],
      [10 / 3, 5],
    ])
  })

  it('counts lots on their way when they are due, and orders when they are promised', () => {
    const demand: SegmentJson['demand'] = {
      process: 'trace',
      trace: [
        ['1 d', 7],
        ['2 d', 5],
      ],
    }
    const world = open(plant({ demand, planning: { promisedLeadTime: '10 d' } }), 1)
    world.making[0]!.forecast.next = 0
    advance(world, WEEK)
    // Promised for days 11 and 12: in the week that begins on day 7.
    expect(dueByWeek(world, 0, 3).map((units) => units > 0)).toEqual([true, false, false])
    expect(dueByWeek(world, 0, 3)[0]).toBe(12)
  })

  it('expects what customers will order so long before they want it', () => {
    const world = open(plant({ planning: { promisedLeadTime: '3.5 d' } }), 1)
    expect(dueByWeek(world, 0, 4)).toEqual([5, 10, 10, 10])
  })

  it('keeps what it has planned within the frozen weeks, whatever the news', () => {
    const surprise: Parts = { master: { horizon: 6, frozen: 2 }, onHand: { a: 20 } }
    const calm = open(plant(surprise), 1)
    expect(starts(calm, 'a')).toEqual([0, 10, 10, 10, 10, 0])
    judge(calm.making[0]!.forecast, 3, 10)
    advance(calm, WEEK + 1)
    const [lot] = calm.jobs.filter(({ place }) => place !== whereabouts.free)
    expect(lot!.quantity).toBe(10)
    // Two weeks stay; what thirty a week would have needed in them follows in the first free one.
    expect(calm.making[0]!.planned).toEqual([10, 90, 30, 30, 0])
    const free = open(plant({ ...surprise, master: { horizon: 6, frozen: 0 } }), 1)
    judge(free.making[0]!.forecast, 3, 10)
    advance(free, WEEK + 1)
    expect(free.making[0]!.planned).toEqual([30, 30, 30, 30, 0])
  })

  it('may be given another horizon, frozen zone and rule', () => {
    const world = open(plant({ master: { horizon: 6, frozen: 2 } }), 1)
    const lotSizing = { policy: 'fixedOrderQuantity', args: { lot: 40 } }
    setMasterSchedule(world, 0, { horizon: 4, frozen: 0, lotSizing })
    advance(world, WEEK + 1)
    expect(world.making[0]!.planned).toHaveLength(3)
    expect(world.making[0]!.planned.every((units) => units % 40 === 0)).toBe(true)
  })

  it('is refused where its weeks do not go together', () => {
    const fault = (master: Master) => () => scenarioOf(companyJson(jsonOf({ master })))
    expect(fault({ horizon: 3, frozen: 3 })).toThrow('planning.masterSchedule.horizon')
    expect(fault({ horizon: 3, frozen: 1, leadTimes: { a: 2 } })).toThrow('planning.masterSchedule.horizon')
    expect(fault({ leadTimes: { z: 1 } })).toThrow('planning.masterSchedule.leadTimes.z')
    expect(fault({ lotSizing: { policy: 'guess', args: {} } })).toThrow('planning.masterSchedule.lotSizing.policy')
  })
})

describe('the explosion', () => {
  it('plans components for the starts of what is made of them, and materials for theirs', () => {
    const scenario = plant({
      parts: levels,
      master: { horizon: 6 },
      onHand: { a: 30, b: 20, wood: 0 },
      wood: { policy: 'mrp', args: {} },
    })
    const world = open(scenario, 1)
    // a is short from the fourth week on: two b for each start, of which twenty are there.
    expect(starts(world, 'a')).toEqual([0, 0, 10, 10, 10, 0])
    expect(starts(world, 'b')).toEqual([0, 0, 20, 20, 0, 0])
    // Wood comes within a week: nothing to order yet.
    expect(world.points[0]!.onOrder).toBe(0)
    advance(world, WEEK + 1)
    expect(world.points[0]!.onOrder).toBe(60)
  })

  it('orders material by its rule, above its safety stock, and counts what is on its way', () => {
    const wood = { policy: 'mrp', args: { lotSizing: 'fixedOrderQuantity', lot: 50, safetyStock: 12 } }
    const scenario = plant({ parts: levels, master: { horizon: 6 }, onHand: { a: 30, b: 20 }, wood })
    const world = open(scenario, 1)
    expect(world.points[0]!.onOrder).toBe(50)
    advance(world, WEEK + 1)
    // 60 for the third week and twelve to spare, of which fifty are there.
    expect(world.points[0]).toMatchObject({ onHand: 50, onOrder: 50 })
  })

  it('runs a plant of two levels without a stockout once it has begun', () => {
    const scenario = plant({
      parts: levels,
      master: { horizon: 8 },
      onHand: { a: 20, b: 40, wood: 120 },
      planning: { targetDays: 3 },
      wood: { policy: 'mrp', args: { safetyStock: 30 } },
    })
    const filled = timetable(scenario, { until: 30 * WEEK }, 'orderFilled')
    expect(filled).toHaveLength(30)
    expect(filled.every(([, , , , , fromStock]) => fromStock)).toBe(true)
  })

  it('needs a plant that has a master schedule, and arguments that its rule takes', () => {
    const fault = (parts: Parts) => () => scenarioOf(companyJson(jsonOf({ parts: levels, ...parts })))
    const mrp = { policy: 'mrp', args: {} }
    expect(fault({ wood: mrp, planning: { plan: 'replenish' } })).toThrow('stockPoints.0.replenishment.policy')
    expect(fault({ wood: { policy: 'mrp', args: { lotSizing: 'guess' } } })).toThrow('args.lotSizing')
    expect(fault({ wood: { policy: 'mrp', args: { safetyStock: -1 } } })).toThrow('args.safetyStock')
    expect(fault({ wood: mrp })).not.toThrow()
  })
})

describe('components', () => {
  const endlessWood = { policy: 'minMax', args: { reorderPoint: 900, orderUpTo: 1000 } }
  const run = (planning: Partial<PlanningJson>, onHand: Readonly<Record<string, number>> = {}): World => {
    const world = open(plant({ parts: levels, planning, onHand: { wood: 1000, ...onHand }, wood: endlessWood }), 1)
    advance(world, 4 * WEEK - 1)
    return world
  }
  const delivered = (world: World): boolean => world.orders.every(({ open: waits }) => !waits)

  it('are made to order with what is made of them', () => {
    const world = run({ plan: 'makeToOrder' })
    expect(delivered(world)).toBe(true)
    expect(world.points.map(({ onHand }) => onHand).slice(1)).toEqual([0, 0])
    const rows = timetable(world.model, { until: 4 * 24 * 3_600_000 }, 'jobPlanned')
    expect(rows.map(([, , , made, units]) => [made, units])).toEqual([
      [1, 10],
      [0, 20],
    ])
  })

  it('are due when the first lot that needs them is', () => {
    const scenario = plant({
      parts: levels,
      planning: { plan: 'makeToOrder', promisedLeadTime: '5 d' },
      onHand: { wood: 1000 },
    })
    const world = open(scenario, 1)
    advance(world, 3 * 24 * 3_600_000 + 1)
    const lots = world.jobs.filter(({ place }) => place !== whereabouts.free)
    expect(lots.map(({ due }) => due / (24 * 3_600_000))).toEqual([8, 8])
  })

  it('are replenished as they are drawn, and made even where no stock of them is aimed at', () => {
    const eager = run({ plan: 'replenish', targetDays: 0, lotSize: { a: 5, b: 8 } })
    expect(delivered(eager)).toBe(true)
    const stocked = run({ plan: 'replenish', targetDays: 7, lotSize: { a: 5, b: 8 } })
    expect(delivered(stocked)).toBe(true)
    // A week of twenty is aimed at.
    expect(stocked.points[1]!.onHand).toBeGreaterThanOrEqual(20)
  })

  it('are scheduled by the week for what is drawn', () => {
    const world = run({ plan: 'weeklySchedule', targetDays: 3.5, lotSize: { a: 5, b: 10 } }, { b: 10 })
    expect(delivered(world)).toBe(true)
    expect(world.making[0]!.forecast.history.every((units) => units > 0)).toBe(true)
  })

  it('cost at the frontier what they are made of and the work in them', () => {
    const { frontier } = plant({ parts: levels }) && open(plant({ parts: levels }), 1).model
    // Six wood at a cent more than nothing: the mill asks one.
    expect(frontier[1]!.material).toBe(600)
    expect(frontier[0]!.material).toBe(300)
  })

  it('are counted once in what a planner expects to be used', () => {
    const { points, products } = open(plant({ parts: levels }), 1).model
    expect(products.map(({ baseDemand }) => baseDemand)).toEqual([20, 10])
    expect(points.map(({ baseUsage }) => baseUsage)).toEqual([60, 20, 10])
  })
})
