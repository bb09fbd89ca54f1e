/** What customers asked for and what they were given from the shelf at once, in units and in lines of orders, by product. */

import type { Model } from '../../model'
import { fold, type KpiPart, percentOf } from '../kpi'

/** Places of the sums of one product; a line that is sold in part and lost in part counts as one of each. */
const place = { units: 0, unitsAtOnce: 1, lines: 2, linesAtOnce: 3 } as const
const STRIDE = 4

export const shelfService = fold({
  start: (model) => ({ sum: new Float64Array(STRIDE * model.products.length) }),
  on: {
    orderPlaced: ({ sum }, _at, _order, _segment, product, quantity) => ask(sum, product, quantity),
    saleLost: ({ sum }, _at, _segment, product, quantity) => ask(sum, product, quantity),
    orderFilled: ({ sum }, _at, _order, product, quantity, fromStock) => {
      if (!fromStock) return
      sum[STRIDE * product + place.unitsAtOnce]! += quantity
      sum[STRIDE * product + place.linesAtOnce]! += 1
    },
  },
})

function ask(sum: Float64Array, product: number, quantity: number): void {
  sum[STRIDE * product + place.units]! += quantity
  sum[STRIDE * product + place.lines]! += 1
}

type What = 'units' | 'lines'

/** Share met at once, of all products [percent]. */
export function metAtOnce(sum: Float64Array, what: What): number | null {
  let asked = 0
  let met = 0
  for (let first = 0; first < sum.length; first += STRIDE) {
    asked += sum[first + place[what]]!
    met += sum[first + place[`${what}AtOnce`]]!
  }
  return percentOf(met, asked)
}

/** The same by product. */
export const byProduct = (sum: Float64Array, model: Model, what: What): readonly KpiPart[] =>
  model.products.map(({ id }, product) => ({
    id,
    value: metAtOnce(sum.subarray(STRIDE * product, STRIDE * (product + 1)), what),
  }))
