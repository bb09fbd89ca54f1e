/**
 * (r, Q) with normal lead-time demand and a cost for each unit short, by turns: the lot from the shortage, the reorder
 * point from the lot (Hadley & Whitin 1963, sec. 4-4; Nahmias 2009, ch. 5).
 */

import { normalLoss, normalQuantile } from '../kernel/math'
import { economicQuantity, type LotCosts } from './economicOrder'

export interface ShortageModel extends LotCosts {
  /** Cost of each unit that is not on the shelf when asked for. */
  readonly stockoutCost: number
  readonly leadTimeDemandMean: number
  readonly leadTimeDemandDeviation: number
}

export interface ReorderQuantity {
  readonly reorderPoint: number
  readonly orderQuantity: number
  /** h·(Q/2 + r − mean) + K·λ/Q + p·λ·n(r)/Q a unit of time. */
  readonly costRate: number
}

/** @throws when a unit short costs so little that no reorder point exists. */
export function normalReorderQuantity(model: ShortageModel): ReorderQuantity {
  const { demandRate, orderCost, holdingCost, stockoutCost } = model
  let orderQuantity = economicQuantity(demandRate, orderCost, holdingCost)
  for (let turn = 0; turn < 1000; turn++) {
    const stockoutShare = (orderQuantity * holdingCost) / (stockoutCost * demandRate)
    if (!(stockoutShare < 1)) throw new Error('a unit short costs too little to hold stock')
    const z = normalQuantile(1 - stockoutShare)
    const short = model.leadTimeDemandDeviation * normalLoss(z)
    const next = economicQuantity(demandRate, orderCost + stockoutCost * short, holdingCost)
    const settled = Math.abs(next - orderQuantity) <= 1e-12 * next
    orderQuantity = next
    if (settled) {
      const safetyStock = z * model.leadTimeDemandDeviation
      const costRate =
        holdingCost * (orderQuantity / 2 + safetyStock) +
        ((orderCost + stockoutCost * short) * demandRate) / orderQuantity
      return { reorderPoint: model.leadTimeDemandMean + safetyStock, orderQuantity, costRate }
    }
  }
  throw new Error('lot and reorder point do not settle')
}
