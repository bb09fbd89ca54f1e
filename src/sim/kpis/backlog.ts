/**
 * Backlog: units of orders taken and neither delivered nor cancelled, averaged over time; what is on its way counts.
 *
 * Formula: ∫ units of open orders dt ÷ length of the window (Little 1961: in the long run units ordered per time × order
 * lead time). Unit: units. `parts`: by segment.
 */

import { allOrders, bySegment, orderBook } from './folds/orderBook'
import { kpi, per } from './kpi'

export const backlog = kpi({
  unit: 'units',
  hat: 'operations',
  better: 'lower',
  ...orderBook,
  read: (sum, elapsed, model) => per(allOrders(sum, model).openTime, elapsed),
  parts: (sum, elapsed, model) => bySegment(sum, model, ({ openTime }) => per(openTime, elapsed)),
})
