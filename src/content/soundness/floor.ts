/** Whether the names and numbers of a shop floor go together: shifts, people, stations, routes. */

import type { Scenario } from '../../sim'
import { controlCharts, inspectionPolicies, type Params, problemWith } from '../../sim'
import { checkContents } from './contents'
import { byName, type Known, type Names, type Say } from './names'

export function checkFloor(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  for (const [index, { working }] of scenario.shifts.entries()) {
    if (working.some(({ from, to }) => to <= from)) {
      say(`shifts.${index}.to`, 'expected another time than that of its beginning')
    }
  }
  for (const [index, { site, shift }] of scenario.pools.entries()) {
    known(`pools.${index}.site`, ids.sites, site, 'a site')
    known(`pools.${index}.shift`, ids.shifts, shift, 'a shift')
  }
  for (const [index, { site, shift }] of scenario.crews.entries()) {
    known(`crews.${index}.site`, ids.sites, site, 'a site')
    known(`crews.${index}.shift`, ids.shifts, shift, 'a shift')
  }
  for (const [index, { site, pool, service, failure, chart }] of scenario.stations.entries()) {
    known(`stations.${index}.site`, ids.sites, site, 'a site')
    if (pool !== null) known(`stations.${index}.pool`, ids.pools, pool, 'a pool')
    if (failure?.mtbf === 0) say(`stations.${index}.failure.mtbf`, 'expected a time above 0')
    if (service?.by === 'condition' && failure === null) {
      say(
        `stations.${index}.service.by`,
        'expected a machine that can fail: condition is the share of its life used up',
      )
    }
    if (chart !== null && chart.plan !== null) {
      checkPolicy(`stations.${index}.chart.plan`, controlCharts, chart.plan, say)
    }
  }
  for (const [index, item] of scenario.items.entries()) {
    const { id, kind, route, otherRoutes } = item
    const path = `items.${index}`
    if (kind === 'product' && route.length === 0 && !isBought(scenario, id)) {
      lack(`${path}.route`, 'a product needs at least one operation, or a stock point with a source')
    }
    checkRoute(scenario, `${path}.route`, route, ids, known, say)
    for (const [way, other] of otherRoutes.entries()) {
      checkRoute(scenario, `${path}.otherRoutes.${way}`, other, ids, known, say)
    }
    const shelf = scenario.stockPoints.some(({ item: stocked }) => stocked === id)
    if (!shelf) lack(`${path}.id`, `expected a stock point for "${id}"`)
  }
  checkContents(scenario, say)
}

function checkRoute(
  scenario: Scenario,
  path: string,
  route: Scenario['items'][number]['route'],
  ids: Names,
  known: Known,
  say: Say,
): void {
  const stations = byName(scenario.stations)
  const siteOf = (id: string) => stations.get(id)?.site
  const plant = siteOf(route[0]?.station ?? '')
  for (const [step, { station, materials, inspection }] of route.entries()) {
    known(`${path}.${step}.station`, ids.stations, station, 'a station')
    const site = siteOf(station)
    if (plant !== undefined && site !== undefined && site !== plant) {
      say(`${path}.${step}.station`, `expected a station at "${plant}", where the route begins, not at "${site}"`)
    }
    for (const [place, { item }] of materials.entries()) {
      known(`${path}.${step}.materials.${place}.item`, ids.materials, item, 'a material')
    }
    if (inspection !== null) checkPolicy(`${path}.${step}.inspection.plan`, inspectionPolicies, inspection.plan, say)
    if (inspection !== null && inspection.reworkFrom !== null && inspection.reworkFrom > step) {
      say(`${path}.${step}.inspection.reworkFrom`, `expected an operation from 0 to ${step}`)
    }
  }
}

/** The arguments of the policy are those that it declares. */
function checkPolicy(
  path: string,
  registry: Readonly<Record<string, { readonly params: Params }>>,
  { policy, args }: Scenario['planning'][number]['release'],
  say: Say,
): void {
  const problem = problemWith(registry[policy]!.params, args, () => [])
  if (problem !== null) say(`${path}.args.${problem.param}`, `expected ${problem.expected}`)
}

const isBought = ({ stockPoints }: Scenario, id: string): boolean =>
  stockPoints.some(({ item, sources }) => item === id && Object.keys(sources).length > 0)
