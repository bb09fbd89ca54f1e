/** What a plan of lots costs when demand varies by period (Wagner & Whitin 1958). */

export interface PeriodLotCosts {
  /** Cost of an order or setup; a list where it differs by period. */
  readonly orderCost: number | readonly number[]
  /** Cost of carrying one unit from a period into the next. */
  readonly holdingCost: number
}

/** Cost of an order in a period, counted from 0. */
export const orderCostIn = ({ orderCost }: PeriodLotCosts, period: number): number =>
  typeof orderCost === 'number' ? orderCost : (orderCost[period] ?? 0)

/**
 * Order and carrying cost of receipts that meet requirements, both by period.
 * @throws when a requirement is not met in time.
 */
export function lotPlanCost(
  receipts: readonly number[],
  requirements: readonly number[],
  costs: PeriodLotCosts,
): number {
  let [cost, stock] = [0, 0]
  requirements.forEach((required, period) => {
    const received = receipts[period] ?? 0
    if (received > 0) cost += orderCostIn(costs, period)
    stock += received - required
    if (stock < -1e-9) throw new Error(`the plan is short in period ${period + 1}`)
    cost += stock * costs.holdingCost
  })
  return cost
}
