/** The shop floors: stations with their machines, and what is made on them along which route. */

import { type Sampler, samplerOf } from '../kernel/distribution'
import { nameHash } from '../kernel/hash'
import { gammaFunction } from '../kernel/math'
import type { FailureModel, FeederModel, InspectionModel, OperationModel, ProductModel, StationModel } from '../model'
import type { ItemSpec } from '../scenario/chain'
import type { PolicySetting } from '../scenario/chance'
import type { OperationSpec, StationSpec } from '../scenario/floor'
import type { InspectionSpec } from '../scenario/quality'
import type { Scenario } from '../scenario/scenario'
import { WEEK } from '../units'
import { demandOf, ownDemandOf } from './market'
import { indexOf } from './names'
import { hoursOpen } from './people'

/** Stations, and the station of each machine of the company. */
export function floorsOf(scenario: Scenario): { stations: StationModel[]; machineStation: number[] } {
  const first = new Set(
    scenario.items.flatMap(({ route, otherRoutes }) => [route, ...otherRoutes].map((r) => r[0]?.station)),
  )
  const machineStation: number[] = []
  const stations = scenario.stations.map((spec, station): StationModel => {
    const machines = Array.from({ length: spec.places ?? spec.machines }, () => machineStation.push(station) - 1)
    return stationModel(scenario, spec, machines, first.has(spec.id))
  })
  return { stations, machineStation }
}

function stationModel(
  scenario: Scenario,
  spec: StationSpec,
  machines: readonly number[],
  first: boolean,
): StationModel {
  const pool = spec.pool === null ? -1 : indexOf(scenario.pools, spec.pool, 'pool')
  const pools = [...(spec.pool === null ? [] : [spec.pool]), ...spec.substitutes].map((id) =>
    indexOf(scenario.pools, id, 'pool'),
  )
  const crew = scenario.crews.findIndex(({ site }) => site === spec.site)
  const wage = pool < 0 ? 0 : scenario.pools[pool]!.wage
  const hoursPerWeek = hoursOpen(scenario, pools)
  const machineHour = spec.rate + depreciationAnHour(spec, hoursPerWeek)
  return {
    id: spec.id,
    spec,
    buffer: spec.buffer,
    beforeService: spec.blocking === 'beforeService',
    preemptive: spec.preemptive,
    operators: spec.operators,
    batch: spec.batch === null ? null : { ...spec.batch },
    minorStops: spec.minorStops === null ? null : { perHour: spec.minorStops.perHour, length: spec.minorStops.length },
    plant: scenario.planning.findIndex(({ site }) => site === spec.site),
    first,
    machines,
    pool,
    pools,
    crew,
    hoursPerWeek,
    setup: samplerOf(spec.setup),
    setsUp: spec.setup.mean > 0 || Object.keys(spec.setupMatrix).length > 0,
    setups: setupsOf(scenario, spec),
    move: samplerOf(spec.moveTime),
    moves: spec.moveTime.mean > 0,
    repairTime: spec.failure === null ? null : samplerOf(spec.failure.repairTime),
    serviceTime: spec.service === null ? null : samplerOf(spec.service.time),
    failure: failureOf(spec),
    ages: spec.failure !== null || spec.service !== null || spec.wear !== null,
    wear: spec.wear === null ? null : { slower: spec.wear.slower, wider: spec.wear.wider },
    meanShifts:
      spec.meanShifts === null
        ? null
        : { meanBetween: spec.meanShifts.meanBetween, ...spec.meanShifts.size, up: spec.meanShifts.up },
    chart:
      spec.chart === null
        ? null
        : { time: spec.chart.time, cost: spec.chart.cost, searchTime: samplerOf(spec.chart.searchTime) },
    plain: isPlain(spec),
    seed: nameHash(spec.id),
    rate: spec.rate,
    rateIsWear: spec.asset === null,
    machineHour,
    hourCost: machineHour + spec.operators * wage,
  }
}

/** Whether neither people, failures at work, wear, inspection of the process nor batches bear on its work. */
function isPlain({ pool, preemptive, blocking, batch, minorStops, wear, failure, meanShifts }: StationSpec): boolean {
  if (pool !== null || preemptive || blocking === 'beforeService') return false
  if (batch !== null || minorStops !== null || wear !== null || meanShifts !== null) return false
  return failure === null || failure.clock === 'calendar'
}

