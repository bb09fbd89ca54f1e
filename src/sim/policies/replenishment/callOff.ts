import type { ReplenishmentPolicy } from './replenishment'

/**
 * Call-off: what was used is called from the supplier again, with a cover of some days and no other safety
 * (Monden 1983, ch. 3). Lead time must be short and sure, or the cover runs out.
 */
export const callOff: ReplenishmentPolicy = (view, { coverDays }) => {
  const cover = view.demandMean * Number(coverDays)
  const orderUpTo = Math.round(view.demandMean * view.leadTimeMean + cover)
  return { reorderPoint: orderUpTo - 1, orderQuantity: 1, orderUpTo, safetyStock: Math.round(cover) }
}
