/** Deliveries of suppliers as they come in at the gate: how many, how many late, how many units, how many bad. */

import type { Model } from '../../model'
import { fold, type KpiPart } from '../kpi'

/** Sums of one supplier, or of all. */
export interface ReceiptSums {
  readonly receipts: number
  readonly late: number
  readonly units: number
  readonly defective: number
}
const STRIDE = 4

export const receipts = fold({
  start: (model) => ({ sum: new Float64Array(model.supplierIds.length * STRIDE) }),
  on: {
    materialReceived: ({ sum }, _at, _point, supplier, quantity, defective, _leadTime, late) => {
      const place = supplier * STRIDE
      sum[place]! += 1
      if (late) sum[place + 1]! += 1
      sum[place + 2]! += quantity
      sum[place + 3]! += defective
    },
  },
})

function receiptsOf(sum: Float64Array, suppliers: readonly number[]): ReceiptSums {
  const total = { receipts: 0, late: 0, units: 0, defective: 0 }
  for (const supplier of suppliers) {
    const place = supplier * STRIDE
    total.receipts += sum[place]!
    total.late += sum[place + 1]!
    total.units += sum[place + 2]!
    total.defective += sum[place + 3]!
  }
  return total
}

export const allReceipts = (sum: Float64Array, model: Model): ReceiptSums =>
  receiptsOf(sum, [...model.supplierIds.keys()])

/** One figure for each supplier. */
export const bySupplier = (
  sum: Float64Array,
  model: Model,
  read: (receipts: ReceiptSums) => number | null,
): readonly KpiPart[] => model.supplierIds.map((id, supplier) => ({ id, value: read(receiptsOf(sum, [supplier])) }))
