/** The names that the parts of a scenario go by, and the words in which a check speaks. */

import type { Scenario } from '../../sim'

/** Notes a fault at a path of the file. */
export type Say = (path: string, message: string) => void
/** Notes a fault where a name is not in the list. */
export type Known = (path: string, list: readonly string[], id: string, what: string) => void
export type Names = ReturnType<typeof namesOf>

export function namesOf(scenario: Scenario, say: Say) {
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
