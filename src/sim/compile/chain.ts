/** The chain: stock points with their sources, suppliers and other sites, and the lanes between sites. */

import { samplerOf } from '../kernel/distribution'
import type { LaneModel, ModeModel, OfferModel, PointModel, ProductModel, SegmentModel } from '../model'
import type { ModeSpec, OfferSpec, StockPointSpec } from '../scenario/chain'
import type { Scenario } from '../scenario/scenario'
import { standardCostOf } from './contents'
import { has, indexOf } from './names'
import { modesOpenedByProjects } from './project'

/** What a site asks of another one of the company: nothing. */
const TRANSFER = {
  index: -1,
  supplier: -1,
  price: 0,
  breaks: [],
  leastPrice: 0,
  minimumOrder: 1,
  capacityPerWeek: Number.POSITIVE_INFINITY,
  crossing: true,
  leadTime: samplerOf({ family: 'constant', mean: 0, cv: 0 }),
  defectProbability: 0,
} as const

export function lanesOf(scenario: Scenario): LaneModel[] {
  const later = modesOpenedByProjects(scenario)
  return scenario.lanes.map((lane) => ({
    id: lane.id,
    from: lane.from,
    to: lane.to,
    inbound: scenario.sites.find(({ id }) => id === lane.from)?.kind === 'supplier',
    modes: lane.modes.map((mode) => modeOf(mode, !later.has(`${lane.id} ${mode.mode}`))),
    overtaking: lane.overtaking,
    disruption:
      lane.disruption === null
        ? null
        : { meanBetween: lane.disruption.meanBetween, length: samplerOf(lane.disruption.length) },
  }))
}

const modeOf = (spec: ModeSpec, offered: boolean): ModeModel => ({
  mode: spec.mode,
  transit: samplerOf(spec.transit),
  costFixed: spec.costFixed,
  costPerUnit: spec.costPerUnit,
  departures: spec.departures,
  capacity: spec.capacity ?? Number.POSITIVE_INFINITY,
  vehicles: spec.vehicles,
  co2PerVehicle: spec.co2PerVehicle,
  co2PerUnit: spec.co2PerUnit,
  offered,
})

export function pointsOf(
  scenario: Scenario,
  products: readonly ProductModel[],
  segments: readonly SegmentModel[],
): PointModel[] {
  const usage = usageOf(scenario, products, segments)
  return scenario.stockPoints.map((spec, index) => {
    const item = indexOf(scenario.items, spec.item, 'item')
    return {
      id: spec.id,
      item,
      itemId: spec.item,
      site: spec.site,
      product: products.findIndex(({ id }) => id === spec.item),
      makes: products.findIndex(({ point, route }) => point === index && route.length > 0),
      standardCost: standardCostOf(scenario, spec.item),
      offers: [...offersFor(scenario, spec, item), ...transfersTo(scenario, spec, item)],
      orderCost: spec.orderCost,
      baseUsage: usage[index]!,
      orderDelay: spec.orderDelay,
      review: spec.review === null ? null : { every: spec.review.every, offset: spec.review.offset },
      forecast:
        spec.forecast === null
          ? null
          : { policy: spec.forecast.policy, args: { ...spec.forecast.args }, opening: spec.forecast.opening },
      firmOrders: [...spec.firmOrders],
      lostSales: spec.shortage === 'lostSale',
      partial: spec.partialShipment,
    }
  })
}

