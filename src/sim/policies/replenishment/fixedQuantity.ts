import type { ReplenishmentPolicy } from './replenishment'

/** (s, Q) with stated levels: at or below `reorderPoint`, whole multiples of `quantity` (Hadley & Whitin 1963, ch. 4). */
export const fixedQuantity: ReplenishmentPolicy = (_view, { reorderPoint, quantity }) => ({
  reorderPoint: Number(reorderPoint),
  orderQuantity: Number(quantity),
  orderUpTo: 0,
  safetyStock: 0,
})
