/**
 * Fill rate: the share of demand that is met from the shelf at once (type 2 service, P₂: Silver, Pyke & Thomas 2017,
 * Inventory and Production Management in Supply Chains, ch. 6). A plant that makes to order has next to none by design.
 *
 * Formula: units of orders filled from stock ÷ (units ordered + units that customers who do not wait went without).
 * Unit: percent. `parts`: by product.
 */

import { kpi, percentOf } from './kpi'

export const fillRate = kpi({
  unit: 'percent',
  hat: 'operations',
  better: 'higher',
  /** Units asked and units from stock, by product. */
  start: (model) => ({ sum: new Float64Array(2 * model.products.length) }),
  on: {
    orderPlaced: ({ sum }, _at, _order, _segment, product, quantity) => {
      sum[2 * product]! += quantity
    },
    saleLost: ({ sum }, _at, _segment, product, quantity) => {
      sum[2 * product]! += quantity
    },
    orderFilled: ({ sum }, _at, _order, product, quantity, fromStock) => {
      if (fromStock) sum[2 * product + 1]! += quantity
    },
  },
  read: (sum) => {
    let asked = 0
    let atOnce = 0
    for (let place = 0; place < sum.length; place += 2) {
      asked += sum[place]!
      atOnce += sum[place + 1]!
    }
    return percentOf(atOnce, asked)
  },
  parts: (sum, _elapsed, model) =>
    model.products.map(({ id }, product) => ({ id, value: percentOf(sum[2 * product + 1]!, sum[2 * product]!) })),
})
