/**
 * Cost of quality: what it costs to make good units, and that not all are good (Feigenbaum 1956, "Total quality control",
 * Harvard Business Review 34). What unhappy customers do not buy any more is in nobody's books, and not in here.
 *
 * Formula: (prevention + appraisal + internal failure + external failure) ÷ sales. Prevention: programmes that narrow or
 * centre a process, qualification of suppliers. Appraisal: the inspection account. Internal failure: material scrapped or
 * used again, the work in units scrapped or to be done again, and the hours in which machines stand for quality, at the
 * hourly cost of their stations. External failure: returns. Unit: percent. `parts`: by the four kinds.
 */

import { account } from '../accounts'
import type { Model } from '../model'
import { effort, effortOf } from './folds/effort'
import { kpi, percentOf } from './kpi'

/** Cents of each kind. */
function kindsOf(sum: Float64Array, model: Model) {
  const { quality, rejected } = effortOf(sum, model)
  return {
    prevention: sum[account.prevention]!,
    appraisal: sum[account.inspection]!,
    internalFailure: sum[account.scrap]! + rejected + quality,
    externalFailure: sum[account.returns]!,
  }
}

const salesIn = (sum: Float64Array): number => 0 - sum[account.sales]!

export const costOfQuality = kpi({
  unit: 'percent',
  hat: 'both',
  better: 'lower',
  ...effort,
  read: (sum, _elapsed, model) => {
    const { prevention, appraisal, internalFailure, externalFailure } = kindsOf(sum, model)
    return percentOf(prevention + appraisal + internalFailure + externalFailure, salesIn(sum))
  },
  parts: (sum, _elapsed, model) =>
    Object.entries(kindsOf(sum, model)).map(([id, cents]) => ({ id, value: percentOf(cents, salesIn(sum)) })),
})