/** What suppliers sell who deliver here, or from whom a lane leads here. */
function offersFor(scenario: Scenario, { item: id, site, sources }: StockPointSpec, item: number): OfferModel[] {
  return scenario.offers.flatMap((offer) => {
    if (offer.item !== id) return []
    const supplier = indexOf(scenario.suppliers, offer.supplier, 'supplier')
    const lane = offer.delivered ? -1 : laneBetween(scenario, scenario.suppliers[supplier]!.site, site)
    if (lane < 0 && !offer.delivered) {
      if ((sources[offer.supplier] ?? 0) === 0) return []
      throw new Error(`no lane from "${scenario.suppliers[supplier]!.site}" to "${site}"`)
    }
    return {
      index: scenario.offers.indexOf(offer),
      supplier,
      from: -1,
      item,
      price: offer.price,
      breaks: offer.breaks.map((step) => ({ from: step.from, price: step.price })),
      leastPrice: leastPriceOf(scenario, offer),
      minimumOrder: offer.minimumOrder,
      capacityPerWeek: offer.capacityPerWeek ?? Number.POSITIVE_INFINITY,
      crossing: offer.crossing,
      leadTime: samplerOf(offer.leadTime),
      defectProbability: offer.ppm / 1_000_000,
      lane,
    }
  })
}

/** Sites that the stock point names as its sources. @throws when they do not hold the item, or no lane leads here. */
function transfersTo(scenario: Scenario, spec: StockPointSpec, item: number): OfferModel[] {
  return sitesAmong(scenario, spec).map((site) => {
    const from = scenario.stockPoints.findIndex((point) => point.item === spec.item && point.site === site)
    if (from < 0) throw new Error(`no stock point of "${spec.item}" at "${site}"`)
    const lane = laneBetween(scenario, site, spec.site)
    if (lane < 0) throw new Error(`no lane from "${site}" to "${spec.site}"`)
    return { ...TRANSFER, from, item, lane }
  })
}

/** Sources that are no suppliers. */
const sitesAmong = ({ suppliers }: Scenario, { sources }: StockPointSpec): string[] =>
  Object.keys(sources).filter((source) => !has(suppliers, source))

const laneBetween = ({ lanes }: Scenario, from: string, to: string): number =>
  lanes.findIndex((lane) => lane.from === from && lane.to === to)

/**
 * Units a week that are taken from each stock point at the start: by customers, by what is made of the item, and by the
 * stock points that it supplies, each to its share. @throws when a stock point is supplied from itself.
 */
function usageOf(scenario: Scenario, products: readonly ProductModel[], segments: readonly SegmentModel[]): number[] {
  const { stockPoints } = scenario
  const own = stockPoints.map(() => 0)
  for (const { mix } of segments) for (const { point, perWeek } of mix) own[point]! += perWeek
  for (const { operations, baseDemand } of products) {
    for (const { operation, units } of operations) {
      for (const { point, quantity } of operation.materials) own[point]! += baseDemand * units * quantity
    }
  }
  const supplies = suppliedBy(scenario)
  const totals = new Map<number, number>()
  const within = new Set<number>()
  const total = (point: number): number => {
    if (within.has(point)) throw new Error(`stock point "${stockPoints[point]!.id}" is supplied from itself`)
    const found = totals.get(point)
    if (found !== undefined) return found
    within.add(point)
    let units = own[point]!
    for (const { point: below, share } of supplies[point]!) units += share * total(below)
    within.delete(point)
    totals.set(point, units)
    return units
  }
  return stockPoints.map((_, point) => total(point))
}

/** The stock points that each one supplies, and with which share of what they need. */
function suppliedBy(scenario: Scenario): { readonly point: number; readonly share: number }[][] {
  const { stockPoints } = scenario
  const below = new Map<string, { point: number; share: number }[]>()
  for (const [point, spec] of stockPoints.entries()) {
    for (const site of sitesAmong(scenario, spec)) {
      const place = `${spec.item} ${site}`
      below.set(place, [...(below.get(place) ?? []), { point, share: spec.sources[site]! / 100 }])
    }
  }
  return stockPoints.map(({ item, site }) => below.get(`${item} ${site}`) ?? [])
}

function leastPriceOf({ contracts }: Scenario, { supplier, item, price, breaks }: OfferSpec): number {
  const agreed = contracts.filter((each) => each.supplier === supplier && each.item === item)
  return Math.min(price, ...breaks.map((step) => step.price), ...agreed.map(({ terms }) => terms.price))
}
