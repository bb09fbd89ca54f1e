/** Whether the names and numbers of the market go together, and of what stands on the floor at the opening. */

import type { Scenario } from '../../sim'
import type { Known, Names, Say } from './names'

export function checkMarket(scenario: Scenario, ids: Names, known: Known, say: Say): void {
  for (const [index, { site, lane, mix, orderSize, weights }] of scenario.segments.entries()) {
    const path = `segments.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    known(`${path}.lane`, ids.lanes, lane, 'a lane')
    for (const product of Object.keys(mix)) known(`${path}.mix.${product}`, ids.products, product, 'a product')
    const total = Object.values(mix).reduce((sum, share) => sum + share, 0)
    if (total <= 0) say(`${path}.mix`, 'expected at least one product with a share above 0')
    if (orderSize.max < orderSize.min) say(`${path}.orderSize.max`, `expected at least ${orderSize.min}`)
    const weight = weights.onTime + weights.speed + weights.quality
    if (Math.abs(weight - 1) > 1e-9) say(`${path}.weights`, `expected weights that add up to 1, not ${weight}`)
  }
  const { openingLots } = scenario
  for (const [index, { product, station }] of openingLots.entries()) {
    const route = scenario.items.find(({ id }) => id === product)?.route
    known(`openingLots.${index}.product`, ids.products, product, 'a product')
    if (route === undefined) continue
    known(
      `openingLots.${index}.station`,
      route.map((step) => step.station),
      station,
      'a station of its route',
    )
  }
}
