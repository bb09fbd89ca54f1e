/**
 * How much of everything is wanted in a week at the start: by contented customers, and for what is made of it by its own
 * route, level by level from what is sold down to what is bought (gross requirements: Orlicky 1975).
 */

import { appetiteAt } from '../processes/pricing'
import type { SegmentSpec } from '../scenario/market'
import type { Scenario } from '../scenario/scenario'
import { WEEK } from '../units'

/** Units a week by item. */
export interface WeeklyDemand {
  /** What contented customers would order, over all segments. */
  readonly own: ReadonlyMap<string, number>
  /** The same, and what is made of it would need from its shelf. */
  readonly base: ReadonlyMap<string, number>
}

/** What an item goes into, in the order of the file. */
interface Uses {
  /** Drawn from its shelf. */
  readonly drawn: { readonly by: string; readonly quantity: number }[]
  /** Made for each lot. */
  readonly fed: { readonly by: string; readonly quantity: number }[]
}

export function weeklyDemandOf(scenario: Scenario): WeeklyDemand {
  const own = ownDemandOf(scenario)
  const uses = usesOf(scenario)
  const base = new Map<string, number>()
  const made = new Map<string, number>()
  /** Asks for each item once, after everything that it goes into. */
  const ask = (item: string): void => {
    if (base.has(item)) return
    let units = own.get(item) ?? 0
    base.set(item, units)
    const { drawn, fed } = uses.get(item)!
    for (const { by, quantity } of drawn) {
      ask(by)
      units += quantity * made.get(by)!
    }
    base.set(item, units)
    for (const { by, quantity } of fed) {
      ask(by)
      units += quantity * made.get(by)!
    }
    made.set(item, units)
  }
  for (const { id } of scenario.items) ask(id)
  return { own, base }
}

function usesOf({ items }: Scenario): Map<string, Uses> {
  const uses = new Map(items.map(({ id }): [string, Uses] => [id, { drawn: [], fed: [] }]))
  for (const { id: by, route } of items) {
    for (const { materials, feeders } of route) {
      for (const { item, quantity } of materials) uses.get(item)?.drawn.push({ by, quantity })
      for (const { item, quantity } of feeders) uses.get(item)?.fed.push({ by, quantity })
    }
  }
  return uses
}

function ownDemandOf(scenario: Scenario): Map<string, number> {
  const units = new Map<string, number>()
  for (const segment of scenario.segments) {
    const wanted = Object.entries(segment.mix)
    const total = wanted.reduce((sum, [, share]) => sum + share, 0)
    const orders = ordersOf(scenario, segment)
    const size = sizeOf(segment)
    for (const [item, share] of wanted) units.set(item, (units.get(item) ?? 0) + (share / total) * orders * size)
  }
  return units
}

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

/** Mean units in an order. */
export function sizeOf({ demand, orderSize }: SegmentSpec): number {
  switch (demand.process) {
    case 'customers':
      return (orderSize.min + orderSize.max) / 2
    case 'trace':
      return demand.trace.reduce((sum, [, quantity]) => sum + quantity, 0) / Math.max(1, demand.trace.length)
    default:
      return demand.quantity.mean
  }
}
