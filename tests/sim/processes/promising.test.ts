/** What customers are promised, and who is served first, against what the rules say. */

import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../src/sim/floor'
import { advance, DAY, HOUR, open, type Scenario, WEEK } from '../../../src/sim/index'
import { allocationRules } from '../../../src/sim/policies/allocation'
import { setAllocation } from '../../../src/sim/processes/allocation'
import { setPromising } from '../../../src/sim/processes/promising'
import {
  company,
  dayShift,
  type PlanningJson,
  people,
  play,
  product,
  type SegmentJson,
  station,
  steady,
  step,
  timetable,
} from '../../support/play'

type Changes = Parameters<typeof company>[0]

const trace = (...orders: [string, number][]): SegmentJson['demand'] => ({ process: 'trace', trace: orders })

/** Two hours of work in a unit on one machine. */
const plant = (
  planning: Partial<PlanningJson>,
  demand: SegmentJson['demand'],
  onHand = 0,
  changes: Partial<Changes> = {},
): Scenario =>
  company({
    items: [product('a', [step('s1', '2 h')])],
    stations: [station('s1')],
    segments: [steady('town', { demand })],
    stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: onHand, replenishment: null }],
    ...changes,
    planning: { plan: 'makeToOrder', promisedLeadTime: '1 d', ...planning },
  })

/** Hours from each order to what it is promised. */
function promises(scenario: Scenario): number[] {
  const rows = timetable(scenario, { until: 4 * WEEK }, 'orderPlaced')
  return rows.map(([at, , , , , , promised]) => (Number(promised) - at * 60_000) / HOUR)
}

describe('a promise', () => {
  it('is always the same lead time where it is fixed', () => {
    expect(promises(plant({}, trace(['0 h', 5], ['1 h', 500])))).toEqual([24, 24])
  })

  it('is of what is available: the shelf first, then the lots that will cover it', () => {
    const demand = trace(['0 h', 6], ['1 h', 4], ['2 h', 3])
    const planning = { plan: 'weeklySchedule' as const, promising: 'availableToPromise' as const, lotSize: { a: 4 } }
    // The month has thirteen units, 3.25 a week: these and thirteen to aim at, less six, are three lots of four.
    const world = open(plant({ ...planning, targetDays: 28 }, demand, 6, { length: '4 w' }), 1)
    const due = world.jobs.filter(({ place }) => place !== whereabouts.free).map((job) => job.due / HOUR)
    advance(world, 3 * HOUR)
    const waits = world.orders.map(({ promisedAt }) => promisedAt / HOUR - 24)
    // Six from the shelf; four from the first lot, three from the second.
    expect(waits).toEqual([0, due[0]!, due[1]!])
    expect(due).toEqual([168, 208, 248])
  })

  it('looks into the master schedule where there is one', () => {
    const planning = {
      plan: 'masterSchedule' as const,
      promising: 'availableToPromise' as const,
      lotSize: { a: 100 },
      forecasting: { policy: 'naive', args: {} },
    }
    const demand: SegmentJson['demand'] = { process: 'periodic', every: '1 w', offset: '3 d', quantity: 10 }
    const big = steady('big', { demand: trace(['1 d', 35]) })
    const world = open(plant(planning, demand, 20, { segments: [steady('town', { demand }), big] }), 1)
    // What is ordered on the last day of a week is wanted on the first of the next.
    expect(world.making[0]!.planned.slice(0, 3)).toEqual([9, 10, 10])
    advance(world, DAY + 1)
    const [order] = world.orders
    // Twenty are there; nine are due by the end of the third week, and ten by the end of the fourth.
    expect(order!.promisedAt).toBe(4 * WEEK + DAY)
  })

  it('is of what the plant can have made with the work before it', () => {
    const planning = { promising: 'capableToPromise' as const }
    // Five units are ten hours of work and two for the lot; then another ten before three more, or one.
    expect(promises(plant(planning, trace(['0 h', 1], ['0 h', 5])))).toEqual([24 + 2 + 2, 24 + 12 + 2])
    expect(promises(plant(planning, trace(['0 h', 3]), 3))).toEqual([24])
  })

  it('counts the hours that are staffed and the machines that there are', () => {
    const planning = { promising: 'capableToPromise' as const }
    const staffed = {
      shifts: [dayShift],
      pools: [people(2, 'day')],
      stations: [station('s1', { machines: 2, pool: 'people' })],
    }
    const [hours] = promises(plant(planning, trace(['0 h', 10]), 0, staffed))
    // Twenty hours of work for two machines that stand for all but forty hours of the week.
    expect(hours).toBeCloseTo(24 + (20 / 2) * (168 / 40) + 2, 6)
  })

  it('turns buyers away when it is long', () => {
    const segment = { ordersPerWeek: 20, wantedLeadTime: '1 d', leadTimeSensitivity: 1 }
    const fixed = plant({}, undefined, 0, { segments: [steady('town', segment)] })
    const capable = plant({ promising: 'capableToPromise' }, undefined, 0, { segments: [steady('town', segment)] })
    expect(timetable(fixed, { until: 8 * WEEK }, 'orderDeclined')).toHaveLength(0)
    expect(timetable(capable, { until: 8 * WEEK }, 'orderDeclined').length).toBeGreaterThan(0)
  })

  it('by fair share gives latecomers the same part of what they ask for, by promise only what is left', () => {
    const early: SegmentJson['demand'] = { process: 'trace', trace: Array.from({ length: 20 }, () => ['0 h', 1]) }
    const late: SegmentJson['demand'] = { process: 'periodic', every: '1 d', offset: '1 h', quantity: 1 }
    /** Two are made a day, for ten days; units that each of the two was given. */
    const given = (allocation: string): number[] => {
      const counted = [0, 0]
      const scenario = plant({ plan: 'makeToOrder', lotSize: { a: 1 } }, early, 0, {
        items: [product('a', [step('s1', '12 h')])],
        segments: [steady('early', { demand: early }), steady('late', { demand: late })],
        stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 0, replenishment: null, allocation }],
      })
      const world = play(scenario, { until: 10 * DAY + 1 })
      for (const { segment, open: is, filled } of world.orders) if (is && !filled) counted[segment]!++
      return [20 - counted[0]!, 10 - counted[1]!]
    }
    expect(given('byPromise')).toEqual([20, 0])
    const [first, second] = given('fairShare')
    expect(first! + second!).toBe(20)
    expect(Math.abs(first! / 20 - second! / 10)).toBeLessThanOrEqual(0.1)
  })

  it('may follow another rule from now on', () => {
    const world = open(plant({}, trace(['1 h', 5], ['2 h', 5])), 1)
    advance(world, HOUR + 1)
    setPromising(world, 0, 'capableToPromise')
    advance(world, 2 * HOUR + 1)
    const [first, second] = world.orders.map(({ promisedAt, placedAt }) => promisedAt - placedAt)
    expect(first).toBe(DAY)
    expect(second).toBeGreaterThan(DAY)
  })
})

