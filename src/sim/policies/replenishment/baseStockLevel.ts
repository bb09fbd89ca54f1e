import type { ReplenishmentPolicy } from './replenishment'

/**
 * Up to a stated level: with every use, (S − 1, S) (Hadley & Whitin 1963, ch. 4); under periodic review, (R, S) (Arrow,
 * Harris & Marschak 1951).
 */
export const baseStockLevel: ReplenishmentPolicy = (_view, { level }) => ({
  reorderPoint: Number(level) - 1,
  orderQuantity: 1,
  orderUpTo: Number(level),
  safetyStock: 0,
})
