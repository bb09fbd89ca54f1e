import type { ReplenishmentPolicy } from './replenishment'

/** (s, S) with stated levels: at or below `reorderPoint`, up to `orderUpTo` (Scarf 1960). */
export const minMax: ReplenishmentPolicy = (_view, { reorderPoint, orderUpTo }) => ({
  reorderPoint: Number(reorderPoint),
  orderQuantity: 1,
  orderUpTo: Number(orderUpTo),
  safetyStock: 0,
})
