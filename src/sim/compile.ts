/** Turns a scenario into a model: names become indices, distributions samplers, and the planner's opening figures are worked out. */

import { frontierOf } from './frontier'
import { samplerOf } from './kernel/distribution'
import { nameHash } from './kernel/hash'
import { gammaFunction } from './kernel/math'
import type { Model, OfferModel, OperationModel, PointModel, ProductModel, SegmentModel, StationModel } from './model'
import { growthRate } from './processes/programme'
import type { ItemSpec, Scenario, StationSpec } from './scenario'
import { HOUR, WEEK } from './units'

/** @throws with the id when something names what is not there; `content/schema.ts` has said so more kindly before. */
export function compile(scenario: Scenario): Model {
  const families = [...new Set(scenario.items.map(({ family }) => family))]
  const shifts = scenario.shifts.map(({ id, working }) => ({
    id,
    edges: edgesOf(working),
    hoursPerWeek: working.reduce((sum, { from, to }) => sum + (to - from), 0) / HOUR,
  }))
  const shiftOf = (id: string): number => indexOf(scenario.shifts, id, 'shift')
  const people = ({
    id,
    shift,
    headcount,
    wage,
    absence,
  }: {
    id: string
    shift: string
    headcount: number
    wage: number
    absence: number
  }) => ({
    id,
    shift: shiftOf(shift),
    headcount,
    wage,
    absence,
  })
  const pools = scenario.pools.map(people)
  const crews = scenario.crews.map((crew) => people({ ...crew, id: crew.site, absence: 0 }))

  const machineStation: number[] = []
  const stations = scenario.stations.map((spec, station): StationModel => {
    const machines = Array.from({ length: spec.machines }, () => machineStation.push(station) - 1)
    return stationModel(scenario, spec, machines)
  })

  const sold = scenario.items.filter(({ kind }) => kind === 'product')
  const segments = segmentModels(scenario, sold)
  const demand = sold.map((_, product) => baseDemand(segments, product))
  const products = sold.map((item, product): ProductModel => {
    const route = routeOf(scenario, item)
    return {
      id: item.id,
      item: scenario.items.indexOf(item),
      point: indexOf(
        scenario.stockPoints.map((p) => ({ id: p.item })),
        item.id,
        'stock point of',
      ),
      family: families.indexOf(item.family),
      price: item.price,
      standardCost: route[route.length - 1]!.valueAdded,
      route,
      baseDemand: demand[product]!,
    }
  })
  const lanes = scenario.lanes.map((lane) => ({
    id: lane.id,
    from: lane.from,
    to: lane.to,
    inbound: scenario.sites.find(({ id }) => id === lane.from)?.kind === 'supplier',
    modes: lane.modes.map((mode) => ({ ...mode, transit: samplerOf(mode.transit) })),
  }))
  const points = scenario.stockPoints.map((_, point) => pointModel(scenario, point, products))

  const model = {
    scenario,
    products,
    stations,
    machineStation,
    pools,
    crews,
    programmes: scenario.programmes.map(({ lever, adoptionTime, costPerWeek, launchCost, halfLife, training }) => ({
      lever,
      rate: growthRate(adoptionTime),
      halfLife,
      costPerWeek,
      launchCost,
      training,
    })),
    shifts,
    points,
    supplierIds: scenario.suppliers.map(({ id }) => id),
    outageLengths: scenario.suppliers.map(({ outage }) => (outage === null ? null : samplerOf(outage.length))),
    lanes,
    segments,
    families,
  }
  return { ...model, frontier: frontierOf(model) }
}

/** Starts and ends of the hours, those that touch joined; none when they fill the week: always on. */
function edgesOf(working: readonly { readonly from: number; readonly to: number }[]): number[] {
  const edges: number[] = []
  for (const { from, to } of working) {
    if (edges[edges.length - 1] === from) edges[edges.length - 1] = to
    else edges.push(from, to)
  }
  return edges.length === 2 && edges[0] === 0 && edges[1] === WEEK ? [] : edges
}

/** @throws when the list has no such id. */
function indexOf(list: readonly { readonly id: string }[], id: string, what: string): number {
  const index = list.findIndex((entry) => entry.id === id)
  if (index < 0) throw new Error(`no ${what} "${id}"`)
  return index
}

