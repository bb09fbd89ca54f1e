/** What the company's stock is worth when the run opens: shelves, goods between its own sites, and lots on the floor. */

import type { Model, OperationModel } from './model'

/** Value of all stock at the opening, at standard cost of material [cent]. @throws when an opening lot cannot be where it is said to be. */
export function openingStock(model: Model): number {
  const { stockPoints, openingLots } = model.scenario
  let value = 0
  for (const [point, { initial, openingTransit }] of stockPoints.entries()) {
    const { standardCost } = model.points[point]!
    value += initial * standardCost
    for (const { source, quantity, what } of openingTransit) {
      const ours = !model.supplierIds.includes(source)
      if (ours && what === 'goods') value += quantity * standardCost
    }
  }
  for (const { product: id, quantity, station } of openingLots) {
    const { route } = model.products[productOf(model, id)]!
    const operation = operationAt(model, route, station)
    if (operation > 0) value += quantity * route[operation - 1]!.valueAdded
  }
  return value
}

/** @throws when there is no such product. */
export function productOf(model: Model, id: string): number {
  const product = model.products.findIndex((candidate) => candidate.id === id)
  if (product < 0) throw new Error(`no product "${id}"`)
  return product
}

/** @throws when the route does not pass the station. */
export function operationAt(model: Model, route: readonly OperationModel[], station: string): number {
  const operation = route.findIndex((step) => model.stations[step.station]!.id === station)
  if (operation < 0) throw new Error(`no operation at "${station}"`)
  return operation
}
