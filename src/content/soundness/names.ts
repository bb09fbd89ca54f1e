/** The names that the parts of a scenario go by, and the words in which a check speaks. */

import type { Scenario } from '../../sim'
import type { Say } from '../fault'
import { shortened } from '../formFaults'
import { nearest } from '../nearest'

export type { Known, Say } from '../fault'
export type Names = ReturnType<typeof namesOf>

/** Names that a list of the file has besides, of entries that cannot be read. */
export type More = Readonly<Record<string, readonly string[]>>

export function namesOf(scenario: Scenario, say: Say, more: More) {
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
  sayTwice(lists, say)
  sayTwice({ workOrders: scenario.workOrders.map(({ id }) => id) }, say)
  const products = scenario.items.filter(({ kind }) => kind === 'product').map(({ id }) => id)
  const materials = scenario.items.filter(({ kind }) => kind !== 'product').map(({ id }) => id)
  // An item that cannot be read may be of either kind.
  const items = more.items ?? []
  for (const [list, names] of Object.entries(lists)) names.push(...(more[list] ?? []))
  return { ...lists, products: [...products, ...items], materials: [...materials, ...items] }
}

function sayTwice(lists: Readonly<Record<string, readonly string[]>>, say: Say): void {
  for (const [list, names] of Object.entries(lists)) {
    const seen = new Set<string>()
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) say(`${list}.${index}.id`, `"${name}" names two things of this list`)
      seen.add(name)
    }
  }
}

type Named = readonly { readonly id: string }[]
const found = new WeakMap<Named, ReadonlyMap<string, Named[number]>>()

/** The things of a list by their names, worked out once a list; of two of one name, the first. */
export function byName<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const known = found.get(list) ?? new Map([...list].reverse().map((each) => [each.id, each] as const))
  found.set(list, known)
  return known as ReadonlyMap<string, T>
}

/** Most names that a sentence lists. */
const MOST_LISTED = 12

/** What is said of a name that is not in the list. */
export function unknownName(list: readonly string[], id: string, what: string): string {
  const near = nearest(id, list)
  const hint = near === null ? '' : `; did you mean "${near}"?`
  const more = list.length > MOST_LISTED ? ` and ${list.length - MOST_LISTED} more` : ''
  const known = list.length === 0 ? 'there is none' : `${list.slice(0, MOST_LISTED).map(shortened).join(', ')}${more}`
  return `expected ${what} of this file: ${known}, not "${shortened(id)}"${hint}`
}
