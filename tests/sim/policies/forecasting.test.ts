/** Forecasting methods: pure, with a memory that a save can carry, over any trace. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastingMethods } from '../../../src/sim/index'
import type { AnyArgs, Param } from '../../../src/sim/params'
import { type ForecastingMethodId, forecastingMethodOf } from '../../../src/sim/policies/forecasting'

const ids = Object.keys(forecastingMethods) as ForecastingMethodId[]
const initialArgs = (params: Readonly<Record<string, Param>>): AnyArgs =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, 'initial' in param ? param.initial : '']))

describe.each(ids)('%s', (id) => {
  const method = forecastingMethodOf(id)
  const args = { ...initialArgs(method.params), ...(id === 'holtWinters' ? { seasonLength: 3 } : {}) }

  it('takes fractions, zeros and returns, and keeps a finite memory of plain numbers', () => {
    const hundredths = fc.integer({ min: -5000, max: 5000 })
    const demand = fc.oneof(fc.constant(0), hundredths).map((value) => value / 100)
    const trace = fc.array(demand, { maxLength: 30 })
    fc.assert(
      fc.property(trace, trace, (history, demands) => {
        const memory = demands.reduce(
          (before, demand) => method.observe(Object.freeze(before), demand, args),
          method.start(Object.freeze(history), args),
        )
        const saved = JSON.parse(JSON.stringify(memory))
        for (const horizon of [1, 2, 9]) {
          const forecast = method.forecast(memory, horizon, args)
          expect(Number.isFinite(forecast)).toBe(true)
          expect(method.forecast(saved, horizon, args) === forecast).toBe(true)
        }
      }),
      { seed: 1 },
    )
  })

  it('expects what never changes', () => {
    const memory = method.start(new Array(12).fill(7), args)
    expect(method.forecast(memory, 1, args)).toBeCloseTo(7, 9)
    expect(method.forecast(memory, 5, args)).toBeCloseTo(7, 9)
  })

  it('remembers the same whether told at once or period by period', () => {
    const past = [5, 7, 6, 8, 4, 9, 5, 7]
    const more = [6, 8, 3]
    const told = more.reduce((memory, demand) => method.observe(memory, demand, args), method.start(past, args))
    expect(told).toEqual(method.start([...past, ...more], args))
  })

  it('expects nothing where nothing is known', () => {
    expect(method.forecast(method.start([], args), 1, args)).toBe(0)
  })
})

describe('what a method sees', () => {
  const { holt, holtWinters, croston, movingAverage } = forecastingMethods

  it('Holt carries a trend on', () => {
    const args = { levelWeight: 0.3, trendWeight: 0.2 }
    expect(holt.forecast(holt.start([10, 12, 14, 16], args), 3, args)).toBeCloseTo(22, 9)
  })
  it.each(['additive', 'multiplicative'] as const)('Holt and Winters repeat a steady %s season', (season) => {
    const args = { levelWeight: 0.2, trendWeight: 0.1, seasonWeight: 0.3, seasonLength: 4, season }
    const memory = holtWinters.start([8, 12, 10, 10, 8, 12, 10, 10, 8], args)
    const ahead = [1, 2, 3, 4].map((horizon) => holtWinters.forecast(memory, horizon, args))
    expect(ahead.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([12, 10, 10, 8])
  })
  it('Croston spreads a rare demand over its interval', () => {
    expect(croston.forecast(croston.start([0, 0, 6, 0, 0, 6], { weight: 0.1 }), 1, { weight: 0.1 })).toBeCloseTo(2, 9)
  })
  it('a moving average forgets what is older than its periods', () => {
    const memory = movingAverage.start([100, 1, 2, 3], { periods: 3 })
    expect(movingAverage.forecast(memory, 1, { periods: 3 })).toBe(2)
  })
})
