/** Whether plans, gates and work from outside name what there is, and can go on for ever without filling the plant. */

import type { Scenario } from '../../sim'
import { forecastingMethods, lotSizingRules } from '../../sim'
import { checkCards } from './cards'
import { settingFault } from './methods'
import { byName, type Known, type Names, type Say } from './names'
import { checkPolicy } from './policies'

/** Lots of work from outside that may come at one moment, on average. */
const MOST_AT_ONCE = 10_000

export function checkPlans(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  const { planning, workOrders, stations, items } = scenario
  const places = byName(stations)
  for (const [index, { site, release, lotSize, plan, forecasting, masterSchedule }] of planning.entries()) {
    const path = planning.length === 1 ? 'planning' : `planning.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    if (planning.findIndex((other) => other.site === site) < index) say(`${path}.site`, `"${site}" has two plans`)
    checkPolicy(`${path}.release`, 'release', release, say)
    for (const product of Object.keys(lotSize)) known(`${path}.lotSize.${product}`, ids.items, product, 'an item')
    if (release.policy === 'kanban') checkCards(`${path}.release.args`, release, ids.stations, known, say)
    if (release.policy === 'rope') {
      known(`${path}.release.args.drum`, ids.stations, String(release.args.drum), 'a station')
    }
    if (forecasting !== null) checkForecasting(`${path}.forecasting`, forecasting, say)
    checkSchedule(`${path}.masterSchedule`, masterSchedule, ids, known, say)
    const here = items.filter(({ route, otherRoutes }) =>
      [route, ...otherRoutes].some(([first]) => places.get(first?.station ?? '')?.site === site),
    )
    for (const { id } of here) {
      if (plan !== 'none' && !Object.hasOwn(lotSize, id))
        lack(`${path}.lotSize.${id}`, 'expected a lot size for every product')
    }
  }
  for (const [index, { route, otherRoutes }] of items.entries()) {
    for (const [way, steps] of [route, ...otherRoutes].entries()) {
      const site = places.get(steps[0]?.station ?? '')?.site
      if (site === undefined || planning.some((each) => each.site === site)) continue
      lack(
        `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}`,
        `expected a plan for "${site}" in planning`,
      )
    }
  }
  for (const [index, { product, interarrival, trace, endless, batch }] of workOrders.entries()) {
    const path = `workOrders.${index}`
    known(`${path}.product`, ids.products, product, 'a product')
    const ways = [interarrival !== null, trace.length > 0, endless].filter((way) => way).length
    if (ways !== 1) say(path, 'expected one of interarrival, trace and endless')
    if (trace.some((moment, place) => moment < (trace[place - 1] ?? 0))) {
      say(`${path}.trace`, 'expected moments in ascending order')
    }
    if (batch.mean * Math.max(1, batch.cv) > MOST_AT_ONCE) {
      say(`${path}.batch`, `expected at most ${MOST_AT_ONCE} lots at one moment, on average and in deviation`)
    }
    if (interarrival?.mean === 0) say(`${path}.interarrival`, 'expected a time above 0')
    if (endless && !isLimited(scenario, product)) {
      lack(
        `${path}.endless`,
        'expected a limit to what may enter: a buffer before its first station, or CONWIP, kanban or the rope',
      )
    }
  }
}

function checkSchedule(
  path: string,
  { horizon, frozen, lotSizing, leadTimes }: Scenario['planning'][number]['masterSchedule'],
  ids: Names,
  known: Known,
  say: Say,
): void {
  const fault = settingFault(lotSizingRules, lotSizing)
  if (fault !== null) say(`${path}.lotSizing.${fault.path}`, fault.message)
  for (const [item, weeks] of Object.entries(leadTimes)) {
    known(`${path}.leadTimes.${item}`, ids.items, item, 'an item')
    if (frozen + weeks >= horizon)
      say(`${path}.horizon`, `expected more than ${frozen} frozen weeks and a lead time of ${weeks}`)
  }
  if (frozen + 1 > horizon) say(`${path}.horizon`, `expected more than the ${frozen} frozen weeks`)
}

function checkForecasting(path: string, setting: Parameters<typeof settingFault>[1], say: Say): void {
  const fault = settingFault(forecastingMethods, setting)
  if (fault !== null) say(`${path}.${fault.path}`, fault.message)
}

/** Whether anything stops lots of the product from entering for ever. */
function isLimited({ items, stations, planning }: Scenario, product: string): boolean {
  const first = stations.find(({ id }) => id === items.find((item) => item.id === product)?.route[0]?.station)
  const gate = planning.find(({ site }) => site === first?.site)
  if (first?.buffer !== null) return true
  if (gate === undefined || gate.release.policy === 'push') return false
  return gate.release.policy === 'kanban' || Number(gate.release.args.cap) > 0
}
