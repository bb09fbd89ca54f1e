/** Whether plans, gates and work from outside name what there is, and can go on for ever without filling the plant. */

import type { Scenario } from '../../sim'
import { releaseRules } from '../../sim'
import type { Known, Names, Say } from './names'

export function checkPlans(scenario: Scenario, ids: Names, known: Known, say: Say): void {
  const { planning, workOrders, stations, items } = scenario
  for (const [index, { site, release, lotSize, plan }] of planning.entries()) {
    const path = planning.length === 1 ? 'planning' : `planning.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    known(`${path}.release.policy`, Object.keys(releaseRules), release.policy, 'a rule')
    if (release.policy === 'rope') {
      known(`${path}.release.args.drum`, ids.stations, String(release.args.drum), 'a station')
    }
    const here = items.filter(({ route }) =>
      stations.some((each) => each.id === route[0]?.station && each.site === site),
    )
    for (const { id } of here) {
      if (plan !== 'none' && !(id in lotSize)) say(`${path}.lotSize.${id}`, 'expected a lot size for every product')
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
    if (endless && !isLimited(scenario, product)) {
      say(
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
