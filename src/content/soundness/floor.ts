/** Whether the names and numbers of a shop floor go together: shifts, people, stations, routes. */

import type { Scenario } from '../../sim'
import { controlCharts, dispatchingRules, inspectionPolicies, type Params, problemWith } from '../../sim'
import type { Known, Names, Say } from './names'

export function checkFloor(scenario: Scenario, ids: Names, known: Known, say: Say): void {
  for (const [index, { working }] of scenario.shifts.entries()) {
    if (working.some(({ from, to }) => to <= from)) {
      say(`shifts.${index}.to`, 'expected a later time of the same day; write a shift over midnight as two')
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
  for (const [index, { id, kind, route }] of scenario.items.entries()) {
    if (kind === 'product' && route.length === 0) say(`items.${index}.route`, 'a product needs at least one operation')
    for (const [step, { station, materials, inspection }] of route.entries()) {
      const path = `items.${index}.route.${step}`
      known(`${path}.station`, ids.stations, station, 'a station')
      for (const [place, { item }] of materials.entries()) {
        known(`${path}.materials.${place}.item`, ids.materials, item, 'a material')
      }
      if (inspection !== null) checkPolicy(`${path}.inspection.plan`, inspectionPolicies, inspection.plan, known, say)
      if (inspection !== null && inspection.reworkFrom !== null && inspection.reworkFrom > step) {
        say(`${path}.inspection.reworkFrom`, `expected an operation from 0 to ${step}`)
      }
    }
    const shelf = scenario.stockPoints.some(({ item }) => item === id)
    if (!shelf) say(`items.${index}.id`, `expected a stock point for "${id}"`)
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
