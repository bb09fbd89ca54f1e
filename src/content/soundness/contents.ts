/**
 * What things are made of: nothing is a part of itself, and nothing has so many parts, or is of such worth, that it could
 * not be counted. Each item is looked at once, however many others it goes into.
 */

import type { Scenario } from '../../sim'
import { groupsOf } from './circles'
import type { Say } from './names'

/** Greatest value of the material of one unit [cent]: what sums over a large stock can still count exactly. */
const MOST_VALUE = 1e11
/** Parts of parts in one unit: with lots of a million, still a whole number that a double holds exactly. */
const MOST_PARTS = 1e9
/** Lots of components, and of components of these, that may be made for one lot. */
const MOST_COMPONENT_LOTS = 1000
/** Levels of a bill of materials: ten times those of an aeroplane. */
const MOST_LEVELS = 100
/** Routes of all items together: each is watched at each station. */
const MOST_ROUTES = 5000

type Item = Scenario['items'][number]

/** A part that an item is made of by one of its ways, and where the file says so. */
interface Part {
  readonly path: string
  readonly way: number
  readonly item: number
  readonly quantity: number
  readonly fed: boolean
}

/** Of one unit: what its material is worth, its parts and theirs, the lots made for a lot of it, and the levels below it. */
interface Contents {
  value: number
  parts: number
  lots: number
  levels: number
}

export function checkContents({ items }: Scenario, say: Say): void {
  const places = new Map([...items.entries()].reverse().map(([index, { id }]) => [id, index]))
  const parts = items.map((item, index) => partsOf(item, index, places))
  const found: Contents[] = []
  for (const group of groupsOf(items.length, (index) => parts[index]!.map(({ item }) => item))) {
    const inside = new Set(group)
    for (const index of group) {
      const { id } = items[index]!
      const others = parts[index]!.filter(({ item, path }) => {
        if (!inside.has(item)) return true
        const through = item === index ? '' : `, through "${items[item]!.id}"`
        say(path, `"${id}" would be a part of itself${through}`)
        return false
      })
      found[index] = told(`items.${index}.route`, contentsOf(items[index]!, others, found), say)
    }
  }
  const routes = items.reduce((sum, { otherRoutes }) => sum + 1 + otherRoutes.length, 0)
  if (routes > MOST_ROUTES)
    say('items', `expected at most ${MOST_ROUTES} routes of all items together, found ${routes}`)
}

/** Of the way with most of each; worth is that of the first way, by which stock is valued. */
function contentsOf(item: Item, parts: readonly Part[], found: readonly Contents[]): Contents {
  const most = { value: item.route.length === 0 ? item.standardCost : 0, parts: 0, lots: 0, levels: 0 }
  for (let way = 0; way <= item.otherRoutes.length; way++) {
    const sum = { parts: 0, lots: 0 }
    for (const { item: part, quantity, fed } of parts.filter((each) => each.way === way)) {
      const inside = found[part]!
      if (way === 0) most.value += quantity * inside.value
      sum.parts += quantity * (1 + inside.parts)
      if (fed) sum.lots += 1 + inside.lots
      most.levels = Math.max(most.levels, 1 + inside.levels)
    }
    most.parts = Math.max(most.parts, sum.parts)
    most.lots = Math.max(most.lots, sum.lots)
  }
  return most
}

/** What is too much is said of the item where it becomes so, and not again of all that is made of it: of that it is no number. */
function told(path: string, contents: Contents, say: Say): Contents {
  const bound = (field: keyof Contents, most: number, sentence: string): void => {
    if (!(contents[field] > most)) return
    say(path, sentence)
    contents[field] = Number.NaN
  }
  bound('value', MOST_VALUE, `the material of one unit is worth more than ${MOST_VALUE / 100}`)
  bound('parts', MOST_PARTS, `expected at most ${MOST_PARTS} parts, and parts of parts, in one unit`)
  bound(
    'lots',
    MOST_COMPONENT_LOTS,
    `expected at most ${MOST_COMPONENT_LOTS} lots of components to be made for one lot`,
  )
  bound('levels', MOST_LEVELS, `expected at most ${MOST_LEVELS} levels of parts of parts`)
  return contents
}

/** What an item is made of by all its ways, drawn from stock or made for each lot; what is not known is told elsewhere. */
function partsOf({ route, otherRoutes }: Item, index: number, places: ReadonlyMap<string, number>): Part[] {
  return [route, ...otherRoutes].flatMap((steps, way) =>
    steps.flatMap(({ materials, feeders }, step) => {
      const at = `items.${index}.${way === 0 ? 'route' : `otherRoutes.${way - 1}`}.${step}`
      const parts = [
        ...materials.map((part, place) => ({ ...part, fed: false, path: `${at}.materials.${place}.item` })),
        ...feeders.map((part, place) => ({ ...part, fed: true, path: `${at}.feeders.${place}.item` })),
      ]
      return parts.flatMap(({ item, ...part }) => {
        const place = places.get(item)
        return place === undefined ? [] : [{ ...part, way, item: place }]
      })
    }),
  )
}
