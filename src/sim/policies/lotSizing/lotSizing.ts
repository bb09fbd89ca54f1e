/**
 * How much at once? A rule turns net requirements by period into receipts that cover them in time, with zero lead time.
 */

import { economicQuantity } from '../../formulas/economicOrder'
import { orderCostIn, type PeriodLotCosts } from '../../formulas/lotPlan'
import type { Args, Params } from '../../params'

export interface LotSizingRule<P extends Params = Params> {
  readonly params: P
  /** Receipts by period, as many as there are requirements [units]. */
  readonly receipts: (netRequirements: readonly number[], costs: PeriodLotCosts, args: Args<P>) => number[]
}

export const lotSizingRule = <P extends Params>(declared: LotSizingRule<P>): LotSizingRule<P> => declared

/**
 * Lots that cover whole periods: each is received when the first of its requirements falls due, for `periodsFrom` that
 * period.
 */
export function inWholePeriods(netRequirements: readonly number[], periodsFrom: (period: number) => number): number[] {
  const receipts = new Array<number>(netRequirements.length).fill(0)
  let period = 0
  while (period < netRequirements.length) {
    if (netRequirements[period]! > 0) {
      const end = Math.min(netRequirements.length, period + Math.max(1, periodsFrom(period)))
      for (let covered = period; covered < end; covered++) receipts[period]! += netRequirements[covered]!
      period = end
    } else period++
  }
  return receipts
}

/** Lots of whole multiples of a quantity, each when what is left of those before does not suffice. */
export function inMultiples(netRequirements: readonly number[], lot: number): number[] {
  let left = 0
  return netRequirements.map((required) => {
    const receipt = required > left ? lot * Math.ceil((required - left) / lot) : 0
    left += receipt - required
    return receipt
  })
}

/** Economic quantity of the mean requirement: at least 1, and no more than all there is to cover. */
export function economicLot(netRequirements: readonly number[], costs: PeriodLotCosts): number {
  const total = netRequirements.reduce((sum, required) => sum + required, 0)
  if (costs.holdingCost === 0) return Math.max(1, total)
  const quantity = economicQuantity(total / netRequirements.length, orderCostIn(costs, 0), costs.holdingCost)
  return Math.max(1, Math.round(Math.min(quantity, total)))
}