function stationModel(scenario: Scenario, spec: StationSpec, machines: readonly number[]): StationModel {
  const pool = spec.pool === null ? -1 : indexOf(scenario.pools, spec.pool, 'pool')
  const crew = scenario.crews.findIndex(({ site }) => site === spec.site)
  const wage = pool < 0 ? 0 : scenario.pools[pool]!.wage
  return {
    id: spec.id,
    spec,
    machines,
    pool,
    crew,
    shift: pool < 0 ? -1 : indexOf(scenario.shifts, scenario.pools[pool]!.shift, 'shift'),
    setup: samplerOf(spec.setup),
    repairTime: spec.failure === null ? null : samplerOf(spec.failure.repairTime),
    serviceTime: spec.service === null ? null : samplerOf(spec.service.time),
    lifeScale: spec.failure === null ? 0 : spec.failure.mtbf / gammaFunction(1 + 1 / spec.failure.shape),
    seed: nameHash(spec.id),
    hourCost: spec.rate + spec.operators * wage,
  }
}

function routeOf(scenario: Scenario, item: ItemSpec): OperationModel[] {
  let value = 0
  return item.route.map((operation, step): OperationModel => {
    const materials = operation.materials.map(({ item: id, quantity }) => {
      const point = scenario.stockPoints.findIndex((stock) => stock.item === id)
      if (point < 0) throw new Error(`no stock point of "${id}"`)
      value += quantity * scenario.items.find((entry) => entry.id === id)!.standardCost
      return { point, quantity }
    })
    return {
      station: indexOf(scenario.stations, operation.station, 'station'),
      processTime: samplerOf(operation.processTime),
      materials,
      characteristic: operation.characteristic,
      inspection: operation.inspection,
      remaining: item.route.slice(step).reduce((sum, { processTime }) => sum + processTime.mean, 0),
      valueAdded: value,
    }
  })
}

function segmentModels(scenario: Scenario, sold: readonly ItemSpec[]): SegmentModel[] {
  return scenario.segments.map((spec) => {
    const total = Object.values(spec.mix).reduce((sum, share) => sum + share, 0)
    let upTo = 0
    const mix = Object.entries(spec.mix).map(([id, share]) => {
      upTo += share / total
      return { product: indexOf(sold, id, 'product'), upTo }
    })
    mix[mix.length - 1]!.upTo = 1
    return {
      id: spec.id,
      spec,
      lane: indexOf(scenario.lanes, spec.lane, 'lane'),
      mix,
      ordersPerWeek: spec.customers * spec.ordersPerWeek,
      meanOrder: (spec.orderSize.min + spec.orderSize.max) / 2,
    }
  })
}

/** Units a week that contented customers would order of the product. */
function baseDemand(segments: readonly SegmentModel[], product: number): number {
  let units = 0
  for (const { mix, ordersPerWeek, meanOrder } of segments) {
    let from = 0
    for (const { product: which, upTo } of mix) {
      if (which === product) units += (upTo - from) * ordersPerWeek * meanOrder
      from = upTo
    }
  }
  return units
}

function pointModel(scenario: Scenario, index: number, products: readonly ProductModel[]): PointModel {
  const spec = scenario.stockPoints[index]!
  const item = indexOf(scenario.items, spec.item, 'item')
  const product = products.findIndex(({ id }) => id === spec.item)
  let baseUsage = product < 0 ? 0 : products[product]!.baseDemand
  for (const { route, baseDemand: units } of products) {
    for (const { materials } of route) {
      for (const { point, quantity } of materials) if (point === index) baseUsage += units * quantity
    }
  }
  return {
    id: spec.id,
    item,
    itemId: spec.item,
    site: spec.site,
    product,
    standardCost: product < 0 ? scenario.items[item]!.standardCost : products[product]!.standardCost,
    offers: offersFor(scenario, spec.item, spec.site, item),
    orderCost: spec.orderCost,
    baseUsage,
  }
}

function offersFor(scenario: Scenario, id: string, site: string, item: number): OfferModel[] {
  return scenario.offers
    .filter((offer) => offer.item === id)
    .map((offer) => {
      const supplier = indexOf(scenario.suppliers, offer.supplier, 'supplier')
      const from = scenario.suppliers[supplier]!.site
      const lane = scenario.lanes.findIndex((candidate) => candidate.from === from && candidate.to === site)
      if (lane < 0) throw new Error(`no lane from "${from}" to "${site}"`)
      return {
        supplier,
        item,
        price: offer.price,
        minimumOrder: offer.minimumOrder,
        leadTime: samplerOf(offer.leadTime),
        defectProbability: offer.ppm / 1_000_000,
        lane,
      }
    })
}
