import type { ReplenishmentPolicy } from './replenishment'
import { safetyStockFor } from './safetyStock'

/** Base stock (S − 1, S): every use is ordered again at once (Hadley & Whitin 1963, ch. 4). */
export const baseStock: ReplenishmentPolicy = (view, { serviceLevel }) => {
  const safetyStock = safetyStockFor(view, Number(serviceLevel), view.leadTimeMean)
  const orderUpTo = Math.round(view.demandMean * view.leadTimeMean + safetyStock)
  return { reorderPoint: orderUpTo - 1, orderQuantity: 1, orderUpTo, safetyStock: Math.round(safetyStock) }
}
