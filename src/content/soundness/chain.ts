/** Whether the names and numbers of the chain go together: suppliers, lanes, offers, stock. */

import type { Scenario } from '../../sim'
import { replenishmentPolicies } from '../../sim'
import type { Known, Names, Say } from './names'

export function checkChain(scenario: Scenario, ids: Names, known: Known, say: Say): void {
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
  for (const [index, { supplier, item }] of scenario.offers.entries()) {
    known(`offers.${index}.supplier`, ids.suppliers, supplier, 'a supplier')
    known(`offers.${index}.item`, ids.materials, item, 'a material')
  }
  for (const [index, { site, item, sources, replenishment }] of scenario.stockPoints.entries()) {
    const path = `stockPoints.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    known(`${path}.item`, ids.items, item, 'an item')
    for (const supplier of Object.keys(sources))
      known(`${path}.sources.${supplier}`, ids.suppliers, supplier, 'a supplier')
    if (replenishment === null) continue
    known(`${path}.replenishment.policy`, Object.keys(replenishmentPolicies), replenishment.policy, 'a policy')
    const total = Object.values(sources).reduce((sum, share) => sum + share, 0)
    if (total !== 100) say(`${path}.sources`, `expected shares that add up to 100, not ${total}`)
    for (const [offer, { supplier, delivered }] of scenario.offers.filter((each) => each.item === item).entries()) {
      const from = scenario.suppliers.find(({ id }) => id === supplier)?.site
      if (delivered || scenario.lanes.some((lane) => lane.from === from && lane.to === site)) continue
      say(`${path}.item`, `offer ${offer + 1} for "${item}" has no lane from "${from}" to "${site}"`)
    }
  }
}
