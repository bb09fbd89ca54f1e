/** What the orders of a segment come to in a week: how many orders, how many units in each, and of which products. */

import { inclusionProbabilities } from '../formulas/successiveSampling'
import { appetiteAt } from '../processes/pricing'
import type { SegmentSpec } from '../scenario/market'
import type { Scenario } from '../scenario/scenario'
import { WEEK } from '../units'

/** Orders a week at the start; of a trace, over the whole run. */
export function ordersOf(
  { length }: Scenario,
  { demand, customers, ordersPerWeek, priceFactor, priceElasticity }: SegmentSpec,
): number {
  switch (demand.process) {
    case 'customers':
      return customers * ordersPerWeek * appetiteAt(priceFactor, priceElasticity)
    case 'renewal':
      return WEEK / demand.interarrival.mean
    case 'periodic':
      return WEEK / demand.every
    case 'trace':
      return (demand.trace.filter(([at]) => at < length).length * WEEK) / length
  }
}

/** Mean units in a line of an order; of a trace, of its orders that state no lines, nothing in the others. */
function sizeOf({ demand, orderSize }: SegmentSpec): number {
  switch (demand.process) {
    case 'customers':
      return (orderSize.min + orderSize.max) / 2
    case 'trace':
      return (
        demand.trace.reduce((sum, [, units]) => sum + (typeof units === 'number' ? units : 0), 0) /
        Math.max(1, demand.trace.length)
      )
    default:
      return demand.quantity.mean
  }
}

/** Lines of the greatest order that there is; 0: there is none. */
const mostLines = (lines: readonly number[]): number =>
  lines.reduce((most, share, place) => (share > 0 ? place + 1 : most), 0)

/** Shares of orders with one line, two, and so on, up to the last that there is; together 1. */
export function sharesOf(lines: readonly number[]): number[] {
  const total = lines.reduce((sum, share) => sum + share, 0)
  return lines.slice(0, mostLines(lines)).map((share) => share / total)
}

/** Answers found already: every product asks for them again. */
const found = new WeakMap<SegmentSpec, Readonly<Record<string, number>>>()

/** Units of each product that contented customers of a segment would order in a week at the start. */
export function wantedBy(scenario: Scenario, segment: SegmentSpec): Readonly<Record<string, number>> {
  const known = found.get(segment)
  if (known !== undefined) return known
  const total = Object.values(segment.mix).reduce((sum, share) => sum + share, 0)
  const shares = Object.values(segment.mix).map((share) => share / total)
  const each = linesEach(segment, shares)
  const lines = ordersOf(scenario, segment) * sizeOf(segment)
  const stated = statedUnits(scenario, segment)
  const wanted = Object.fromEntries(
    Object.keys(segment.mix).map((id, place) => [id, each[place]! * lines + (stated[id] ?? 0)]),
  )
  found.set(segment, wanted)
  return wanted
}

/** How many lines of an order are for each product, on average. */
function linesEach({ lines }: SegmentSpec, shares: readonly number[]): readonly number[] {
  const orders = sharesOf(lines)
  if (orders.length === 1) return shares
  const first = inclusionProbabilities(shares, orders.length)
  return shares.map((_, product) => orders.reduce((sum, share, place) => sum + share * first[place]![product]!, 0))
}

/** Units a week of the lines that a trace states. */
function statedUnits({ length }: Scenario, { demand }: SegmentSpec): Record<string, number> {
  const units: Record<string, number> = {}
  if (demand.process !== 'trace') return units
  for (const [at, lines] of demand.trace) {
    if (at >= length || typeof lines === 'number') continue
    for (const [id, quantity] of Object.entries(lines)) units[id] = (units[id] ?? 0) + (quantity * WEEK) / length
  }
  return units
}
