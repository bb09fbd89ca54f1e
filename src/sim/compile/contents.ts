/**
 * What things are made of, at every level: the bill of materials exploded (Orlicky 1975). Each item is worked out once,
 * however many others it goes into: by ways through the bill, a table of thirty levels would have 2³⁰.
 */

import type { FeederModel, OperationModel, ProductModel } from '../model'
import type { Scenario } from '../scenario/scenario'
import { indexOf } from './names'

const costs = new WeakMap<Scenario, Map<string, number>>()

/** Standard cost of material in an item, its components' included [cent]. @throws when an item is made of itself. */
export function standardCostOf(scenario: Scenario, id: string, within: Set<string> = new Set()): number {
  if (within.has(id)) throw new Error(`item "${id}" is made of itself`)
  const found = costs.get(scenario) ?? new Map<string, number>()
  costs.set(scenario, found)
  const known = found.get(id)
  if (known !== undefined) return known
  const item = scenario.items[indexOf(scenario.items, id, 'item')]!
  let cost = item.route.length === 0 ? item.standardCost : 0
  within.add(id)
  for (const { materials, feeders } of item.route) {
    for (const { item: part, quantity } of [...materials, ...feeders]) {
      cost += quantity * standardCostOf(scenario, part, within)
    }
  }
  within.delete(id)
  found.set(id, cost)
  return cost
}

/** Material of all operations together, each stock point once. */
export function kitOf(route: readonly OperationModel[]): { point: number; quantity: number }[] {
  const units = new Map<number, number>()
  for (const { materials } of route) {
    for (const { point, quantity } of materials) units.set(point, (units.get(point) ?? 0) + quantity)
  }
  return [...units].map(([point, quantity]) => ({ point, quantity }))
}

type Made = Pick<ProductModel, 'feeders'>
type Components = ProductModel['components']

/** Components made for one unit of each product, and for these in turn: each product once, with how many of it. */
export function componentsOf(products: readonly Made[]): Components[] {
  const found: (Components | undefined)[] = products.map(() => undefined)
  const explode = (product: number): Components => {
    const known = found[product]
    if (known !== undefined) return known
    const units = new Map<number, number>()
    const add = (part: number, count: number) => units.set(part, (units.get(part) ?? 0) + count)
    for (const { product: part, quantity } of products[product]!.feeders) {
      add(part, quantity)
      for (const { product: deeper, units: each } of explode(part)) add(deeper, quantity * each)
    }
    const components = [...units].map(([part, count]) => ({ product: part, units: count }))
    found[product] = components
    return components
  }
  return products.map((_, product) => explode(product))
}

/** Every operation of one unit of a product, and of the components made for it. */
export function operationsOf(
  products: readonly Pick<ProductModel, 'route'>[],
  product: number,
  components: Components,
): { operation: OperationModel; units: number }[] {
  return [{ product, units: 1 }, ...components].flatMap(({ product: part, units }) =>
    products[part]!.route.map((operation) => ({ operation, units })),
  )
}

/** Components made for each lot, at the same plant. `maker`: the product by item and site. @throws when one is not made there. */
export function feedersOf(
  route: Scenario['items'][number]['route'],
  site: string | null,
  maker: (item: string, site: string | null) => number,
): FeederModel[] {
  return route.flatMap(({ feeders }, operation) =>
    feeders.map(({ item, quantity }) => {
      const product = maker(item, site)
      if (product < 0) throw new Error(`no "${item}" made at "${site}"`)
      return { product, quantity, operation }
    }),
  )
}
