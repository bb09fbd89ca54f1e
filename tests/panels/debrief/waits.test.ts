/** The ladder and the order's way add up to the time they tell of, in real runs with rework, breakdowns and closed nights. */
import { describe, expect, it } from 'vitest'
import { followLots, lotStages } from '../../../src/lab/story/lotJourneys'
import { followOrders, orderLadderOf, orderStages } from '../../../src/lab/story/orderJourneys'
import { logOf } from '../../../src/lab/strategies'
import { cascadeOf } from '../../../src/panels/debrief/time/cascade'
import { compile, DAY, measure, replay } from '../../../src/sim'
import { company, storyOfManager } from './runs'

describe.each(['nothing', 'both'] as const)('the waits of the run of %s', (id) => {
  const model = compile(company.scenario)
  const lots = followLots(model)
  const orders = followOrders(model)
  const measures = measure(model, ['cycleTime', 'orderLeadTime', 'goodOutput'])
  const world = replay(model, company.seed, logOf(company, id), company.scenario.length, [
    lots.listener,
    orders.listener,
    measures.listener,
  ])

  it('of every lot add up to its flow time', () => {
    expect(lots.finished().length).toBeGreaterThan(100)
    for (const { times, flowTime } of lots.finished()) {
      expect(times.every((time) => time >= 0)).toBe(true)
      expect(times.reduce((sum, time) => sum + time, 0)).toBeCloseTo(flowTime, 3)
    }
  })
  it('leave no finished unit out, and are closed for no longer than they last', () => {
    const units = lots.finished().reduce((sum, { good }) => sum + good, 0)
    expect(units).toBe(Math.round(measures.readUntil('goodOutput', 0, world.now)! * (world.now / DAY)))
    for (const { closed, flowTime } of lots.finished()) expect(closed).toBeLessThanOrEqual(flowTime)
  })
  it('of a mean bike add up to its cycle time', () => {
    const { last } = storyOfManager(id).floor
    const sum = last!.rungs.reduce(
      (total, { stages }) => total + lotStages.reduce((all, key) => all + stages[key], 0),
      0,
    )
    expect(sum).toBeCloseTo(last!.flowTime, 0)
    expect(last!.flowTime / DAY).toBeCloseTo(measures.readUntil('cycleTime', 56, world.now)!, 1)
    expect(last!.work).toBeLessThan(0.05 * last!.flowTime)
  })
  it('of every order add up to its lead time', () => {
    for (const journey of orders.delivered()) {
      expect(orderStages.reduce((sum, stage) => sum + journey[stage], 0)).toBe(journey.leadTime)
      for (const stage of orderStages) expect(journey[stage]).toBeGreaterThanOrEqual(0)
    }
    const mean = orderLadderOf(orders.delivered(), 0, world.now + 1)!
    expect(mean.leadTime / DAY).toBeCloseTo(measures.readUntil('orderLeadTime', 0, world.now)!, 6)
  })
  it('of the constraint fall from staffed to good hours without a gap', () => {
    const { constraint } = storyOfManager(id)
    const bars = cascadeOf(constraint!, 12)
    for (const [index, { hours, lost }] of bars.entries()) {
      if (index === 0) continue
      const gone = lost.reduce((sum, each) => sum + each.hours, 0)
      expect(Math.abs(bars[index - 1]!.hours - hours - gone)).toBeLessThan(0.1)
    }
    const product = bars.reduce((share, { factor }) => share * (factor === null ? 1 : factor / 100), 1)
    expect(100 * product).toBeCloseTo(constraint!.oee!, 6)
  })
})

it('tells of no ladder where no lot has gone all the way', () => {
  const { floor, orders } = storyOfManager('nothing', 1 / 7)
  expect(floor).toEqual({ first: null, last: null })
  expect(orders.first).toBeNull()
})