/** Changes between families, where the station has a matrix of them; pairs that it does not name are as all others. */
function setupsOf(scenario: Scenario, { setup, setupMatrix }: StationSpec): Sampler[][] | null {
  if (Object.keys(setupMatrix).length === 0) return null
  const families = familiesOf(scenario)
  return families.map((from) =>
    families.map((to) => samplerOf({ ...setup, mean: setupMatrix[from]?.[to] ?? setup.mean })),
  )
}

function failureOf({ failure }: StationSpec): FailureModel | null {
  if (failure === null) return null
  const { clock, interrupted, repair, shape, mtbf } = failure
  return { clock, interrupted, renewing: repair === 'renewal', shape, lifeScale: mtbf / gammaFunction(1 + 1 / shape) }
}

/** A machine loses the same each week, however few its hours of shift [cent an hour]. */
function depreciationAnHour({ asset }: StationSpec, hoursPerWeek: number): number {
  if (asset === null || hoursPerWeek === 0) return 0
  return (asset.value * WEEK) / asset.life / hoursPerWeek
}

/** Costs found already: an item that many others are made of, level by level, would be asked for again and again. */
const costs = new WeakMap<Scenario, Map<string, number>>()

/** Standard cost of material in an item, its components' included [cent]. @throws when an item is made of itself. */
export function standardCostOf(scenario: Scenario, id: string, within: readonly string[] = []): number {
  if (within.includes(id)) throw new Error(`item "${id}" is made of itself`)
  const found = costs.get(scenario) ?? new Map<string, number>()
  costs.set(scenario, found)
  const known = found.get(id)
  if (known !== undefined) return known
  const item = scenario.items[indexOf(scenario.items, id, 'item')]!
  let cost = item.route.length === 0 ? item.standardCost : 0
  for (const { materials, feeders } of item.route) {
    for (const { item: part, quantity } of [...materials, ...feeders]) {
      cost += quantity * standardCostOf(scenario, part, [...within, id])
    }
  }
  found.set(id, cost)
  return cost
}

/**
 * Everything that is made or sold, each item first by its own route, then by those of other plants. The plan of every
 * inspection on the way is put into `plans`.
 */
export function productsOf(scenario: Scenario, plans: PolicySetting[]): ProductModel[] {
  const families = familiesOf(scenario)
  const sold = new Set(scenario.segments.flatMap(({ mix }) => Object.keys(mix)))
  const ways = scenario.items
    .filter(({ kind, route, id }) => kind !== 'material' || route.length > 0 || sold.has(id))
    .flatMap((item) => [item.route, ...item.otherRoutes].map((route, way) => ({ item, route, way })))
  const places = ways.map(({ item, route }) => ({
    id: item.id,
    site: route.length === 0 ? null : siteOf(scenario, route),
  }))
  const products = ways.map(({ item, route, way }): ProductModel => {
    const operations = route.length === 0 ? [] : routeOf(scenario, item, route, plans)
    const site = route.length === 0 ? null : siteOf(scenario, route)
    return {
      id: item.id,
      item: scenario.items.indexOf(item),
      plant: scenario.planning.findIndex((plan) => plan.site === site),
      point: pointAt(scenario, item.id, site),
      family: families.indexOf(item.family),
      price: item.price,
      standardCost: standardCostOf(scenario, item.id),
      route: operations,
      kit: kitOf(operations),
      feeders: feedersOf(route, site, places),
      operations: [],
      ownDemand: way === 0 ? ownDemandOf(scenario, item.id) : 0,
      baseDemand: way === 0 ? demandOf(scenario, item.id) : 0,
      dependent: false,
      timeToClaim: item.timeToClaim === null ? null : samplerOf(item.timeToClaim),
      work: operations[0]?.remaining ?? 0,
    }
  })
  const used = new Set(products.flatMap(({ kit }) => kit.map(({ point }) => point)))
  return products.map((product) => ({
    ...product,
    operations: operationsOf(products, product, 1),
    dependent: product.route.length > 0 && used.has(product.point),
  }))
}

