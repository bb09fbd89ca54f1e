/**
 * What one good unit could cost at best in this company: the frontier of the efficiency score (cost efficiency after
 * Farrell 1957). Worked out once, from the scenario's opening numbers alone, before anything has happened.
 */

import type { FrontierCost, LaneModel, Model } from './model'
import { HOUR } from './units'

/** All of a model that the frontier is worked out from. */
export type Company = Omit<Model, 'frontier' | 'openingStock'>

/**
 * The frontier cost of one unit of each product [cent]:
 *
 * work = Σ over operations of nominal hours × (machine rate × loading of the station's machines + operators × wage ×
 * loading of the pool). Loading = hours paid in a week ÷ hours that the scenario's base demand needs at nominal times, at
 * least 1: a plant of whole machines and whole people is idle at times however well it is run, and that is no loss. Where
 * one pool has as many people as its stations' machines take and serves one station, the two loadings are the same, and
 * work is nominal hours × cost of a staffed machine hour × loading. Of a pool, hours beyond those that all its machines
 * take together are no part of the frontier. Where several pools run a station, each does its share by the hours it is paid for.
 *
 * material = bill of materials, what is made for it by what that is made of (and its work is work), each at the source
 * with the least price of a good part (price ÷ (1 − defect rate), at the best price break or contract) and freight
 * together, from whatever site it comes; inboundFreight = that freight. outboundFreight = freight to the shelves that
 * serve the segments and of the segments' lanes, weighted by what each buys of the product. Freight of a lane = the least
 * over its modes of cost per unit + fixed cost × vehicles a week ÷ units a week that the lane carries at base demand;
 * vehicles a week: the least departures, or as many as the units fill.
 *
 * Rework, scrap, setups, breakdowns, service, stock, ordering and programmes cost nothing at the frontier.
 */
export function frontierOf(company: Company): FrontierCost[] {
  const work = workRates(company)
  const sources = cheapestSources(company)
  const outbound = outboundRates(company, sources)
  const known = new Map<number, MakingCost>()
  return company.products.map((_, product) => {
    const made = makingOf(company, product, work, sources, known)
    const outboundFreight = outboundOf(company, outbound, product)
    return { ...made, outboundFreight, total: made.work + made.material + made.inboundFreight + outboundFreight }
  })
}

interface MakingCost {
  work: number
  material: number
  inboundFreight: number
}

/** Of one unit, with that of the components which are made for it; `known`: what was worked out already, by product. */
function makingOf(
  company: Company,
  product: number,
  work: readonly number[],
  sources: readonly Source[],
  known: Map<number, MakingCost>,
): MakingCost {
  const before = known.get(product)
  if (before !== undefined) return before
  const cost = { work: 0, material: 0, inboundFreight: 0 }
  for (const { operation, units } of company.products[product]!.operations) {
    cost.work += ((units * operation.nominal) / HOUR) * work[operation.station]!
    for (const { point, quantity } of operation.materials) {
      const part = partAt(company, point, work, sources, known)
      cost.work += units * quantity * part.work
      cost.material += units * quantity * part.material
      cost.inboundFreight += units * quantity * part.inboundFreight
    }
  }
  known.set(product, cost)
  return cost
}

/** Of one unit on the shelf of a stock point: bought, or made at the site where its way begins. */
function partAt(
  company: Company,
  point: number,
  work: readonly number[],
  sources: readonly Source[],
  known: Map<number, MakingCost>,
): MakingCost {
  const { price, freight } = sources[point]!
  let origin = point
  while (sources[origin]!.from >= 0) origin = sources[origin]!.from
  const { makes } = company.points[origin]!
  if (makes < 0) return { work: 0, material: price, inboundFreight: freight }
  const made = makingOf(company, makes, work, sources, known)
  return { ...made, inboundFreight: made.inboundFreight + freight }
}

/** Cost of one nominal machine hour at each station, loading included [cent]. */
function workRates(company: Company): number[] {
  const needed = company.stations.map(() => 0)
  for (const { operations, baseDemand } of company.products) {
    for (const { operation, units } of operations) {
      needed[operation.station]! += (baseDemand * units * operation.nominal) / HOUR
    }
  }
  const staffed = company.stations.map(({ hoursPerWeek, spec }) => spec.machines * hoursPerWeek)
  const paid = company.pools.map(({ headcount, shift }) => headcount * company.shifts[shift]!.hoursPerWeek)
  const share = company.stations.map(({ pools }) => sharesOf(pools, paid))
  const pools = company.pools.map((_, index) => {
    const own = company.stations.map(({ spec }, station) => spec.operators * (share[station]!.get(index) ?? 0))
    const hours = (of: readonly number[]) => own.reduce((sum, operators, station) => sum + operators * of[station]!, 0)
    return loading(Math.min(paid[index]!, hours(staffed)), hours(needed))
  })
  return company.stations.map(({ spec, machineHour }, station) => {
    let people = 0
    for (const [pool, part] of share[station]!)
      people += part * spec.operators * company.pools[pool]!.wage * pools[pool]!
    return machineHour * loading(staffed[station]!, needed[station]!) + people
  })
}

