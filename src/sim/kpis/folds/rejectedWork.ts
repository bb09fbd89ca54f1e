/** Nominal work that was in units scrapped, or that units sent back must have again [cent]. */

import type { Model } from '../../model'
import { HOUR } from '../../units'
import { fold } from '../kpi'

/** Nominal work in one unit, with no allowance for idleness [cent]. */
export function nominalWork(model: Model, product: number): number {
  return workBetween(model, product, 0, model.products[product]!.route.length - 1)
}

function workBetween(model: Model, product: number, first: number, last: number): number {
  let work = 0
  for (const { station, processTime } of model.products[product]!.route.slice(first, last + 1)) {
    work += (processTime.mean / HOUR) * model.stations[station]!.hourCost
  }
  return work
}

/** Work of one unit of each product by station where it is rejected: `scrapped` lost, `reworked` to be done again. */
function lostWork(model: Model): { scrapped: Float64Array; reworked: Float64Array } {
  const count = model.products.length
  const scrapped = new Float64Array(model.stations.length * count)
  const reworked = new Float64Array(model.stations.length * count)
  for (const [product, { route }] of model.products.entries()) {
    for (const [last, { station, inspection }] of route.entries()) {
      const place = station * count + product
      if (inspection !== null || scrapped[place] === 0) scrapped[place] = workBetween(model, product, 0, last)
      if (inspection === null || inspection.reworkFrom === null) continue
      reworked[place] = workBetween(model, product, inspection.reworkFrom, last)
    }
  }
  return { scrapped, reworked }
}

/** One sum. */
export const rejectedWork = fold({
  start: (model) => ({ sum: new Float64Array(1), products: model.products.length, ...lostWork(model) }),
  on: {
    unitsScrapped: (tally, _at, station, product, quantity) => {
      tally.sum[0]! += quantity * tally.scrapped[station * tally.products + product]!
    },
    unitsReworked: (tally, _at, station, product, quantity) => {
      tally.sum[0]! += quantity * tally.reworked[station * tally.products + product]!
    },
  },
})
