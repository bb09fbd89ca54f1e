/** Whether the names and numbers of a shop floor go together: shifts, people, stations, routes. */

import type { Scenario } from '../../sim'
import { controlCharts, dispatchingRules, inspectionPolicies, type Params, problemWith } from '../../sim'
import type { Known, Names, Say } from './names'

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
  for (const [index, { site, pool, dispatching, service, failure, chart }] of scenario.stations.entries()) {
    known(`stations.${index}.site`, ids.sites, site, 'a site')
    known(`stations.${index}.dispatching`, Object.keys(dispatchingRules), dispatching, 'a rule')
    if (pool !== null) known(`stations.${index}.pool`, ids.pools, pool, 'a pool')
    if (failure?.mtbf === 0) say(`stations.${index}.failure.mtbf`, 'expected a time above 0')
    if (service?.by === 'condition' && failure === null) {
      say(
        `stations.${index}.service.by`,
        'expected a machine that can fail: condition is the share of its life used up',
      )
    }
    if (chart !== null && chart.plan !== null) {
      checkPolicy(`stations.${index}.chart.plan`, controlCharts, chart.plan, known, say)
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
  const siteOf = (id: string) => scenario.stations.find((station) => station.id === id)?.site
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
    if (inspection !== null)
      checkPolicy(`${path}.${step}.inspection.plan`, inspectionPolicies, inspection.plan, known, say)
    if (inspection !== null && inspection.reworkFrom !== null && inspection.reworkFrom > step) {
      say(`${path}.${step}.inspection.reworkFrom`, `expected an operation from 0 to ${step}`)
    }
  }
}

/** The policy is one of the registry's, and its arguments are those it declares. */
function checkPolicy(
  path: string,
  registry: Readonly<Record<string, { readonly params: Params }>>,
  { policy, args }: Scenario['planning'][number]['release'],
  known: Known,
  say: Say,
): void {
  known(`${path}.policy`, Object.keys(registry), policy, 'a policy')
  const problem = Object.hasOwn(registry, policy) ? problemWith(registry[policy]!.params, args, () => []) : null
  if (problem !== null) say(`${path}.args.${problem.param}`, `expected ${problem.expected}`)
}

/** Greatest value of one unit [cent]: what sums over a large stock can still count exactly. */
const MOST_VALUE = 1e11

/** No item is made of itself, and none of so much that nobody could pay for it. */
function checkContents({ items }: Scenario, say: Say): void {
  const places = new Map(items.map(({ id }, index) => [id, index]))
  const values = new Map<number, number>()
  const worth = (index: number, within: ReadonlySet<number>): number => {
    const known = values.get(index)
    if (known !== undefined) return known
    const { id, route, otherRoutes, standardCost } = items[index]!
    let value = route.length === 0 ? standardCost : 0
    for (const [way, steps] of [route, ...otherRoutes].entries()) {
      const path = `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}`
      for (const [step, { materials }] of steps.entries()) {
        for (const [place, { item, quantity }] of materials.entries()) {
          const part = places.get(item)
          if (part === undefined) continue
          if (part === index || within.has(part)) {
            say(`${path}.${step}.materials.${place}.item`, `"${id}" is made of itself, through "${item}"`)
            continue
          }
          const each = worth(part, new Set([...within, index]))
          // What a unit is worth is reckoned by its first route.
          if (way === 0) value += quantity * each
        }
      }
    }
    if (value > MOST_VALUE)
      say(`items.${index}.route`, `the material of one unit is worth more than ${MOST_VALUE / 100}`)
    values.set(index, Math.min(value, MOST_VALUE))
    return values.get(index)!
  }
  for (const index of items.keys()) worth(index, new Set())
}

const isBought = ({ stockPoints }: Scenario, id: string): boolean =>
  stockPoints.some(({ item, sources }) => item === id && Object.keys(sources).length > 0)