describe('allocation', () => {
  const claim = (promisedAt: number, priority: number, asked: number, given: number) => ({
    promisedAt,
    priority,
    asked,
    given,
  })

  it('chooses by promise, by priority, or by who has had least of what he asked for', () => {
    const claimants = [claim(1, 5, 10, 9), claim(2, 1, 10, 5), claim(3, 1, 10, 1)]
    expect(allocationRules.byPromise(claimants)).toBe(0)
    expect(allocationRules.byPriority(claimants)).toBe(1)
    expect(allocationRules.fairShare(claimants)).toBe(2)
  })

  /** Two segments ask for three a day each, and three are made. */
  const rivals = (allocation: string): Scenario => {
    const demand: SegmentJson['demand'] = { process: 'periodic', every: '1 d', quantity: 3 }
    const made = { ...demand!, offset: '1 h' } as SegmentJson['demand']
    return plant({ plan: 'weeklySchedule', lotSize: { a: 3 }, targetDays: 0 }, demand, 0, {
      items: [product('a', [step('s1', '8 h')])],
      segments: [steady('crowd', { demand, priority: 2 }), steady('key', { demand: made, priority: 1 })],
      stockPoints: [{ id: 'a', site: 'plant', item: 'a', initial: 0, replenishment: null, allocation }],
    })
  }

  const filled = (allocation: string): number[] => {
    const world = play(rivals(allocation), { until: 60 * DAY })
    return world.segments.map(
      (_, segment) =>
        60 - world.orders.filter((order) => order.open && !order.filled && order.segment === segment).length,
    )
  }

  it('by promise and by fair share serves both alike, by priority one before the other', () => {
    const [crowd, key] = filled('byPromise')
    expect(Math.abs(crowd! - key!)).toBeLessThanOrEqual(1)
    const [many, few] = filled('fairShare')
    expect(Math.abs(many! - few!)).toBeLessThanOrEqual(1)
    const [last, first] = filled('byPriority')
    expect(first).toBeGreaterThan(50)
    expect(last).toBeLessThan(15)
    expect(first! + last!).toBe(crowd! + key!)
  })

  it('may follow another rule from now on', () => {
    const world = open(rivals('byPromise'), 1)
    const waiting = () =>
      world.segments.map(
        (_, segment) => world.orders.filter((o) => o.open && !o.filled && o.segment === segment).length,
      )
    advance(world, 20 * DAY)
    const [, before] = waiting()
    setAllocation(world, 0, 'byPriority')
    advance(world, 60 * DAY)
    const [crowd, key] = waiting()
    // As much is made as the key customers ask for: they wait no longer, and the crowd is served no more.
    expect(Math.abs(key! - before!)).toBeLessThanOrEqual(1)
    expect(crowd! - before!).toBeGreaterThan(38)
  })
})
