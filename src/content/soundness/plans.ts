/** Whether plans, gates and work from outside name what there is, and can go on for ever without filling the plant. */

import type { Scenario } from '../../sim'
import type { Known, Names, Say } from './names'
import { checkPolicy } from './policies'

export function checkPlans(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  const { planning, workOrders, stations, items } = scenario
  for (const [index, { site, release, lotSize, plan }] of planning.entries()) {
    const path = planning.length === 1 ? 'planning' : `planning.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    if (planning.findIndex((other) => other.site === site) < index) say(`${path}.site`, `"${site}" has two plans`)
    checkPolicy(`${path}.release`, 'release', release, known, say)
    for (const product of Object.keys(lotSize)) known(`${path}.lotSize.${product}`, ids.items, product, 'an item')
    if (release.policy === 'rope') {
      known(`${path}.release.args.drum`, ids.stations, String(release.args.drum), 'a station')
    }
    const here = items.filter(({ route }) =>
      stations.some((each) => each.id === route[0]?.station && each.site === site),
    )
    for (const { id } of here) {
      if (plan !== 'none' && !Object.hasOwn(lotSize, id))
        lack(`${path}.lotSize.${id}`, 'expected a lot size for every product')
    }
  }
  for (const [index, { route, otherRoutes }] of items.entries()) {
    for (const [way, steps] of [route, ...otherRoutes].entries()) {
      const site = stations.find(({ id }) => id === steps[0]?.station)?.site
      if (site === undefined || planning.some((each) => each.site === site)) continue
      lack(
        `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}`,
        `expected a plan for "${site}" in planning`,
      )
    }
  }
  for (const [index, { product, interarrival, trace, endless }] of workOrders.entries()) {
    const path = `workOrders.${index}`
    known(`${path}.product`, ids.products, product, 'a product')
    const ways = [interarrival !== null, trace.length > 0, endless].filter((way) => way).length
    if (ways !== 1) say(path, 'expected one of interarrival, trace and endless')
    if (trace.some((moment, place) => moment < (trace[place - 1] ?? 0))) {
      say(`${path}.trace`, 'expected moments in ascending order')
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

/** Whether anything stops lots of the product from entering for ever. */
function isLimited({ items, stations, planning }: Scenario, product: string): boolean {
  const first = stations.find(({ id }) => id === items.find((item) => item.id === product)?.route[0]?.station)
  const gate = planning.find(({ site }) => site === first?.site)
  if (first?.buffer !== null) return true
  if (gate === undefined || gate.release.policy === 'push') return false
  return gate.release.policy === 'kanban' || Number(gate.release.args.cap) > 0
}
