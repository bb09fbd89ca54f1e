/** How good forecasts were: error = demand − forecast (Brown 1963; Trigg 1964; Silver, Pyke & Thomas 2017, ch. 3). */

export interface ForecastErrors {
  /** Mean of |error|, units. */
  readonly meanAbsoluteDeviation: number
  readonly sumOfSquares: number
  readonly meanSquaredError: number
  /** Mean of |error| ÷ |demand| over the periods that had any [percent]; null when none had. */
  readonly meanAbsolutePercentageError: number | null
  /** Mean error: above 0, forecasts were too low. */
  readonly bias: number
  /**
   * Sum of errors ÷ mean absolute deviation, both up to each period; 0 as long as all were right. Beyond about ±4,
   * biased.
   */
  readonly trackingSignals: readonly number[]
}

/** Forecasts beside the demands that they were made for; null when there are none. */
export function forecastErrors(demands: readonly number[], forecasts: readonly number[]): ForecastErrors | null {
  const periods = Math.min(demands.length, forecasts.length)
  if (periods === 0) return null
  let [sum, absolute, squares, relative, withDemand] = [0, 0, 0, 0, 0]
  const trackingSignals: number[] = []
  for (let period = 0; period < periods; period++) {
    const demand = demands[period]!
    const error = demand - forecasts[period]!
    sum += error
    absolute += Math.abs(error)
    squares += error * error
    if (demand !== 0) {
      relative += Math.abs(error / demand)
      withDemand++
    }
    trackingSignals.push(absolute === 0 ? 0 : (sum * (period + 1)) / absolute)
  }
  return {
    meanAbsoluteDeviation: absolute / periods,
    sumOfSquares: squares,
    meanSquaredError: squares / periods,
    meanAbsolutePercentageError: withDemand === 0 ? null : (100 * relative) / withDemand,
    bias: sum / periods,
    trackingSignals,
  }
}
