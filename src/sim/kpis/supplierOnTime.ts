/**
 * Supplier on time: deliveries that arrive within the lead time that the supplier quotes (SCOR, supplier delivery
 * performance; the first line of any supplier scorecard). How much longer still counts as in time, the receipt says.
 *
 * Formula: receipts in time ÷ receipts. Unit: percent. `parts`: by supplier.
 */

import { allReceipts, bySupplier, type ReceiptSums, receipts } from './folds/receipts'
import { kpi, percentOf } from './kpi'

const share = (sums: ReceiptSums): number | null => percentOf(sums.receipts - sums.late, sums.receipts)

export const supplierOnTime = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  ...receipts,
  read: (sum, _elapsed, model) => share(allReceipts(sum, model)),
  parts: (sum, _elapsed, model) => bySupplier(sum, model, share),
})
