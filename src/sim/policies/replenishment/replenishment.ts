/** When to order, and how much? A policy turns what a planner knows of use and lead time into the levels of the stock point. */

import type { AnyArgs } from '../../params'

/** What a planner knows; times in days, quantities in units. */
export interface ReplenishmentView {
  /** Use a day: mean and standard deviation. */
  readonly demandMean: number
  readonly demandDeviation: number
  /** Lead time from order to receipt: mean and standard deviation [days]. */
  readonly leadTimeMean: number
  readonly leadTimeDeviation: number
  /** Cost of placing and receiving one order [cent]. */
  readonly orderCost: number
  /** Cost of holding one unit for a year [cent]. */
  readonly holdingCost: number
}

export interface Levels {
  /** Order when the inventory position is at or below this. */
  readonly reorderPoint: number
  /** Order whole multiples of this … */
  readonly orderQuantity: number
  /** … or up to this level; 0: by quantity. */
  readonly orderUpTo: number
  readonly safetyStock: number
}
export type ReplenishmentPolicy = (view: ReplenishmentView, args: AnyArgs) => Levels
