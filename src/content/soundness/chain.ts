/** Whether the names and numbers of the chain go together: suppliers, lanes, offers, stock. */

import type { Scenario } from '../../sim'
import { checkStock } from '../stockSoundness'
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
    const bought = scenario.items.filter(({ kind, route }) => kind !== 'product' || route.length === 0)
    known(
      `offers.${index}.item`,
      bought.map(({ id }) => id),
      item,
      'a material',
    )
  }
  checkStock(scenario, known, say)
}
