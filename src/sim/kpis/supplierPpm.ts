/**
 * Supplier quality: bad parts for each million delivered, as counted in what has come in. It is an estimate: of the
 * supplier's true rate a few deliveries say little (Montgomery 2019, Introduction to Statistical Quality Control, ch. 7).
 *
 * Formula: defective units received ÷ units received × 10⁶. Unit: parts per million. `parts`: by supplier.
 */

import { allReceipts, bySupplier, type ReceiptSums, receipts } from './folds/receipts'
import { kpi, per } from './kpi'

const rate = ({ defective, units }: ReceiptSums): number | null => per(defective * 1e6, units)

export const supplierPpm = kpi({
  unit: 'ppm',
  hat: 'operations',
  better: 'lower',
  ...receipts,
  read: (sum, _elapsed, model) => rate(allReceipts(sum, model)),
  parts: (sum, _elapsed, model) => bySupplier(sum, model, rate),
})
