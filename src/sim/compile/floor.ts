/** The shop floors: stations with their machines, and what is made on them along which route. */

import { samplerOf } from '../kernel/distribution'
import { nameHash } from '../kernel/hash'
import { gammaFunction } from '../kernel/math'
import type { FailureModel, InspectionModel, OperationModel, ProductModel, StationModel } from '../model'
import type { PolicySetting } from '../scenario/chance'
import type { OperationSpec, StationSpec } from '../scenario/floor'
import type { InspectionSpec } from '../scenario/quality'
import type { Scenario } from '../scenario/scenario'
import { WEEK } from '../units'
import { componentsOf, feedersOf, kitOf, operationsOf, standardCostOf } from './contents'
import { weeklyDemandOf } from './demand'
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
    ages: (spec.failure !== null && spec.failure.clock !== 'calendar') || spec.service !== null || spec.wear !== null,
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
function isPlain(spec: StationSpec): boolean {
  const { pool, preemptive, blocking, batch, minorStops, wear, failure, meanShifts, chart } = spec
  if (pool !== null || preemptive || blocking === 'beforeService') return false
  if (batch !== null || minorStops !== null || wear !== null) return false
  if (meanShifts !== null || chart !== null) return false
  return failure === null || failure.clock === 'calendar'
}

/** Changes between families that the station's matrix names; pairs that it does not name are as all others. */
function setupsOf(scenario: Scenario, { setup, setupMatrix }: StationSpec): StationModel['setups'] {
  if (Object.keys(setupMatrix).length === 0) return null
  const families = familiesOf(scenario)
  const rowOf = (row: Readonly<Record<string, number>>) =>
    new Map(Object.entries(row).map(([to, mean]) => [families.indexOf(to), samplerOf({ ...setup, mean })]))
  return new Map(Object.entries(setupMatrix).map(([from, row]) => [families.indexOf(from), rowOf(row)]))
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

/**
 * Everything that is made or sold, each item first by its own route, then by those of other plants. The plan of every
 * inspection on the way is put into `plans`.
 */
export function productsOf(scenario: Scenario, plans: PolicySetting[]): ProductModel[] {
  const families = familiesOf(scenario)
  const { own, base } = weeklyDemandOf(scenario)
  const sold = new Set(scenario.segments.flatMap(({ mix }) => Object.keys(mix)))
  const ways = scenario.items
    .filter(({ kind, route, id }) => kind !== 'material' || route.length > 0 || sold.has(id))
    .flatMap((item) => [item.route, ...item.otherRoutes].map((route, way) => ({ item, route, way })))
  const makers = new Map<string, number>()
  for (const [product, { item, route }] of ways.entries()) {
    const place = placeName(item.id, route.length === 0 ? null : siteOf(scenario, route))
    if (!makers.has(place)) makers.set(place, product)
  }
  const products = ways.map(({ item, route, way }): ProductModel => {
    const operations = route.length === 0 ? [] : routeOf(scenario, route, plans)
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
      feeders: feedersOf(route, site, (id, at) => makers.get(placeName(id, at)) ?? -1),
      components: [],
      operations: [],
      ownDemand: way === 0 ? (own.get(item.id) ?? 0) : 0,
      baseDemand: way === 0 ? base.get(item.id)! : 0,
      dependent: false,
      timeToClaim: item.timeToClaim === null ? null : samplerOf(item.timeToClaim),
      work: operations[0]?.remaining ?? 0,
    }
  })
  const used = new Set(products.flatMap(({ kit }) => kit.map(({ point }) => point)))
  const components = componentsOf(products)
  return products.map((product, index) => ({
    ...product,
    components: components[index]!,
    operations: operationsOf(products, index, components[index]!),
    dependent: product.route.length > 0 && used.has(product.point),
  }))
}

const placeName = (item: string, site: string | null): string => `${item} ${site ?? ''}`

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

function routeOf(scenario: Scenario, route: readonly OperationSpec[], plans: PolicySetting[]): OperationModel[] {
  const site = siteOf(scenario, route)
  const nominal = route.map((operation) => {
    const { batch } = scenario.stations[indexOf(scenario.stations, operation.station, 'station')]!
    return operation.processTime.mean / (batch?.most ?? 1)
  })
  const costOf = (parts: OperationSpec['materials']): number =>
    parts.reduce((cost, { item: id, quantity }) => cost + quantity * standardCostOf(scenario, id), 0)
  const kit = route.reduce((cost, { materials }) => cost + costOf(materials), 0)
  let drawn = 0
  let assembled = 0
  const forward = route.map(({ materials, feeders, inspection }) => {
    drawn += costOf(materials)
    assembled += costOf(feeders)
    return {
      valueAdded: drawn + assembled,
      valueKitted: kit + assembled,
      inspection: inspection === null ? null : inspectionOf(inspection, plans),
    }
  })
  // From the last to the first, for each names the next. No copies: their records would be of many shapes, which took the
  // standard factory a fifth.
  const operations: OperationModel[] = []
  for (let step = route.length - 1; step >= 0; step--) {
    const { station, processTime, characteristic, feeders, materials } = route[step]!
    const { valueAdded, valueKitted, inspection } = forward[step]!
    operations.unshift({
      station: indexOf(scenario.stations, station, 'station'),
      next: operations[0] ?? null,
      processTime: samplerOf(processTime),
      nominal: nominal[step]!,
      materials: materials.map(({ item: id, quantity }) => ({ point: pointAt(scenario, id, site), quantity })),
      assembles: feeders.length > 0,
      bare: materials.length === 0 && feeders.length === 0,
      unwatched: characteristic === null && inspection === null,
      characteristic: characteristic === null ? null : { offset: characteristic.offset, sigma: characteristic.sigma },
      inspection,
      remaining: nominal.slice(step).reduce((sum, time) => sum + time, 0),
      valueAdded,
      valueKitted,
    })
  }
  return operations
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
