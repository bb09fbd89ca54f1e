import { economicQuantity } from '../../formulas/economicOrder'
import type { ReplenishmentPolicy } from './replenishment'
import { safetyStockFor } from './safetyStock'

/**
 * (s, Q) with the economic order quantity and a reorder point for the service level (Silver, Pyke & Thomas 2017, ch.
 * 6).
 */
export const economicOrderQuantity: ReplenishmentPolicy = (view, { serviceLevel }) => {
  const safetyStock = safetyStockFor(view, Number(serviceLevel), view.leadTimeMean)
  return {
    reorderPoint: Math.round(view.demandMean * view.leadTimeMean + safetyStock),
    orderQuantity: Math.max(
      1,
      Math.round(economicQuantity(view.demandMean * 364, view.orderCost, Math.max(1, view.holdingCost))),
    ),
    orderUpTo: 0,
    safetyStock: Math.round(safetyStock),
  }
}
