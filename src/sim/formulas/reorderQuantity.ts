/**
 * (r, Q) under continuous review with Poisson demand, a constant lead time and backorders: the position is uniform on
 * r + 1 … r + Q, and each position is a base stock of its own (Hadley & Whitin 1963, ch. 4; Zipkin 2000, ch. 6).
 */

import { poissonProbabilities } from '../kernel/poisson'
import { mismatchCost } from './newsvendor'
import { baseStockMeasures, type StockMeasures } from './stockMeasures'

export interface ReorderModel {
  /** Units a unit of time. */
  readonly demandRate: number
  readonly leadTime: number
  /** Cost of holding one unit, and of one backorder, for a unit of time; of an order. */
  readonly holdingCost: number
  readonly backorderCost: number
  readonly orderCost: number
}

/** Long-run means. Any number of orders may be outstanding. */
export function reorderQuantityMeasures(
  { demandRate, leadTime }: Pick<ReorderModel, 'demandRate' | 'leadTime'>,
  reorderPoint: number,
  orderQuantity: number,
): StockMeasures & { readonly ordersPerTime: number } {
  const leadTimeDemand = poissonProbabilities(demandRate * leadTime)
  let [onHand, backorders, fillRate] = [0, 0, 0]
  for (let position = reorderPoint + 1; position <= reorderPoint + orderQuantity; position++) {
    const measures = baseStockMeasures(leadTimeDemand, position)
    onHand += measures.onHand / orderQuantity
    backorders += measures.backorders / orderQuantity
    fillRate += measures.fillRate / orderQuantity
  }
  return { onHand, backorders, fillRate, ordersPerTime: demandRate / orderQuantity }
}

/** Holding, backorder and order cost a unit of time. */
export function reorderQuantityCostRate(model: ReorderModel, reorderPoint: number, orderQuantity: number): number {
  const { onHand, backorders, ordersPerTime } = reorderQuantityMeasures(model, reorderPoint, orderQuantity)
  return model.holdingCost * onHand + model.backorderCost * backorders + model.orderCost * ordersPerTime
}

/**
 * The best (r, Q): positions are added in the order of their cost, beginning with the cheapest, as long as one more is
 * cheaper than the mean so far (Federgruen & Zheng 1992).
 */
export function bestReorderQuantity(model: ReorderModel): {
  reorderPoint: number
  orderQuantity: number
  costRate: number
} {
  const leadTimeDemand = poissonProbabilities(model.demandRate * model.leadTime)
  const costs = { overage: model.holdingCost, underage: model.backorderCost }
  const costOf = (position: number) => mismatchCost(leadTimeDemand, position, costs)
  let highest = 0
  while (costOf(highest + 1) < costOf(highest)) highest++
  let below = highest - 1
  let sum = model.orderCost * model.demandRate + costOf(highest)
  for (;;) {
    const [down, up] = [costOf(below), costOf(highest + 1)]
    const orderQuantity = highest - below
    if (Math.min(down, up) >= sum / orderQuantity)
      return { reorderPoint: below, orderQuantity, costRate: sum / orderQuantity }
    sum += Math.min(down, up)
    if (down <= up) below--
    else highest++
  }
}
