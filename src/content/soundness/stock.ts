/** What the form of a stock point cannot see: its sources, its policy and what was on its way belong together. */

import type { AnyArgs, Scenario } from '../../sim'
import { forecastingMethods, isOrderingRule, lotSizingRules, orderingRules, replenishmentPolicies } from '../../sim'
import { settingFault } from './methods'
import type { Known, Names, Say } from './names'
import { checkPolicy as checkNeeds } from './policies'

type Point = Scenario['stockPoints'][number]

const MINUTE = 60_000

export function checkStock(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  for (const [index, point] of scenario.stockPoints.entries()) {
    const path = `stockPoints.${index}`
    known(`${path}.site`, ids.sites, point.site, 'a site')
    known(`${path}.item`, ids.items, point.item, 'an item')
    checkSources(scenario, point, path, say, lack)
    checkPolicy(point, path, known, say)
    if (point.replenishment?.policy === 'mrp')
      checkRequirements(scenario, path, point, point.replenishment.args, say, lack)
    for (const [place, { source }] of point.openingTransit.entries()) {
      known(`${path}.openingTransit.${place}.source`, Object.keys(point.sources), source, 'a source')
    }
  }
}

function checkSources(scenario: Scenario, point: Point, path: string, say: Say, lack: Say): void {
  const { item, site, sources, replenishment } = point
  for (const source of Object.keys(sources)) {
    const place = `${path}.sources.${source}`
    const supplier = scenario.suppliers.find(({ id }) => id === source)
    if (supplier === undefined && !holds(scenario, item, source)) {
      lack(place, `expected a supplier of this file, or a site with a stock point of "${item}"`)
      continue
    }
    const offer = scenario.offers.find((each) => each.supplier === source && each.item === item)
    if (supplier !== undefined && offer === undefined) lack(place, `expected an offer of "${source}" for "${item}"`)
    const from = supplier?.site ?? source
    if (offer?.delivered || scenario.lanes.some((lane) => lane.from === from && lane.to === site)) continue
    lack(place, `expected a lane from "${from}" to "${site}"`)
  }
  if (suppliedFromItself(scenario, point)) say(`${path}.sources`, 'expected no way by which it supplies itself')
  const total = Object.values(sources).reduce((sum, share) => sum + share, 0)
  if (replenishment !== null && total !== 100) {
    say(`${path}.sources`, `expected shares that add up to 100, not ${total}`)
  }
}

const holds = ({ stockPoints }: Scenario, item: string, site: string): boolean =>
  stockPoints.some((point) => point.item === item && point.site === site)

/** Follows the sites that it is supplied from, and those that they are, each once. */
function suppliedFromItself({ stockPoints, suppliers }: Scenario, point: Point): boolean {
  const above = new Set<Point>()
  const ask = [point]
  for (let next = ask.pop(); next !== undefined; next = ask.pop()) {
    for (const source of Object.keys(next.sources)) {
      if (suppliers.some(({ id }) => id === source)) continue
      const from = stockPoints.find(({ item, site }) => item === point.item && site === source)
      if (from === undefined || above.has(from)) continue
      above.add(from)
      ask.push(from)
    }
  }
  return above.has(point)
}

function checkPolicy(point: Point, path: string, known: Known, say: Say): void {
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
  const policies = [...Object.keys(replenishmentPolicies), ...Object.keys(orderingRules)]
  known(`${path}.replenishment.policy`, policies, policy, 'a policy')
  if (isOrderingRule(policy) && review === null) say(`${path}.review`, `expected reviews, at which "${policy}" orders`)
  if (isOrderingRule(policy)) {
    const fault = settingFault(orderingRules, replenishment)
    if (fault !== null) say(`${path}.replenishment.${fault.path}`, fault.message)
  }
  if (policy in replenishmentPolicies) checkNeeds(`${path}.replenishment`, 'replenishment', replenishment, known, say)
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
