import type { ReplenishmentPolicy } from './replenishment'

/**
 * Material requirements planning: never by a level, but every week what the master schedule will need and stock and
 * receipts do not cover, so much earlier as the lead time is long (Orlicky 1975). `processes/requirements.ts` does it.
 */
export const mrp: ReplenishmentPolicy = (_view, { safetyStock }) => ({
  reorderPoint: -1,
  orderQuantity: 1,
  orderUpTo: 0,
  safetyStock: Number(safetyStock ?? 0),
})
