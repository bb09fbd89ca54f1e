import { leadTimeDemandDeviation } from '../../formulas/safetyStock'
import { normalQuantile } from '../../kernel/math'
import type { ReplenishmentView } from './replenishment'

/**
 * Safety stock for a cycle service level [percent]: z·√(L·σd² + d²·σL²) (Silver, Pyke & Thomas 2017, eq. 6.33 f.),
 * units. `days` is the time to protect: lead time, and review period where there is one.
 */
export function safetyStockFor(view: ReplenishmentView, servicePercent: number, days: number): number {
  const deviation = leadTimeDemandDeviation({ ...view, leadTimeMean: days })
  return Math.max(0, normalQuantile(servicePercent / 100) * deviation)
}
