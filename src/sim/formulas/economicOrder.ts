/**
 * The economic order quantity and its kin: a steady demand, an order cost and a holding cost (Harris 1913; Taft 1918;
 * Snyder & Shen 2019, ch. 3).
 */

export interface LotCosts {
  /** Units a unit of time. */
  readonly demandRate: number
  /** Cost of an order, whatever its size. */
  readonly orderCost: number
  /** Cost of holding one unit for a unit of time. */
  readonly holdingCost: number
}

/** Square-root lot: Q = √(2·λ·K/h), units (Harris 1913). */
export function economicQuantity(demandRate: number, orderCost: number, holdingCost: number): number {
  return Math.sqrt((2 * demandRate * orderCost) / holdingCost)
}

/** Order and holding cost a unit of time of a lot size: K·λ/Q + h·Q/2. */
export function lotCostRate(quantity: number, { demandRate, orderCost, holdingCost }: LotCosts): number {
  return (orderCost * demandRate) / quantity + (holdingCost * quantity) / 2
}

/**
 * Customers wait, at a cost of `backorderCost` a unit and time: the best lot, the share of it that is sold before it
 * comes, cost a unit of time.
 */
export function economicBackorders(
  { demandRate, orderCost, holdingCost }: LotCosts,
  backorderCost: number,
): { quantity: number; backorderedFraction: number; costRate: number } {
  const backorderedFraction = holdingCost / (holdingCost + backorderCost)
  const effectiveHolding = holdingCost * (1 - backorderedFraction)
  const quantity = economicQuantity(demandRate, orderCost, effectiveHolding)
  return {
    quantity,
    backorderedFraction,
    costRate: lotCostRate(quantity, { demandRate, orderCost, holdingCost: effectiveHolding }),
  }
}

/**
 * The lot is made at a finite rate while it is used (Taft 1918): the best lot, the most that is ever on hand,
 * Q·(1 − λ/μ), cost a unit of time. `productionRate` must exceed the demand rate.
 */
export function economicProduction(
  { demandRate, orderCost, holdingCost }: LotCosts,
  productionRate: number,
): { quantity: number; mostOnHand: number; costRate: number } {
  const left = 1 - demandRate / productionRate
  const quantity = economicQuantity(demandRate, orderCost, holdingCost * left)
  const costRate = lotCostRate(quantity, { demandRate, orderCost, holdingCost: holdingCost * left })
  return { quantity, mostOnHand: quantity * left, costRate }
}
