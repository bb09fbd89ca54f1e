/**
 * CO2 of transport per unit: what the vehicles of all lanes give off for each unit delivered (intensity of emission;
 * ISO 14083: 2023). By mode a fixed amount for each vehicle and so much for each unit carried.
 *
 * Formula: CO2 of vehicles that left ÷ units delivered. Unit: kilograms a unit. `parts`: by lane.
 */

import type { Model } from '../model'
import { kpi, per } from './kpi'

const GRAMS = 1_000

/** Grams by lane, then units delivered. */
const deliveredPlace = (model: Model): number => model.lanes.length

export const co2 = kpi({
  unit: 'kilogramsPerUnit',
  hat: 'operations',
  better: 'lower',
  start: (model) => ({ sum: new Float64Array(deliveredPlace(model) + 1) }),
  on: {
    carbonEmitted: ({ sum }, _at, lane, grams) => {
      sum[lane]! += grams
    },
    orderDelivered: ({ sum }, _at, _order, _segment, _product, quantity) => {
      sum[sum.length - 1]! += quantity
    },
  },
  read: (sum, _elapsed, model) => {
    let grams = 0
    for (let lane = 0; lane < deliveredPlace(model); lane++) grams += sum[lane]!
    return per(grams / GRAMS, sum[deliveredPlace(model)]!)
  },
  parts: (sum, _elapsed, model) =>
    model.lanes.map(({ id }, lane) => ({ id, value: per(sum[lane]! / GRAMS, sum[deliveredPlace(model)]!) })),
})
