/** Whether the names and numbers of the chain go together: suppliers, lanes, offers, stock. */

import type { Scenario } from '../../sim'
import { byName, type Known, type Names, type Say } from './names'
import { checkStock } from './stock'

export function checkChain(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  for (const [index, { site }] of scenario.suppliers.entries())
    known(`suppliers.${index}.site`, ids.sites, site, 'a site')
  for (const [index, { from, to, mode, modes }] of scenario.lanes.entries()) {
    known(`lanes.${index}.from`, ids.sites, from, 'a site')
    known(`lanes.${index}.to`, ids.sites, to, 'a site')
    known(
      `lanes.${index}.mode`,
      modes.map((offered) => offered.mode),
      mode,
      'one of its modes',
    )
  }
  const bought = scenario.items.filter(({ kind, route }) => kind !== 'product' || route.length === 0)
  const offered = [...bought.map(({ id }) => id), ...ids.materials]
  for (const [index, { supplier, item }] of scenario.offers.entries()) {
    known(`offers.${index}.supplier`, ids.suppliers, supplier, 'a supplier')
    known(`offers.${index}.item`, offered, item, 'a material')
  }
  const places = new Set<string>()
  for (const [index, { site, item }] of scenario.stockPoints.entries()) {
    const path = `stockPoints.${index}`
    if (places.has(`${site} ${item}`)) say(`${path}.item`, `"${item}" lies at "${site}" twice`)
    places.add(`${site} ${item}`)
  }
  checkStock(scenario, ids, known, say, lack)
  checkShelves(scenario, lack)
}

/** What is used at a plant has a place in its stock. */
function checkShelves({ items, stations, stockPoints }: Scenario, lack: Say): void {
  const shelves = new Set(stockPoints.map(({ item, site }) => `${item} ${site}`))
  const known = byName(items)
  for (const [index, { route, otherRoutes }] of items.entries()) {
    for (const [way, steps] of [route, ...otherRoutes].entries()) {
      const site = byName(stations).get(steps[0]?.station ?? '')?.site
      const path = `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}`
      for (const [step, { materials }] of steps.entries()) {
        for (const [place, { item }] of materials.entries()) {
          if (site === undefined || shelves.has(`${item} ${site}`) || !known.has(item)) continue
          lack(`${path}.${step}.materials.${place}.item`, `expected a stock point for "${item}" at "${site}"`)
        }
      }
    }
  }
}