/** Which part of a station's work each of its pools does: in proportion to the hours that they are paid for. */
function sharesOf(pools: readonly number[], paid: readonly number[]): Map<number, number> {
  const total = pools.reduce((sum, pool) => sum + paid[pool]!, 0)
  return new Map(pools.map((pool) => [pool, total > 0 ? paid[pool]! / total : 1 / pools.length]))
}

const loading = (paid: number, needed: number): number => (needed > 0 ? Math.max(1, paid / needed) : 1)

interface Source {
  readonly price: number
  /** All the way to the stock point. */
  readonly freight: number
  readonly lane: number
  /** Stock point that the goods come from; -1: a supplier, or nobody. */
  readonly from: number
}

/**
 * The cheapest source of each stock point's item; what nobody offers comes at standard cost. First as if every source
 * carried all, then at what the lanes of the chosen ones carry.
 */
function cheapestSources(company: Company): Source[] {
  const offered = company.lanes.map(() => 0)
  for (const { offers, baseUsage } of company.points) {
    for (const lane of new Set(offers.map((offer) => offer.lane))) if (lane >= 0) offered[lane]! += baseUsage
  }
  const known = new Map<number, Source>()
  const chosen = company.points.map((_, point) => cheapestAt(company, offered, point, known))
  const carried = company.lanes.map(() => 0)
  for (const [point, { lane }] of chosen.entries()) if (lane >= 0) carried[lane]! += company.points[point]!.baseUsage
  return chosen.map((source) => inFull(company, carried, chosen, source))
}

/** `known`: what was found already, by point; else sites with two sources each would be asked twice as often at each step. */
function cheapestAt(company: Company, offered: readonly number[], point: number, known: Map<number, Source>): Source {
  const before = known.get(point)
  if (before !== undefined) return before
  const { offers, standardCost } = company.points[point]!
  const cheapest = offers
    .map((offer): Source => {
      const freight = offer.lane < 0 ? 0 : freightOf(company.lanes[offer.lane]!, offered[offer.lane]!)
      if (offer.from < 0) {
        return { price: offer.leastPrice / (1 - offer.defectProbability), freight, lane: offer.lane, from: -1 }
      }
      const there = cheapestAt(company, offered, offer.from, known)
      return { price: there.price, freight: there.freight + freight, lane: offer.lane, from: offer.from }
    })
    .reduce(cheaper, {
      price: standardCost,
      freight: offers.length > 0 ? Number.POSITIVE_INFINITY : 0,
      lane: -1,
      from: -1,
    })
  known.set(point, cheapest)
  return cheapest
}

/** Freight of the whole way at what its lanes carry. */
function inFull(company: Company, carried: readonly number[], chosen: readonly Source[], source: Source): Source {
  if (source.lane < 0) return source
  const before = source.from < 0 ? 0 : inFull(company, carried, chosen, chosen[source.from]!).freight
  return { ...source, freight: before + freightOf(company.lanes[source.lane]!, carried[source.lane]!) }
}

const cheaper = (one: Source, other: Source): Source =>
  other.price + other.freight < one.price + one.freight ? other : one

/** Cost of carrying one unit in the cheapest mode, at so many units a week [cent]. */
function freightOf({ modes }: LaneModel, unitsPerWeek: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const { costPerUnit, costFixed, departures, capacity, offered } of modes) {
    if (!offered) continue
    const vehicles = Math.max(departures[0]!, unitsPerWeek / capacity)
    const fixed = unitsPerWeek > 0 ? (costFixed * vehicles) / unitsPerWeek : 0
    least = Math.min(least, costPerUnit + fixed)
  }
  return modes.length > 0 ? least : 0
}

/** Freight of one unit on each lane that customers are served by, and from other sites to the shelf that it is sold from. */
interface OutboundRates {
  readonly lanes: readonly number[]
  readonly shelves: readonly number[]
}

function outboundRates(company: Company, sources: readonly Source[]): OutboundRates {
  const carried = company.lanes.map(() => 0)
  for (const { lane, unitsPerWeek } of company.segments) if (lane >= 0) carried[lane]! += unitsPerWeek
  return {
    lanes: company.lanes.map((lane, index) => freightOf(lane, carried[index]!)),
    shelves: sources.map(({ freight, from }) => (from < 0 ? 0 : freight)),
  }
}

function outboundOf(company: Company, { lanes, shelves }: OutboundRates, product: number): number {
  let freight = 0
  let units = 0
  for (const { lane, mix } of company.segments) {
    for (const { product: wanted, point, perWeek } of mix) {
      if (wanted !== product) continue
      freight += perWeek * ((lanes[lane] ?? 0) + shelves[point]!)
      units += perWeek
    }
  }
  return units > 0 ? freight / units : 0
}
