import type { ReplenishmentPolicy } from './replenishment'

/**
 * Vendor-managed inventory: the supplier sees stock and use, and ships so that the shelf stays between a least and a
 * greatest cover in days of use (Disney & Towill 2003). No order is placed: none costs anything, and none is waited for.
 * What his vehicles take is still use that has to be covered.
 */
export const vendorManaged: ReplenishmentPolicy = (view, { leastDays, mostDays }) => {
  const underway = view.demandMean * view.leadTimeMean
  const safetyStock = Math.round(view.demandMean * Number(leastDays))
  return {
    reorderPoint: Math.round(underway) + safetyStock,
    orderQuantity: 1,
    orderUpTo: Math.round(underway + view.demandMean * Math.max(Number(mostDays), Number(leastDays))) + 1,
    safetyStock,
  }
}
