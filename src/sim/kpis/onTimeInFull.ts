/**
 * On time, in full: orders that arrive complete by the day promised (SCOR, delivery performance to customer commit date).
 * An order that its customer cancelled for want of patience is a failure, counted when it is cancelled.
 * Defects are another matter: an order with bad units in it is still full.
 *
 * Formula: orders delivered complete by promise ÷ (orders delivered + cancelled). Unit: percent. `parts`: by segment.
 */

import { allOrders, bySegment, type OrderSums, orderBook } from './folds/orderBook'
import { kpi, percentOf } from './kpi'

const share = ({ inTime, delivered, cancelled }: OrderSums): number | null => percentOf(inTime, delivered + cancelled)

export const onTimeInFull = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  ...orderBook,
  read: (sum, _elapsed, model) => share(allOrders(sum, model)),
  parts: (sum, _elapsed, model) => bySegment(sum, model, share),
})
