/** Whether the names and numbers of the market go together, and of what stands on the floor at the opening. */

import type { Scenario } from '../../sim'
import { byName, type Known, type Names, type Say } from './names'

type Demand = Scenario['segments'][number]['demand']

export function checkMarket(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  const shelves = new Set(scenario.stockPoints.map(({ item, site }) => `${item} ${site}`))
  const products = new Set(ids.products)
  for (const [
    index,
    { site, lane, from, mix, lines, orderSize, weights, season, demand },
  ] of scenario.segments.entries()) {
    const path = `segments.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    if (lane !== null) known(`${path}.lane`, ids.lanes, lane, 'a lane')
    const begins = byName(scenario.lanes).get(lane ?? '')?.from
    if (from === null && lane === null) say(`${path}.from`, 'expected the site whose shelf they come to, or a lane')
    if (from !== null) known(`${path}.from`, ids.sites, from, 'a site')
    if (from !== null && begins !== undefined && from !== begins) {
      say(`${path}.from`, `expected "${begins}", where the lane begins`)
    }
    const shelf = from ?? begins
    for (const product of Object.keys(mix)) {
      known(`${path}.mix.${product}`, ids.products, product, 'a product')
      if (shelf === undefined || !products.has(product)) continue
      if (shelves.has(`${product} ${shelf}`)) continue
      lack(`${path}.mix.${product}`, `expected a stock point of "${product}" at "${shelf}"`)
    }
    const total = Object.values(mix).reduce((sum, share) => sum + share, 0)
    if (total <= 0) say(`${path}.mix`, 'expected at least one product with a share above 0')
    checkLines(path, mix, lines, demand.process, say)
    if (orderSize.max < orderSize.min) say(`${path}.orderSize.max`, `expected at least ${orderSize.min}`)
    checkDemand(`${path}.demand`, demand, Object.keys(mix), known, say)
    if (demand.process !== 'customers' && season.some((factor) => factor !== 1)) {
      say(`${path}.season`, `expected none where demand is of process "${demand.process}": only customers have seasons`)
    }
    const weight = weights.onTime + weights.speed + weights.quality
    if (Math.abs(weight - 1) > 1e-9) say(`${path}.weights`, `expected weights that add up to 1, not ${weight}`)
  }
  const { openingLots } = scenario
  for (const [index, { product, station }] of openingLots.entries()) {
    const route = byName(scenario.items).get(product)?.route
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

function checkLines(
  path: string,
  mix: Readonly<Record<string, number>>,
  lines: readonly number[],
  process: Demand['process'],
  say: Say,
): void {
  const most = lines.reduce((last, share, place) => (share > 0 ? place + 1 : last), 0)
  if (most === 0) say(`${path}.lines`, 'expected at least one share above 0')
  if (most > 1 && process === 'trace') {
    say(`${path}.lines`, 'expected none where demand is a trace: state the lines of its orders there')
  }
  const products = Object.values(mix).filter((share) => share > 0).length
  if (most > Math.max(1, products)) {
    say(`${path}.lines`, `expected at most ${products} lines, as many as products of the mix with a share above 0`)
  }
}

function checkDemand(path: string, demand: Demand, products: readonly string[], known: Known, say: Say): void {
  if (demand.process === 'renewal' && demand.interarrival.mean < 1) {
    say(`${path}.interarrival`, 'expected a time above 0')
  }
  if (demand.process === 'periodic' && demand.every < 1) say(`${path}.every`, 'expected a time above 0')
  if (demand.process !== 'trace') return
  const { trace } = demand
  for (const [place, [, lines]] of trace.entries()) {
    if (typeof lines === 'number') continue
    for (const id of Object.keys(lines)) known(`${path}.trace.${place}.1.${id}`, products, id, 'a product of the mix')
  }
  if (trace.some(([moment], place) => moment < (trace[place - 1]?.[0] ?? 0))) {
    say(`${path}.trace`, 'expected moments in ascending order')
  }
}
