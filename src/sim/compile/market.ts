/** Demand: what each segment buys, from which shelf, and how often. */

import { countSamplerOf } from '../kernel/count'
import { samplerOf } from '../kernel/distribution'
import type { ProductModel, SegmentModel, SteadyDemandModel } from '../model'
import { appetiteAt, LEAST_PRICE } from '../processes/pricing'
import { MOST_CUSTOMERS } from '../processes/satisfaction'
import type { DemandSpec, SegmentSpec } from '../scenario/market'
import type { Scenario } from '../scenario/scenario'
import { ordersOf, sizeOf } from './demand'
import { indexOf } from './names'

/** As many orders a week as there could ever be: of all who could become customers, in the best season, at the lowest price. */
function thoughtsOf({ customers, ordersPerWeek, season, priceElasticity }: SegmentSpec): number {
  return customers * ordersPerWeek * MOST_CUSTOMERS * Math.max(...season) * appetiteAt(LEAST_PRICE, priceElasticity)
}

function steadyOf(demand: DemandSpec): SteadyDemandModel | null {
  if (demand.process === 'customers') return null
  return {
    interarrival: demand.process === 'renewal' ? samplerOf(demand.interarrival) : null,
    every: demand.process === 'periodic' ? demand.every : 0,
    quantity: countSamplerOf(demand.process === 'trace' ? { family: 'constant', mean: 0, cv: 0 } : demand.quantity),
    trace: demand.process === 'trace' ? demand.trace.map(([at, quantity]) => ({ at, quantity })) : [],
  }
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
      steady: steadyOf(spec.demand),
      trend: spec.demand.process === 'customers' ? spec.demand.trend : 0,
      priority: spec.priority,
      season: [...spec.season],
      peakSeason: Math.max(...spec.season),
      peakAppetite: appetiteAt(LEAST_PRICE, spec.priceElasticity),
      priceElasticity: spec.priceElasticity,
      thoughtsPerWeek: thoughtsOf(spec),
      paymentTerm: spec.paymentTerm,
      ordersPerWeek: ordersOf(scenario, spec),
      meanOrder: sizeOf(spec),
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
