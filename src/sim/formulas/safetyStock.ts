/**
 * Safety stock by the normal approximation of lead-time demand (Hadley & Whitin 1963; Silver, Pyke & Thomas 2017, ch.
 * 6).
 */

import { normalLoss, normalQuantile } from '../kernel/math'

export interface LeadTimeDemand {
  /** Demand of a period: mean and standard deviation [units]. */
  readonly demandMean: number
  readonly demandDeviation: number
  /** Time to protect: mean and standard deviation [periods]. */
  readonly leadTimeMean: number
  readonly leadTimeDeviation: number
}

/** Standard deviation of demand over the lead time: √(L·σd² + d²·σL²), units. */
export function leadTimeDemandDeviation(demand: LeadTimeDemand): number {
  const { demandMean, demandDeviation, leadTimeMean, leadTimeDeviation } = demand
  const fromDemand = leadTimeMean * demandDeviation * demandDeviation
  const fromLeadTime = demandMean * demandMean * leadTimeDeviation * leadTimeDeviation
  return Math.sqrt(fromDemand + fromLeadTime)
}

/** Safety stock and reorder point [units] for the probability that a replenishment cycle sees no stockout. */
export function normalReorderPoint(
  demand: LeadTimeDemand,
  cycleServiceLevel: number,
): { safetyFactor: number; safetyStock: number; reorderPoint: number } {
  const safetyFactor = normalQuantile(cycleServiceLevel)
  const safetyStock = safetyFactor * leadTimeDemandDeviation(demand)
  return { safetyFactor, safetyStock, reorderPoint: demand.demandMean * demand.leadTimeMean + safetyStock }
}

/**
 * Share of units met from the shelf at that safety factor: 1 − σ·G(z)/Q, undershoot and backorders at receipt left out
 * (Brown 1967).
 */
export function normalFillRate(demand: LeadTimeDemand, safetyFactor: number, orderQuantity: number): number {
  return 1 - (leadTimeDemandDeviation(demand) * normalLoss(safetyFactor)) / orderQuantity
}
