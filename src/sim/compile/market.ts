/** Demand: what each segment buys, from which shelf, and how much of everything contented customers would buy. */

import type { ProductModel, SegmentModel } from '../model'
import type { Scenario } from '../scenario/scenario'
import { indexOf } from './names'

/** Units a week that contented customers would order of an item at the start, over all segments. */
export function demandOf(scenario: Scenario, item: string): number {
  let units = 0
  for (const { mix, customers, ordersPerWeek, orderSize } of scenario.segments) {
    const total = Object.values(mix).reduce((sum, share) => sum + share, 0)
    units += (((mix[item] ?? 0) / total) * customers * ordersPerWeek * (orderSize.min + orderSize.max)) / 2
  }
  return units
}

export function segmentsOf(scenario: Scenario, products: readonly ProductModel[]): SegmentModel[] {
  return scenario.segments.map((spec) => {
    const lane = spec.lane === null ? -1 : indexOf(scenario.lanes, spec.lane, 'lane')
    const site = lane < 0 ? spec.from! : scenario.lanes[lane]!.from
    const total = Object.values(spec.mix).reduce((sum, share) => sum + share, 0)
    let upTo = 0
    const mix = Object.entries(spec.mix).map(([id, share]) => {
      upTo += share / total
      return { ...sourceOf(scenario, products, id, site), upTo }
    })
    mix[mix.length - 1]!.upTo = 1
    return {
      id: spec.id,
      spec,
      lane,
      mix,
      ordersPerWeek: spec.customers * spec.ordersPerWeek,
      meanOrder: (spec.orderSize.min + spec.orderSize.max) / 2,
    }
  })
}

/** The shelf at the site that sells the item, and the product it is: the one made there, if any. */
function sourceOf(
  scenario: Scenario,
  products: readonly ProductModel[],
  item: string,
  site: string,
): { product: number; point: number } {
  const point = scenario.stockPoints.findIndex((stock) => stock.item === item && stock.site === site)
  if (point < 0) throw new Error(`no stock point of "${item}" at "${site}"`)
  const made = products.findIndex((product) => product.id === item && product.point === point)
  return { product: made >= 0 ? made : indexOf(products, item, 'product'), point }
}
