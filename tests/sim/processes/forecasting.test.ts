/** Forecasts of the planner, week by week, against what their methods say of the demand so far. */
import { describe, expect, it } from 'vitest'
import { measure, open, WEEK } from '../../../src/sim/index'
import { judge, setForecasting, trackingSignalOf } from '../../../src/sim/processes/forecasting'
import {
  advance,
  company,
  companyJson,
  type PlanningJson,
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

/** Demand of these units in the middle of each week. */
const weekly = (...units: number[]): SegmentJson['demand'] => ({
  process: 'trace',
  trace: units.map((each, week) => [`${week * 7 + 3} d`, each] as [string, number]),
})

const changes = (planning: Partial<PlanningJson>, demand: SegmentJson['demand']) => ({
  items: [product('a', [step('s1', '0 ms')])],
  stations: [station('s1')],
  segments: [steady('town', { demand })],
  planning: { plan: 'replenish' as const, ...planning },
  length: '10 w',
})
const shop = (planning: Partial<PlanningJson>, demand: SegmentJson['demand']) => company(changes(planning, demand))

/** Demand and forecast of each week. */
function tested(planning: Partial<PlanningJson>, demand: SegmentJson['demand'], weeks: number): [number, number][] {
  const rows = timetable(shop(planning, demand), { until: weeks * WEEK + 1 }, 'forecastTested')
  return rows.map(([, , , units, forecast]) => [Number(units), Number(forecast)])
}

describe('the forecast of a week', () => {
  // The run of ten weeks has 100 units: the opening plan is ten a week.
  const demand = weekly(12, 6, 14, 20, 48)

  it('is the mean of the last weeks and of the opening plan where no method is named', () => {
    expect(tested({ forecastWeeks: 2 }, demand, 4)).toEqual([
      [12, 10],
      [6, 11],
      [14, 28 / 3],
      [20, 10],
    ])
  })

  it('is the last demand under the naive method', () => {
    expect(tested({ forecasting: { policy: 'naive', args: {} } }, demand, 4)).toEqual([
      [12, 10],
      [6, 12],
      [14, 6],
      [20, 14],
    ])
  })

  it('moves a part of the way to each demand under exponential smoothing', () => {
    const forecasting = { policy: 'exponentialSmoothing', args: { weight: 0.5 } }
    expect(tested({ forecasting }, demand, 4)).toEqual([
      [12, 10],
      [6, 11],
      [14, 8.5],
      [20, 11.25],
    ])
  })

  it('is never below nothing, whatever trend is seen', () => {
    const forecasting = { policy: 'holt', args: { levelWeight: 1, trendWeight: 1 } }
    expect(tested({ forecasting }, weekly(80, 20), 4).map(([, forecast]) => forecast)).toEqual([10, 150, 0, 0])
  })

  it('drives the stock that is aimed at', () => {
    const forecasting = { policy: 'naive', args: {} }
    const planned = timetable(shop({ forecasting, targetDays: 7 }, demand), { until: 9 * 24 * 3_600_000 }, 'jobPlanned')
    // Ten to open with, twelve for what was ordered, two more when Monday expects twelve.
    expect(planned).toHaveLength(24)
  })

  it('needs a method that there is, with arguments that it takes', () => {
    const fault = (forecasting: PlanningJson['forecasting']) => () =>
      scenarioOf(companyJson(changes({ forecasting }, demand)))
    expect(fault({ policy: 'oracle', args: {} })).toThrow('planning.forecasting.policy')
    expect(fault({ policy: 'movingAverage', args: { weight: 1 } })).toThrow('planning.forecasting.args.weight')
    expect(fault({ policy: 'movingAverage', args: { periods: 2.5 } })).toThrow('a whole number from 1 to 52')
    expect(fault({ policy: 'exponentialSmoothing', args: { weight: 1 / 3 } })).not.toThrow()
  })
})

describe('the errors of forecasts', () => {
  it('are told with their mean and the tracking signal', () => {
    const forecasting = { policy: 'naive', args: {} }
    const rows = timetable(shop({ forecasting }, weekly(12, 6, 14, 68)), { until: 3 * WEEK + 1 }, 'forecastTested')
    // Errors +2, −6, +8.
    expect(rows.map(([, , , , , bias, signal]) => [bias, signal])).toEqual([
      [2, 1],
      [-2, -1],
      [4 / 3, (4 * 3) / 16],
    ])
  })

  it('are measured as a share of what was ordered', () => {
    const scenario = shop({ forecasting: { policy: 'naive', args: {} } }, weekly(12, 6, 14, 68))
    const measures = measure(play(scenario, { until: 0 }).model, ['forecastError'])
    play(scenario, { until: 3 * WEEK + 1 }, measures.listener)
    expect(measures.read('forecastError', 0, 6)).toBeNull()
    expect(measures.read('forecastError', 0, 21)).toBe((100 * 16) / 32)
    expect(measures.parts('forecastError', 7, 14)).toEqual([{ id: 'a', value: 100 }])
  })

  it('say with a signal beyond four that a constant forecast misses a trend', () => {
    const scenario = shop(
      { forecasting: { policy: 'movingAverage', args: { periods: 4 } } },
      weekly(10, 12, 14, 16, 18, 20, 22, 24),
    )
    expect(trackingSignalOf(play(scenario, { until: 8 * WEEK + 1 }).making[0]!.forecast)).toBeGreaterThan(4)
  })
})

describe('a manager', () => {
  const constant = { policy: 'exponentialSmoothing', args: { weight: 0 } }

  it('may multiply the forecast of so many weeks', () => {
    const world = open(shop({ forecasting: constant }, weekly(100)), 1)
    const { forecast } = world.making[0]!
    judge(forecast, 1.5, 2)
    const seen = [forecast.next]
    for (let week = 1; week < 4; week++) {
      advance(world, week * WEEK + 1)
      seen.push(forecast.next)
    }
    expect(seen).toEqual([15, 15, 10, 10])
  })

  it('may choose another method, which begins with the weeks that are remembered', () => {
    const world = open(shop({ forecasting: constant }, weekly(12, 20, 68)), 1)
    advance(world, 2 * WEEK + 1)
    const { forecast } = world.making[0]!
    setForecasting(forecast, { policy: 'movingAverage', args: { periods: 2 } })
    expect(forecast).toMatchObject({ next: 16, periods: 0, errors: 0 })
  })
})

describe('a stock point', () => {
  it('plans with the method it is given, and with the deviation of its errors', () => {
    const { stockPoints, ...chain } = supplied('wood')
    const scenario = company({
      ...changes({}, weekly(10, 30, 60)),
      ...chain,
      items: [
        { id: 'wood', kind: 'material', standardCost: 1 },
        product('a', [step('s1', '0 ms', { materials: [{ item: 'wood', quantity: 2 }] })]),
      ],
      stockPoints: [
        {
          ...stockPoints[0]!,
          forecast: { policy: 'naive', opening: 20 },
          replenishment: { policy: 'callOff', args: { coverDays: 7 } },
        },
      ],
    })
    const world = open(scenario, 1)
    advance(world, 2 * WEEK + 1)
    const point = world.points[0]!
    expect(point.forecast).toMatchObject({ next: 60, errors: 0 + 40, squaredErrors: 1600 })
    // Cover of a week of sixty; lead time under a day beyond that.
    expect(point.safetyStock).toBe(60)
  })
})
