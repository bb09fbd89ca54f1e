/**
 * Customer satisfaction score: the state of mind of the customers, from 0 to 100, averaged over time and over segments by
 * volume (Anderson, Fornell & Lehmann 1994: satisfaction is cumulative, not of one transaction). The weights are what
 * contented customers would have ordered at the start: that the unhappy leave makes the score no better.
 *
 * Formula: Σ volume of segment × ∫ its satisfaction dt ÷ length of the window ÷ Σ volume. Unit: score. `parts`: by segment.
 */

import type { Model } from '../model'
import { kpi, per } from './kpi'

const volume = (model: Model, segment: number): number => model.segments[segment]!.unitsPerWeek

export const satisfaction = kpi({
  unit: 'score',
  hat: 'both',
  better: 'higher',
  start: (model) => ({
    sum: new Float64Array(model.segments.length),
    level: Float64Array.from(model.segments, ({ spec }) => spec.satisfaction),
    since: new Float64Array(model.segments.length),
  }),
  on: {
    satisfactionMoved: (tally, at, segment, level) => {
      tally.sum[segment]! += tally.level[segment]! * (at - tally.since[segment]!)
      tally.since[segment] = at
      tally.level[segment] = level
    },
  },
  settle: (tally, now, sum) => {
    for (let segment = 0; segment < sum.length; segment++) {
      sum[segment]! += tally.level[segment]! * (now - tally.since[segment]!)
    }
  },
  read: (sum, elapsed, model) => {
    let state = 0
    let weight = 0
    for (let segment = 0; segment < sum.length; segment++) {
      state += volume(model, segment) * sum[segment]!
      weight += volume(model, segment)
    }
    return per(state, weight * elapsed)
  },
  parts: (sum, elapsed, model) => model.segments.map(({ id }, segment) => ({ id, value: per(sum[segment]!, elapsed) })),
})
