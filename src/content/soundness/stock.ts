/** What the form of a stock point cannot see: its sources, its policy and what was on its way belong together. */

import type { AnyArgs, Scenario } from '../../sim'
import { forecastingMethods, isOrderingRule, lotSizingRules, orderingRules } from '../../sim'
import { groupsOf } from './circles'
import { settingFault } from './methods'
import { byName, type Known, type Names, type Say } from './names'
import { checkPolicy as checkNeeds } from './policies'

type Point = Scenario['stockPoints'][number]

const MINUTE = 60_000

export function checkStock(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  const chain = chainOf(scenario)
  for (const [index, point] of scenario.stockPoints.entries()) {
    const path = `stockPoints.${index}`
    known(`${path}.site`, ids.sites, point.site, 'a site')
    known(`${path}.item`, ids.items, point.item, 'an item')
    checkSources(chain, point, path, say, lack)
    checkPolicy(point, path, say)
    if (point.replenishment?.policy === 'mrp')
      checkRequirements(scenario, path, point, point.replenishment.args, say, lack)
    for (const [place, { source }] of point.openingTransit.entries()) {
      known(`${path}.openingTransit.${place}.source`, Object.keys(point.sources), source, 'a source')
    }
  }
}

/** What a source is looked up in: shelves, offers and lanes by the names of their two ends. */
interface Chain {
  readonly suppliers: ReadonlyMap<string, Scenario['suppliers'][number]>
  readonly points: ReadonlyMap<string, Point>
  readonly offers: ReadonlyMap<string, Scenario['offers'][number]>
  readonly lanes: ReadonlySet<string>
  /** Where goods have been before they come to a point: at so many others at most; none, where that is a circle. */
  readonly tiers: ReadonlyMap<Point, number | null>
}

/** Stock points in a row from a supplier to a customer: ten times those of a long chain. */
const MOST_TIERS = 100

const pair = (one: string, other: string): string => `${one} ${other}`

function chainOf({ suppliers, stockPoints, offers, lanes }: Scenario): Chain {
  const points = new Map([...stockPoints].reverse().map((point) => [pair(point.item, point.site), point]))
  return {
    suppliers: byName(suppliers),
    points,
    offers: new Map([...offers].reverse().map((offer) => [pair(offer.supplier, offer.item), offer])),
    lanes: new Set(lanes.map(({ from, to }) => pair(from, to))),
    tiers: tiersOf(stockPoints, (point) =>
      Object.keys(point.sources).flatMap((source) => {
        const from = byName(suppliers).has(source) ? undefined : points.get(pair(point.item, source))
        return from === undefined ? [] : [from]
      }),
    ),
  }
}

function tiersOf(points: readonly Point[], above: (point: Point) => readonly Point[]): Map<Point, number | null> {
  const places = new Map(points.map((point, index) => [point, index]))
  const sources = points.map((point) => above(point).map((each) => places.get(each)!))
  const tiers = new Map<Point, number | null>()
  for (const group of groupsOf(points.length, (index) => sources[index]!)) {
    for (const index of group) {
      const isCircle = group.length > 1 || sources[index]!.includes(index)
      const before = sources[index]!.map((each) => 1 + (tiers.get(points[each]!) ?? 0))
      tiers.set(points[index]!, isCircle ? null : Math.max(0, ...before))
    }
  }
  return tiers
}

function checkSources(chain: Chain, point: Point, path: string, say: Say, lack: Say): void {
  const { item, site, sources, replenishment } = point
  for (const source of Object.keys(sources)) {
    const place = `${path}.sources.${source}`
    const supplier = chain.suppliers.get(source)
    if (supplier === undefined && !chain.points.has(pair(item, source))) {
      lack(place, `expected a supplier of this file, or a site with a stock point of "${item}"`)
      continue
    }
    const offer = chain.offers.get(pair(source, item))
    if (supplier !== undefined && offer === undefined) lack(place, `expected an offer of "${source}" for "${item}"`)
    const from = supplier?.site ?? source
    if (offer?.delivered || chain.lanes.has(pair(from, site))) continue
    lack(place, `expected a lane from "${from}" to "${site}"`)
  }
  const tiers = chain.tiers.get(point)
  if (tiers === null) say(`${path}.sources`, 'expected no way by which it supplies itself')
  if (tiers === MOST_TIERS) say(`${path}.sources`, `expected fewer than ${MOST_TIERS} stock points in a row before it`)
  const total = Object.values(sources).reduce((sum, share) => sum + share, 0)
  if (replenishment !== null && total !== 100) {
    say(`${path}.sources`, `expected shares that add up to 100, not ${total}`)
  }
}

function checkPolicy(point: Point, path: string, say: Say): void {
  const { replenishment, review, forecast, firmOrders } = point
  if (review !== null && review.every < MINUTE) say(`${path}.review.every`, 'expected at least "1 min"')
  if (firmOrders.length > 0 && review === null)
    say(`${path}.review`, 'expected reviews at which the firm orders go out')
  if (forecast !== null) {
    const fault = settingFault(forecastingMethods, forecast)
    if (fault !== null) say(`${path}.forecast.${fault.path}`, fault.message)
  }
  if (replenishment === null) return
  const { policy } = replenishment
  if (isOrderingRule(policy) && review === null) say(`${path}.review`, `expected reviews, at which "${policy}" orders`)
  if (isOrderingRule(policy)) {
    const fault = settingFault(orderingRules, replenishment)
    if (fault !== null) say(`${path}.replenishment.${fault.path}`, fault.message)
  }
  checkNeeds(`${path}.replenishment`, 'replenishment', replenishment, say)
}

/** Only a master schedule says what will be needed. */
function checkRequirements(
  { planning, stockPoints }: Scenario,
  path: string,
  { site, item }: Point,
  args: AnyArgs,
  say: Say,
  lack: Say,
): void {
  const planned = planning.some((plant) => plant.site === site && plant.plan === 'masterSchedule')
  const draws = stockPoints.some((other) => {
    return other.item === item && other.replenishment?.policy === 'mrp' && Object.hasOwn(other.sources, site)
  })
  if (!planned && !draws) {
    lack(
      `${path}.replenishment.policy`,
      `expected a plant with the plan "masterSchedule" at "${site}", or a stock point of this policy that it supplies`,
    )
  }
  const { lotSizing = 'lotForLot', safetyStock = 0, ...own } = args
  const fault = settingFault(lotSizingRules, { policy: String(lotSizing), args: own })
  if (fault !== null) {
    const place = fault.path === 'policy' ? 'args.lotSizing' : fault.path
    say(`${path}.replenishment.${place}`, fault.message)
  }
  if (typeof safetyStock !== 'number' || safetyStock < 0 || safetyStock > 1e9) {
    say(`${path}.replenishment.args.safetyStock`, 'expected a number from 0 to 1000000000')
  }
}
