/** What the form cannot see: that the names in a scenario name something, and that its numbers go together. */

import type { Scenario } from '../sim'
import { dispatchingRules, releaseRules } from '../sim'
import type { Fault, Known, Say } from './fault'
import { checkStock } from './stockSoundness'
import { checkSupply } from './supply'
import { checkLanes } from './transport'

/** Everything that does not go together, each with its place. */
export function faultsOf(scenario: Scenario): Fault[] {
  const faults: Fault[] = []
  const say = (path: string, message: string): void => {
    faults.push({ path, message })
  }
  const ids = namesOf(scenario, say)
  const known = (path: string, list: readonly string[], id: string, what: string): void => {
    if (!list.includes(id))
      say(path, `expected ${what} of this file: ${list.join(', ') || 'there is none'}, not "${id}"`)
  }
  checkFloor(scenario, ids, known, say)
  checkChain(scenario, ids, known, say)
  checkLanes(scenario, say)
  checkSupply(scenario, say)
  checkMarket(scenario, ids, known, say)
  checkPlans(scenario, ids, known, say)
  return faults
}

type Ids = ReturnType<typeof namesOf>

function namesOf(scenario: Scenario, say: Say) {
  const lists = {
    items: scenario.items.map(({ id }) => id),
    sites: scenario.sites.map(({ id }) => id),
    shifts: scenario.shifts.map(({ id }) => id),
    pools: scenario.pools.map(({ id }) => id),
    stations: scenario.stations.map(({ id }) => id),
    suppliers: scenario.suppliers.map(({ id }) => id),
    lanes: scenario.lanes.map(({ id }) => id),
    stockPoints: scenario.stockPoints.map(({ id }) => id),
    segments: scenario.segments.map(({ id }) => id),
  }
  for (const [list, names] of Object.entries(lists)) {
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index) say(`${list}.${index}.id`, `"${name}" names two things of this list`)
    }
  }
  const products = scenario.items.filter(({ kind }) => kind === 'product').map(({ id }) => id)
  return { ...lists, products, materials: lists.items.filter((id) => !products.includes(id)) }
}

function checkFloor(scenario: Scenario, ids: Ids, known: Known, say: Say): void {
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
  for (const [index, { site, pool, dispatching }] of scenario.stations.entries()) {
    known(`stations.${index}.site`, ids.sites, site, 'a site')
    known(`stations.${index}.dispatching`, Object.keys(dispatchingRules), dispatching, 'a rule')
    if (pool !== null) known(`stations.${index}.pool`, ids.pools, pool, 'a pool')
  }
  for (const [index, { id, kind, route }] of scenario.items.entries()) {
    if (kind === 'product' && route.length === 0 && !isBought(scenario, id)) {
      say(`items.${index}.route`, 'a product needs at least one operation, or a stock point with a source')
    }
    for (const [step, { station, materials, inspection }] of route.entries()) {
      const path = `items.${index}.route.${step}`
      known(`${path}.station`, ids.stations, station, 'a station')
      for (const [place, { item }] of materials.entries()) {
        known(`${path}.materials.${place}.item`, ids.materials, item, 'a material')
      }
      if (inspection !== null && inspection.reworkFrom !== null && inspection.reworkFrom > step) {
        say(`${path}.inspection.reworkFrom`, `expected an operation from 0 to ${step}`)
      }
    }
    const shelf = scenario.stockPoints.some(({ item }) => item === id)
    if (!shelf) say(`items.${index}.id`, `expected a stock point for "${id}"`)
  }
}

const isBought = ({ stockPoints }: Scenario, id: string): boolean =>
  stockPoints.some(({ item, sources }) => item === id && Object.keys(sources).length > 0)

function checkChain(scenario: Scenario, ids: Ids, known: Known, say: Say): void {
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

function checkMarket(scenario: Scenario, ids: Ids, known: Known, say: Say): void {
  for (const [index, { site, lane, from, mix, orderSize, weights, season, demand }] of scenario.segments.entries()) {
    const path = `segments.${index}`
    known(`${path}.site`, ids.sites, site, 'a site')
    if (lane !== null) known(`${path}.lane`, ids.lanes, lane, 'a lane')
    const begins = scenario.lanes.find(({ id }) => id === lane)?.from
    if (from === null && lane === null) say(`${path}.from`, 'expected the site whose shelf they come to, or a lane')
    if (from !== null) known(`${path}.from`, ids.sites, from, 'a site')
    if (from !== null && begins !== undefined && from !== begins) {
      say(`${path}.from`, `expected "${begins}", where the lane begins`)
    }
    const shelf = from ?? begins
    for (const product of Object.keys(mix)) {
      known(`${path}.mix.${product}`, ids.products, product, 'a product')
      if (shelf === undefined || !ids.products.includes(product)) continue
      if (scenario.stockPoints.some((point) => point.item === product && point.site === shelf)) continue
      say(`${path}.mix.${product}`, `expected a stock point of "${product}" at "${shelf}"`)
    }
    const total = Object.values(mix).reduce((sum, share) => sum + share, 0)
    if (total <= 0) say(`${path}.mix`, 'expected at least one product with a share above 0')
    if (orderSize.max < orderSize.min) say(`${path}.orderSize.max`, `expected at least ${orderSize.min}`)
    checkDemand(`${path}.demand`, demand, say)
    if (demand.process !== 'customers' && season.some((factor) => factor !== 1)) {
      say(`${path}.season`, `expected none where demand is of process "${demand.process}": only customers have seasons`)
    }
    const weight = weights.onTime + weights.speed + weights.quality
    if (Math.abs(weight - 1) > 1e-9) say(`${path}.weights`, `expected weights that add up to 1, not ${weight}`)
  }
  const { openingLots } = scenario
  for (const [index, { product, station }] of openingLots.entries()) {
    const route = scenario.items.find(({ id }) => id === product)?.route ?? []
    known(`openingLots.${index}.product`, ids.products, product, 'a product')
    known(
      `openingLots.${index}.station`,
      route.map((step) => step.station),
      station,
      'a station of its route',
    )
  }
}

function checkDemand(path: string, demand: Scenario['segments'][number]['demand'], say: Say): void {
  if (demand.process === 'renewal' && demand.interarrival.mean < 1) {
    say(`${path}.interarrival`, 'expected a time above 0')
  }
  if (demand.process === 'periodic' && demand.every < 1) say(`${path}.every`, 'expected a time above 0')
  if (demand.process !== 'trace') return
  const { trace } = demand
  if (trace.some(([moment], place) => moment < (trace[place - 1]?.[0] ?? 0))) {
    say(`${path}.trace`, 'expected moments in ascending order')
  }
}

function checkPlans(scenario: Scenario, ids: Ids, known: Known, say: Say): void {
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
