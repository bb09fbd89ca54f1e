/**
 * Lot sizes when a supplier's price falls with the quantity (Hadley & Whitin 1963, sec. 2-11 f.; Snyder & Shen 2019,
 * sec. 3.4).
 */

import { economicQuantity } from './economicOrder'

export interface DiscountOffer {
  /** Units a unit of time. */
  readonly demandRate: number
  /** Cost of an order, whatever its size. */
  readonly orderCost: number
  /** Holding cost of a unit for a unit of time, as a share of what it cost. */
  readonly holdingRate: number
  /** Quantities from which each price holds, ascending, the first 0. */
  readonly breakpoints: readonly number[]
  /** Price of a unit by bracket, descending. */
  readonly unitCosts: readonly number[]
}

export interface DiscountedLot {
  readonly quantity: number
  /** Purchase, order and holding cost a unit of time. */
  readonly costRate: number
}

/** The price of the bracket holds for every unit of the order. */
export function allUnitsDiscount({
  demandRate,
  orderCost,
  holdingRate,
  breakpoints,
  unitCosts,
}: DiscountOffer): DiscountedLot {
  return cheapest(
    unitCosts.map((unitCost, bracket) => {
      const holdingCost = holdingRate * unitCost
      const quantity = Math.max(breakpoints[bracket]!, economicQuantity(demandRate, orderCost, holdingCost))
      const costRate = unitCost * demandRate + (orderCost * demandRate) / quantity + (holdingCost * quantity) / 2
      return { quantity, costRate }
    }),
  )
}

/**
 * The price of a bracket holds only for the units above its breakpoint; held units are valued at the order's mean
 * price.
 */
export function incrementalDiscount({
  demandRate,
  orderCost,
  holdingRate,
  breakpoints,
  unitCosts,
}: DiscountOffer): DiscountedLot {
  let paidBelow = 0
  const lots = unitCosts.map((unitCost, bracket) => {
    const from = breakpoints[bracket]!
    if (bracket > 0) paidBelow += unitCosts[bracket - 1]! * (from - breakpoints[bracket - 1]!)
    // An order costs premium + unitCost·Q beside its order cost: the dearer first units, spread over the lot.
    const premium = paidBelow - unitCost * from
    const quantity = Math.max(from, economicQuantity(demandRate, orderCost + premium, holdingRate * unitCost))
    const costRate =
      unitCost * demandRate +
      ((orderCost + premium) * demandRate) / quantity +
      (holdingRate * (unitCost * quantity + premium)) / 2
    return { quantity, costRate }
  })
  return cheapest(lots)
}

/** A quantity above its own bracket is priced too high here and again, lower, in the next one: the minimum is right. */
const cheapest = (lots: readonly DiscountedLot[]): DiscountedLot =>
  lots.reduce((best, lot) => (lot.costRate < best.costRate ? lot : best))
