/**
 * Line fill rate: the share of order lines that are met in full from the shelf at once, large and small alike (line item
 * fill rate: Ballou 2004, Business Logistics/Supply Chain Management, ch. 9). Where orders are for one product each, it is
 * the share of orders.
 *
 * Formula: lines filled from stock ÷ lines ordered, or lost for want of stock. Unit: percent. `parts`: by product.
 */

import { byProduct, metAtOnce, shelfService } from './folds/shelfService'
import { kpi } from './kpi'

export const lineFillRate = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  ...shelfService,
  read: (sum) => metAtOnce(sum, 'lines'),
  parts: (sum, _elapsed, model) => byProduct(sum, model, 'lines'),
})
