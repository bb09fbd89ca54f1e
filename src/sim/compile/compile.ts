/** Turns a scenario into a model: names become indices, distributions samplers, and the planner's opening figures are worked out. */

import { frontierOf } from '../frontier'
import { countSamplerOf } from '../kernel/count'
import { samplerOf } from '../kernel/distribution'
import { nameHash } from '../kernel/hash'
import type { Model, PlantModel, ProductModel, ShiftModel, WorkOrdersModel } from '../model'
import type { PolicySetting } from '../scenario/chance'
import type { WorkOrdersSpec } from '../scenario/planning'
import type { Scenario } from '../scenario/scenario'
import { HOUR, WEEK } from '../units'
import { lanesOf, pointsOf } from './chain'
import { programmesOf } from './change'
import { familiesOf, floorsOf, productsOf } from './floor'
import { byLevel } from './levels'
import { segmentsOf } from './market'
import { indexOf } from './names'
import { openingStockOf } from './openingStock'
import { crewsOf, poolsOf } from './people'
import { projectsOf } from './project'

/** @throws with the id when something names what is not there; `content/schema.ts` has said so more kindly before. */
export function compile(scenario: Scenario): Model {
  const inspections: PolicySetting[] = []
  const products = productsOf(scenario, inspections)
  const workOrders = workOrdersOf(scenario, products)
  const segments = segmentsOf(scenario, products)
  const floors = floorsOf(scenario)
  const points = pointsOf(scenario, products, segments)
  const model = {
    scenario,
    plants: plantsOf(scenario, products, workOrders, floors.stations),
    products,
    workOrders,
    ...floors,
    inspections,
    pools: poolsOf(scenario),
    crews: crewsOf(scenario),
    programmes: programmesOf(scenario.programmes, floors.stations),
    ...projectsOf(scenario, floors.stations),
    shifts: scenario.shifts.map(
      ({ id, working }): ShiftModel => ({
        id,
        edges: edgesOf(working),
        hoursPerWeek: working.reduce((sum, { from, to }) => sum + (to - from), 0) / HOUR,
      }),
    ),
    points,
    byLevel: byLevel(points, products),
    supplierIds: scenario.suppliers.map(({ id }) => id),
    paymentTerms: scenario.suppliers.map(({ paymentTerm }) => paymentTerm),
    outageLengths: scenario.suppliers.map(({ outage }) => (outage === null ? null : samplerOf(outage.length))),
    lanes: lanesOf(scenario),
    segments,
    families: familiesOf(scenario),
  }
  return { ...model, frontier: frontierOf(model), openingStock: openingStockOf(model) }
}

function workOrdersOf(scenario: Scenario, products: Model['products']): WorkOrdersModel[] {
  return scenario.workOrders.map((spec) => {
    const product = indexOf(products, spec.product, 'product')
    const made = products[product]!
    return {
      spec,
      product,
      made,
      steady: steadyOf(spec, made),
      interarrival: spec.interarrival === null ? null : samplerOf(spec.interarrival),
      batch: countSamplerOf(spec.batch),
      quantity: countSamplerOf(spec.quantity),
      allowance: { least: spec.allowance.least, most: spec.allowance.most },
      priority: spec.priority,
      turnedAway: spec.turnedAway,
      seed: nameHash(spec.id),
    }
  })
}

function steadyOf({ batch, quantity, allowance }: WorkOrdersSpec, { work }: ProductModel): WorkOrdersModel['steady'] {
  if (batch.family !== 'constant' || quantity.family !== 'constant' || allowance.most > allowance.least) return null
  const units = Math.max(1, Math.round(quantity.mean))
  return { batch: Math.round(batch.mean), units, allowed: Math.floor(allowance.least * work * units + 0.5) }
}

function plantsOf(
  scenario: Scenario,
  products: Model['products'],
  workOrders: readonly WorkOrdersModel[],
  stations: Model['stations'],
): PlantModel[] {
  return scenario.planning.map((spec, plant) => ({
    site: spec.site,
    first: stations.flatMap((station, index) => (station.first && station.plant === plant ? [index] : [])),
    spec,
    kitting: spec.kitting,
    endless: workOrders.flatMap(({ spec: { endless }, product }, index) =>
      endless && products[product]!.plant === plant ? [index] : [],
    ),
  }))
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
