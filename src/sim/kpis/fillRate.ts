/**
 * Fill rate: the share of demand that is met from the shelf at once (type 2 service, P₂: Silver, Pyke & Thomas 2017,
 * Inventory and Production Management in Supply Chains, ch. 6). A plant that makes to order has next to none by design.
 *
 * Formula: units of orders filled from stock ÷ units asked for, lost sales among them. Unit: percent. `parts`: by product.
 */

import { byProduct, metAtOnce, shelfService } from './folds/shelfService'
import { kpi } from './kpi'

export const fillRate = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  ...shelfService,
  read: (sum) => metAtOnce(sum, 'units'),
  parts: (sum, _elapsed, model) => byProduct(sum, model, 'units'),
})
