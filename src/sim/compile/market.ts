/** Demand: what each segment buys, from which shelf, and how often. */

import type { TracedOrder } from '../chainModel'
import { countSamplerOf } from '../kernel/count'
import { samplerOf } from '../kernel/distribution'
import type { ProductModel, SegmentModel, SteadyDemandModel } from '../model'
import { appetiteAt, LEAST_PRICE } from '../processes/pricing'
import { MOST_CUSTOMERS } from '../processes/satisfaction'
import type { DemandSpec, SegmentSpec } from '../scenario/market'
import type { Scenario } from '../scenario/scenario'
import { ordersOf, sharesOf, wantedBy } from './lines'
import { indexOf } from './names'

/** As many orders a week as there could ever be: of all who could become customers, in the best season, at the lowest price. */
function thoughtsOf({ customers, ordersPerWeek, season, priceElasticity }: SegmentSpec): number {
  return customers * ordersPerWeek * MOST_CUSTOMERS * Math.max(...season) * appetiteAt(LEAST_PRICE, priceElasticity)
}

function steadyOf(demand: DemandSpec, productOf: (id: string) => number): SteadyDemandModel | null {
  if (demand.process === 'customers') return null
  return {
    interarrival: demand.process === 'renewal' ? samplerOf(demand.interarrival) : null,
    every: demand.process === 'periodic' ? demand.every : 0,
    quantity: countSamplerOf(demand.process === 'trace' ? { family: 'constant', mean: 0, cv: 0 } : demand.quantity),
    trace: demand.process === 'trace' ? demand.trace.map(([at, units]) => tracedOrder(at, units, productOf)) : [],
  }
}

function tracedOrder(
  at: number,
  units: number | Readonly<Record<string, number>>,
  productOf: (id: string) => number,
): TracedOrder {
  if (typeof units === 'number') return { at, quantity: units, lines: null }
  const stated = Object.entries(units).filter(([, quantity]) => quantity > 0)
  return { at, quantity: 0, lines: stated.map(([id, quantity]) => ({ product: productOf(id), quantity })) }
}

/** Cumulative shares of orders by how many lines they have; null when all have one. */
function linesOf({ lines }: SegmentSpec): number[] | null {
  const shares = sharesOf(lines)
  if (shares.length === 1) return null
  let upTo = 0
  return shares.map((share, place) => {
    upTo += share
    return place === shares.length - 1 ? 1 : upTo
  })
}

export function segmentsOf(scenario: Scenario, products: readonly ProductModel[]): SegmentModel[] {
  return scenario.segments.map((spec) => {
    const lane = spec.lane === null ? -1 : indexOf(scenario.lanes, spec.lane, 'lane')
    const site = lane < 0 ? spec.from! : scenario.lanes[lane]!.from
    const total = Object.values(spec.mix).reduce((sum, share) => sum + share, 0)
    let upTo = 0
    const perWeek = wantedBy(scenario, spec)
    const mix = Object.entries(spec.mix).map(([id, share]) => {
      upTo += share / total
      return { ...sourceOf(scenario, products, id, site), upTo, perWeek: perWeek[id]! }
    })
    mix[mix.length - 1]!.upTo = 1
    const places = Object.keys(spec.mix)
    return {
      id: spec.id,
      spec,
      lane,
      mix,
      lines: linesOf(spec),
      steady: steadyOf(spec.demand, (id) => mix[places.indexOf(id)]!.product),
      trend: spec.demand.process === 'customers' ? spec.demand.trend : 0,
      priority: spec.priority,
      season: [...spec.season],
      peakSeason: Math.max(...spec.season),
      peakAppetite: appetiteAt(LEAST_PRICE, spec.priceElasticity),
      priceElasticity: spec.priceElasticity,
      thoughtsPerWeek: thoughtsOf(spec),
      paymentTerm: spec.paymentTerm,
      ordersPerWeek: ordersOf(scenario, spec),
      unitsPerWeek: mix.reduce((sum, { perWeek: units }) => sum + units, 0),
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
