/**
 * What one good unit could cost at best in this company: the frontier of the efficiency score (cost efficiency after
 * Farrell 1957). Worked out once, from the scenario's opening numbers alone, before anything has happened.
 */

import type { FrontierCost, LaneModel, Model, OfferModel } from './model'
import { HOUR } from './units'

/** All of a model that the frontier is worked out from. */
export type Company = Omit<Model, 'frontier'>

const HOURS_PER_WEEK = 168

/**
 * The frontier cost of one unit of each product [cent]:
 *
 * work = Σ over operations of nominal hours × (machine rate × loading of the station's machines + operators × wage ×
 * loading of the pool). Loading = hours paid in a week ÷ hours that the scenario's base demand needs at nominal times, at
 * least 1: a plant of whole machines and whole people is idle at times however well it is run, and that is no loss. Where
 * one pool has as many people as its stations' machines take and serves one station, the two loadings are the same, and
 * work is nominal hours × cost of a staffed machine hour × loading. Of a pool, hours beyond those that all its machines
 * take together are no part of the frontier.
 *
 * material = bill of materials, each at the offer with the least price of a good part (price ÷ (1 − defect rate)) and
 * freight together; inboundFreight = that freight. outboundFreight = freight of the segments' lanes, weighted by what
 * each buys of the product. Freight of a lane = the least over its modes of cost per unit + fixed cost × least departures
 * a week ÷ units a week that the lane carries at base demand.
 *
 * Rework, scrap, setups, breakdowns, service, stock, ordering and programmes cost nothing at the frontier.
 */
export function frontierOf(company: Company): FrontierCost[] {
  const work = workRates(company)
  const sources = cheapestSources(company)
  const outbound = outboundRates(company)
  return company.products.map(({ route }, product) => {
    const cost = { work: 0, material: 0, inboundFreight: 0, outboundFreight: outboundOf(company, outbound, product) }
    for (const { station, processTime, materials } of route) {
      cost.work += (processTime.mean / HOUR) * work[station]!
      for (const { point, quantity } of materials) {
        cost.material += quantity * sources[point]!.price
        cost.inboundFreight += quantity * sources[point]!.freight
      }
    }
    return { ...cost, total: cost.work + cost.material + cost.inboundFreight + cost.outboundFreight }
  })
}

/** Cost of one nominal machine hour at each station, loading included [cent]. */
function workRates(company: Company): number[] {
  const needed = company.stations.map(() => 0)
  for (const { route, baseDemand } of company.products) {
    for (const { station, processTime } of route) needed[station]! += (baseDemand * processTime.mean) / HOUR
  }
  const staffed = company.stations.map(
    ({ shift, spec }) => spec.machines * (shift < 0 ? HOURS_PER_WEEK : company.shifts[shift]!.hoursPerWeek),
  )
  const pools = company.pools.map(({ headcount, shift }, index) => {
    const own = company.stations.map(({ pool, spec }) => (pool === index ? spec.operators : 0))
    const hours = (of: readonly number[]) => own.reduce((sum, operators, station) => sum + operators * of[station]!, 0)
    return loading(Math.min(headcount * company.shifts[shift]!.hoursPerWeek, hours(staffed)), hours(needed))
  })
  return company.stations.map(({ spec, pool, machineHour }, station) => {
    const people = pool < 0 ? 0 : spec.operators * company.pools[pool]!.wage * pools[pool]!
    return machineHour * loading(staffed[station]!, needed[station]!) + people
  })
}

const loading = (paid: number, needed: number): number => (needed > 0 ? Math.max(1, paid / needed) : 1)

interface Source {
  readonly price: number
  readonly freight: number
  readonly lane: number
}

/** The cheapest source of each stock point's item; what nobody offers comes at standard cost. */
function cheapestSources(company: Company): Source[] {
  const offered = company.lanes.map(() => 0)
  for (const { offers, baseUsage } of company.points) {
    for (const lane of new Set(offers.map((offer) => offer.lane))) if (lane >= 0) offered[lane]! += baseUsage
  }
  const chosen = company.points.map(({ offers, standardCost }) =>
    offers
      .map((offer) => sourceOf(offer, offer.lane < 0 ? 0 : freightOf(company.lanes[offer.lane]!, offered[offer.lane]!)))
      .reduce(cheaper, { price: standardCost, freight: offers.length > 0 ? Number.POSITIVE_INFINITY : 0, lane: -1 }),
  )
  const carried = company.lanes.map(() => 0)
  for (const [point, { lane }] of chosen.entries()) if (lane >= 0) carried[lane]! += company.points[point]!.baseUsage
  return chosen.map((source) =>
    source.lane < 0 ? source : { ...source, freight: freightOf(company.lanes[source.lane]!, carried[source.lane]!) },
  )
}

const sourceOf = ({ price, defectProbability, lane }: OfferModel, freight: number): Source => ({
  price: price / (1 - defectProbability),
  freight,
  lane,
})

const cheaper = (one: Source, other: Source): Source =>
  other.price + other.freight < one.price + one.freight ? other : one

/** Cost of carrying one unit in the cheapest mode, at so many units a week [cent]. */
function freightOf({ modes }: LaneModel, unitsPerWeek: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const { costPerUnit, costFixed, departures, offered } of modes) {
    if (!offered) continue
    const fixed = unitsPerWeek > 0 ? (costFixed * departures[0]!) / unitsPerWeek : 0
    least = Math.min(least, costPerUnit + fixed)
  }
  return modes.length > 0 ? least : 0
}

/** Freight of one unit on each lane that customers are served by. */
function outboundRates(company: Company): number[] {
  const carried = company.lanes.map(() => 0)
  for (const { lane, ordersPerWeek, meanOrder } of company.segments) carried[lane]! += ordersPerWeek * meanOrder
  return company.lanes.map((lane, index) => freightOf(lane, carried[index]!))
}

function outboundOf(company: Company, rates: readonly number[], product: number): number {
  let freight = 0
  let units = 0
  for (const { lane, mix, ordersPerWeek, meanOrder } of company.segments) {
    let from = 0
    for (const share of mix) {
      const volume = share.product === product ? (share.upTo - from) * ordersPerWeek * meanOrder : 0
      freight += volume * rates[lane]!
      units += volume
      from = share.upTo
    }
  }
  return units > 0 ? freight / units : 0
}