/** Products of a plant, each after everything that is made of it (low-level code: Orlicky 1975). */
export function byLevel(products: readonly ProductModel[], plant: number): number[] {
  const level = products.map(() => 0)
  const sink = (product: number, depth: number): void => {
    level[product] = Math.max(level[product]!, depth)
    for (const { point } of products[product]!.kit) {
      for (const [part, made] of products.entries()) {
        if (made.point === point && made.route.length > 0 && part !== product) sink(part, depth + 1)
      }
    }
  }
  for (let product = 0; product < products.length; product++) sink(product, 0)
  return [...products.keys()]
    .filter((product) => products[product]!.plant === plant)
    .sort((one, other) => level[one]! - level[other]! || one - other)
}

/** Every operation of so many units of a product, and of the components made for them. */
function operationsOf(
  products: readonly ProductModel[],
  { route, feeders }: ProductModel,
  units: number,
): { operation: OperationModel; units: number }[] {
  return [
    ...route.map((operation) => ({ operation, units })),
    ...feeders.flatMap(({ product, quantity }) => operationsOf(products, products[product]!, units * quantity)),
  ]
}

/** Components made for each lot, at the same plant. @throws when one is not made there. */
function feedersOf(
  route: readonly OperationSpec[],
  site: string | null,
  places: readonly { readonly id: string; readonly site: string | null }[],
): FeederModel[] {
  return route.flatMap(({ feeders }, operation) =>
    feeders.map(({ item, quantity }) => {
      const product = places.findIndex((place) => place.id === item && place.site === site)
      if (product < 0) throw new Error(`no "${item}" made at "${site}"`)
      return { product, quantity, operation }
    }),
  )
}

/** Material of all operations together, each stock point once. */
function kitOf(route: readonly OperationModel[]): { point: number; quantity: number }[] {
  const units = new Map<number, number>()
  for (const { materials } of route) {
    for (const { point, quantity } of materials) units.set(point, (units.get(point) ?? 0) + quantity)
  }
  return [...units].map(([point, quantity]) => ({ point, quantity }))
}

export const familiesOf = (scenario: Scenario): string[] => [...new Set(scenario.items.map(({ family }) => family))]

function siteOf(scenario: Scenario, route: readonly OperationSpec[]): string {
  return scenario.stations[indexOf(scenario.stations, route[0]!.station, 'station')]!.site
}

/** Stock point of the item at the site; at any where none is named. @throws when there is none. */
function pointAt(scenario: Scenario, item: string, site: string | null): number {
  const point = scenario.stockPoints.findIndex((stock) => stock.item === item && (site === null || stock.site === site))
  if (point < 0) throw new Error(`no stock point of "${item}"${site === null ? '' : ` at "${site}"`}`)
  return point
}

function routeOf(
  scenario: Scenario,
  item: ItemSpec,
  route: readonly OperationSpec[],
  plans: PolicySetting[],
): OperationModel[] {
  const site = siteOf(scenario, route)
  const nominal = route.map((operation) => {
    const { batch } = scenario.stations[indexOf(scenario.stations, operation.station, 'station')]!
    return operation.processTime.mean / (batch?.most ?? 1)
  })
  let value = 0
  return route.map((operation, step): OperationModel => {
    const materials = operation.materials.map(({ item: id, quantity }) => {
      value += quantity * standardCostOf(scenario, id, [item.id])
      return { point: pointAt(scenario, id, site), quantity }
    })
    for (const { item: id, quantity } of operation.feeders) {
      value += quantity * standardCostOf(scenario, id, [item.id])
    }
    return {
      station: indexOf(scenario.stations, operation.station, 'station'),
      processTime: samplerOf(operation.processTime),
      nominal: nominal[step]!,
      materials,
      assembles: operation.feeders.length > 0,
      bare: materials.length === 0 && operation.feeders.length === 0,
      unwatched: operation.characteristic === null && operation.inspection === null,
      characteristic:
        operation.characteristic === null
          ? null
          : { offset: operation.characteristic.offset, sigma: operation.characteristic.sigma },
      inspection: operation.inspection === null ? null : inspectionOf(operation.inspection, plans),
      remaining: nominal.slice(step).reduce((sum, time) => sum + time, 0),
      valueAdded: value,
    }
  })
}

function inspectionOf(spec: InspectionSpec, plans: PolicySetting[]): InspectionModel {
  return {
    index: plans.push(spec.plan) - 1,
    detection: spec.detection,
    falseReject: spec.falseReject,
    time: spec.time,
    cost: spec.cost,
    reworkFrom: spec.reworkFrom,
    reworkable: spec.reworkable,
    reworkLimit: spec.reworkLimit,
    holdTime: spec.holdTime,
  }
}
