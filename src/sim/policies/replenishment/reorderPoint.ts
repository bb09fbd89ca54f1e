import type { ReplenishmentPolicy } from './replenishment'
import { safetyStockFor } from './safetyStock'

/** (s, Q) with the manager's own quantity, in days of use: what most small plants do. */
export const reorderPoint: ReplenishmentPolicy = (view, { serviceLevel, orderDays }) => {
  const safetyStock = safetyStockFor(view, Number(serviceLevel), view.leadTimeMean)
  return {
    reorderPoint: Math.round(view.demandMean * view.leadTimeMean + safetyStock),
    orderQuantity: Math.max(1, Math.round(view.demandMean * Number(orderDays))),
    orderUpTo: 0,
    safetyStock: Math.round(safetyStock),
  }
}
