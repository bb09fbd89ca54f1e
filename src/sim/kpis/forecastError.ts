/**
 * Forecast error: how far the forecasts of weekly demand were from what was ordered, weighted by volume (WMAPE, the mean
 * absolute deviation over the mean: Silver, Pyke & Thomas 2017, ch. 3). Unlike a mean of percentages, it can bear weeks
 * in which nothing was ordered.
 *
 * Formula: Σ |ordered − forecast| ÷ Σ ordered, over products and weeks that ended in the window. Unit: percent.
 * `parts`: by product.
 */

import { kpi, percentOf } from './kpi'

export const forecastError = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'lower',
  /** Units by which forecasts were wrong, and units ordered, by product. */
  start: (model) => ({ sum: new Float64Array(2 * model.products.length) }),
  on: {
    forecastTested: ({ sum }, _at, product, demand, forecast) => {
      sum[2 * product]! += Math.abs(demand - forecast)
      sum[2 * product + 1]! += demand
    },
  },
  read: (sum) => {
    let wrong = 0
    let ordered = 0
    for (let place = 0; place < sum.length; place += 2) {
      wrong += sum[place]!
      ordered += sum[place + 1]!
    }
    return percentOf(wrong, ordered)
  },
  parts: (sum, _elapsed, model) =>
    model.products.map(({ id }, product) => ({ id, value: percentOf(sum[2 * product]!, sum[2 * product + 1]!) })),
})
