/**
 * Order lead time: how long a customer waits from order to receipt (SCOR, order fulfillment cycle time).
 *
 * Formula: Σ time from order to receipt ÷ orders delivered. Unit: days. `parts`: by segment.
 */

import { DAY } from '../units'
import { allOrders, bySegment, type OrderSums, orderBook } from './folds/orderBook'
import { kpi, per } from './kpi'

const mean = ({ leadTime, delivered }: OrderSums): number | null => per(leadTime / DAY, delivered)

export const orderLeadTime = kpi({
  unit: 'days',
  hat: 'operations',
  better: 'lower',
  ...orderBook,
  read: (sum, _elapsed, model) => mean(allOrders(sum, model)),
  parts: (sum, _elapsed, model) => bySegment(sum, model, mean),
})
