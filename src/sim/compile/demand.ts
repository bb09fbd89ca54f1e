/**
 * How much of everything is wanted in a week at the start: by contented customers, and for what is made of it by its own
 * route, level by level from what is sold down to what is bought (gross requirements: Orlicky 1975).
 */

import type { Scenario } from '../scenario/scenario'
import { wantedBy } from './lines'

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
    for (const [item, wanted] of Object.entries(wantedBy(scenario, segment))) {
      units.set(item, (units.get(item) ?? 0) + wanted)
    }
  }
  return units
}
