/** Forecasting methods and their errors, held against published series. */
import { forecastErrors } from '../../../src/sim/formulas/forecastErrors'
import { linearTrend } from '../../../src/sim/formulas/linearTrend'
import { seasonalIndices } from '../../../src/sim/formulas/seasonalIndices'
import type { Args, Params } from '../../../src/sim/params'
import { forecastingMethods } from '../../../src/sim/policies/forecasting'
import type { ForecastingMethod, ForecastMemory } from '../../../src/sim/policies/forecasting/forecasting'
import { holtOpening } from '../../../src/sim/policies/forecasting/holt'
import { holtWintersOpening } from '../../../src/sim/policies/forecasting/holtWinters'
import { answered, type Claim } from '../oracle/claim'
import { answeredAlike, type Case } from './groups'

/**
 * Goes through a series from an opening memory: the forecast made before each value, and what is remembered at the end.
 */
function through<P extends Params, Memory extends ForecastMemory>(
  { observe, forecast }: ForecastingMethod<P, Memory>,
  opening: Memory,
  values: readonly number[],
  args: Args<P>,
) {
  let memory = opening
  const forecasts = values.map((value) => {
    const expected = forecast(memory, 1, args)
    memory = observe(memory, value, args)
    return expected
  })
  const ahead = (periods: number) => Array.from({ length: periods }, (_, index) => forecast(memory, index + 1, args))
  return { forecasts, memory, ahead, errors: forecastErrors(values, forecasts)! }
}

const { movingAverage, exponentialSmoothing, holt, holtWinters, croston } = forecastingMethods

/** NIST opens with the first value and forecasts from the second on. */
function smoothing(p: Case) {
  const args = { weight: p.alpha }
  return through(exponentialSmoothing, exponentialSmoothing.start([p.y[0]], args), p.y.slice(1), args)
}
function oil(p: Case) {
  const args = { weight: p.alpha }
  return through(exponentialSmoothing, exponentialSmoothing.start([p.initial_level], args), p.y, args)
}
const nist = (p: Case) =>
  through(holt, holtOpening(p.y), p.y.slice(1), { levelWeight: p.alpha, trendWeight: p.gamma_trend })
function census(p: Case) {
  const args = { levelWeight: p.alpha, trendWeight: p.beta }
  return through(holt, holt.start(p.y.slice(0, 2), args), p.y.slice(2), args)
}
const airline = (season: 'additive' | 'multiplicative') => (p: Case) =>
  through(holtWinters, holtWintersOpening(p.y, p.m, season), p.y.slice(p.m), {
    levelWeight: p.alpha,
    trendWeight: p.beta,
    seasonWeight: p.gamma,
    seasonLength: p.m,
    season,
  })
function mean(p: Case) {
  const args = { periods: p.n }
  return through(movingAverage, movingAverage.start(p.y.slice(0, p.n), args), p.y.slice(p.n), args)
}

const levelAndTrend = ({ memory }: { memory: { level: number; trend: number } }) => [memory.level, memory.trend]
const seasonal = (run: ReturnType<typeof airline>) => ({
  SSE: (p: Case) => run(p).errors.sumOfSquares,
  level_trend: (p: Case) => levelAndTrend(run(p)),
  seasonals: (p: Case) => run(p).memory.seasonals,
  forecast_next_12: (p: Case) => run(p).ahead(12),
})

export const forecastingClaims: readonly Claim[] = [
  ...answeredAlike(['FC-SES-nist-0.1', 'FC-SES-nist-0.3', 'FC-SES-nist-0.5'], {
    SSE: (p) => smoothing(p).errors.sumOfSquares,
    MSE: (p) => smoothing(p).errors.meanSquaredError,
    forecasts: (p) => [...smoothing(p).forecasts, ...smoothing(p).ahead(1)],
  }),
  answered('FC-SES-oil-0.2', {
    next_forecast: (p) => oil(p).ahead(1)[0],
    SSE: (p) => oil(p).errors.sumOfSquares,
    MAD: (p) => oil(p).errors.meanAbsoluteDeviation,
    MAPE_percent: (p) => oil(p).errors.meanAbsolutePercentageError,
    tracking_signal: (p) => oil(p).errors.trackingSignals.at(-1),
  }),
  answered('FC-HOLT-nist', {
    final_level: (p) => nist(p).memory.level,
    next_forecast: (p) => nist(p).ahead(1)[0],
    forecasts: (p) => nist(p).forecasts,
    MSE_over_9_forecasts: (p) => nist(p).errors.meanSquaredError,
  }),
  answered('FC-HOLT-us-0.5', {
    SSE: (p) => census(p).errors.sumOfSquares,
    level_trend: (p) => levelAndTrend(census(p)),
    forecast_h1_h2_h3: (p) => census(p).ahead(3),
  }),
  answered('FC-HW-ap-opt', seasonal(airline('multiplicative'))),
  answered('FC-HW-ap-add2', seasonal(airline('additive'))),
  answered('FC-MA-3', {
    MAD: (p) => mean(p).errors.meanAbsoluteDeviation,
    MSE: (p) => mean(p).errors.meanSquaredError,
    MAPE_percent: (p) => mean(p).errors.meanAbsolutePercentageError,
    bias_mean_error: (p) => mean(p).errors.bias,
    running_tracking_signal: (p) => mean(p).errors.trackingSignals,
  }),
  answered('FC-CROSTON', {
    size_interval_forecast: (p) => {
      const memory = croston.start(p.y, { weight: p.alpha })
      return [memory.size, memory.interval, croston.forecast(memory, 1, { weight: p.alpha })]
    },
  }),
  answered('FC-REG', {
    intercept_slope: (p) => {
      const { intercept, slope } = linearTrend(p.y)
      return [intercept, slope]
    },
    forecast_t13: (p) => {
      const { intercept, slope } = linearTrend(p.y)
      return intercept + 13 * slope
    },
  }),
  answered('FC-SEAS', { seasonal_indices: (p) => seasonalIndices(p.y, p.m, 'multiplicative') }),
]
