/** What the company's stock is worth when the run opens: shelves, goods between its own sites, and lots on the floor. */

import type { Model } from '../model'
import { indexOf } from './names'

type Company = Pick<Model, 'scenario' | 'points' | 'products' | 'stations' | 'supplierIds'>

/** Value of all stock at the opening, at standard cost of material [cent]. @throws when an opening lot cannot be where it is said to be. */
export function openingStockOf({ scenario, points, products, stations, supplierIds }: Company): number {
  let value = 0
  for (const [point, { initial, openingTransit }] of scenario.stockPoints.entries()) {
    const { standardCost } = points[point]!
    value += initial * standardCost
    for (const { source, quantity, what } of openingTransit) {
      const ours = !supplierIds.includes(source)
      if (ours && what === 'goods') value += quantity * standardCost
    }
  }
  for (const { product, quantity, station } of scenario.openingLots) {
    const { route } = products[indexOf(products, product, 'product')]!
    const begun = route.findIndex((step) => stations[step.station]!.id === station) - 1
    if (begun >= 0) value += quantity * route[begun]!.valueAdded
  }
  return value
}
