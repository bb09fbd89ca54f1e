/**
 * Net retention: customers at the end of the window against those at its start; those who left and those whom word of
 * mouth brought in one figure (Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, ch. 5). Above 100 %, the
 * company grows.
 *
 * Formula: (opening + all changes up to the end) ÷ (opening + all changes up to the start). Only changes are summed; the
 * level at the start of the window is the scenario's opening plus what was gained before it. Unit: percent.
 * `parts`: by segment.
 */

import { kpi, percentOf } from './kpi'

export const retention = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  start: (model) => ({
    sum: new Float64Array(model.segments.length),
    customers: Float64Array.from(model.segments, ({ spec }) => spec.customers),
  }),
  on: {
    customersMoved: (tally, _at, segment, customers) => {
      tally.sum[segment]! += customers - tally.customers[segment]!
      tally.customers[segment] = customers
    },
  },
  read: (sum, _elapsed, model, before) => {
    let change = 0
    let start = 0
    for (const [segment, { spec }] of model.segments.entries()) {
      change += sum[segment]!
      start += spec.customers + before[segment]!
    }
    return percentOf(start + change, start)
  },
  parts: (sum, _elapsed, model, before) =>
    model.segments.map(({ id, spec }, segment) => {
      const start = spec.customers + before[segment]!
      return { id, value: percentOf(start + sum[segment]!, start) }
    }),
})
