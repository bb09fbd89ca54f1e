/** Stock points that a file need not write down: what is made, and lies nowhere at its plant, is put on an empty shelf there. */

import type { Scenario } from '../sim'

const EMPTY_SHELF: Omit<Scenario['stockPoints'][number], 'id' | 'site' | 'item'> = {
  initial: 0,
  replenishment: null,
  sources: {},
  orderCost: 0,
  allocation: 'byPromise',
  orderDelay: 0,
  review: null,
  forecast: null,
  firmOrders: [],
  shortage: 'backorder',
  partialShipment: false,
  openingTransit: [],
}

export function withShelves(scenario: Scenario): Scenario {
  const { items, stations, stockPoints } = scenario
  const shelves = [...stockPoints]
  for (const { id: item, route, otherRoutes } of items) {
    for (const [first] of [route, ...otherRoutes]) {
      const site = stations.find(({ id }) => id === first?.station)?.site
      if (site === undefined || shelves.some((each) => each.item === item && each.site === site)) continue
      const id = [item, `${item}-${site}`].find((name) => shelves.every((each) => each.id !== name))
      if (id === undefined) continue
      shelves.push({ ...EMPTY_SHELF, id, site, item })
    }
  }
  return shelves.length === stockPoints.length ? scenario : { ...scenario, stockPoints: shelves }
}
