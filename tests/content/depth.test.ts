/** Things made of things made of things, and goods that come from site to site: looked at once each, and never in circles. */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { advance, compile, DAY, open } from '../../src/sim'
import { companyJson, constant, type ItemJson, lane, nobody, product, station, step } from '../support/play'

const count = <T>(length: number, each: (index: number) => T): T[] => Array.from({ length }, (_, index) => each(index))

type Way = 'materials' | 'feeders'

/** A product that takes two of a part, that takes two of a part, and so on; each asked for at two operations. */
function nested(levels: number, way: Way) {
  const items = count(levels, (level): ItemJson => {
    const parts = level < levels - 1 ? [{ item: `part-${level + 1}` }] : []
    return product(`part-${level}`, [step('s', '1 s', { [way]: parts }), step('s', '1 s', { [way]: parts })], {
      kind: level === 0 ? 'product' : 'component',
    })
  })
  const shelves = items.map(({ id }) => ({ id, site: 'plant', item: id, initial: 0, replenishment: null }))
  const lotSize = Object.fromEntries(items.map(({ id }) => [id, 1]))
  return companyJson({
    items,
    stations: [station('s')],
    stockPoints: shelves,
    segments: [nobody({ mix: { 'part-0': 100 } })],
    planning: { lotSize },
  })
}

/** Every site has the item from both sites of the tier above. */
function lattice(tiers: number) {
  const name = (tier: number, place: number) => `site-${tier}-${place}`
  const places = count(2 * tiers, (index) => ({ tier: index >> 1, place: index & 1 }))
  return {
    ...companyJson({ items: [product('a', [])], lanes: [] }),
    planning: [],
    segments: [],
    sites: places.map(({ tier, place }) => ({ id: name(tier, place), kind: 'warehouse' })),
    suppliers: [{ id: 'mill', site: name(tiers - 1, 0) }],
    offers: [{ supplier: 'mill', item: 'a', price: 1, leadTime: constant('1 d'), delivered: true }],
    lanes: places
      .filter(({ tier }) => tier < tiers - 1)
      .flatMap(({ tier, place }) =>
        count(2, (above) => lane(`${name(tier, place)}-${above}`, name(tier + 1, above), name(tier, place))),
      ),
    stockPoints: places.map(({ tier, place }) => ({
      id: name(tier, place),
      site: name(tier, place),
      item: 'a',
      replenishment: { policy: 'baseStock', args: { serviceLevel: 95 } },
      sources: tier === tiers - 1 ? { mill: 100 } : { [name(tier + 1, 0)]: 50, [name(tier + 1, 1)]: 50 },
    })),
  }
}

function faults(json: unknown): string[] {
  const reading = readScenario(json)
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}

function run(json: unknown): void {
  const reading = readScenario(json)
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  advance(open(compile(reading.value), 1), 10 * DAY, 20_000)
}

describe('a company', () => {
  it('of thirty levels with two parts at each is compiled at once', () => {
    expect(faults(nested(30, 'materials'))).toEqual([
      'items.0.route: expected at most 1000000000 parts, and parts of parts, in one unit',
    ])
    run(nested(28, 'materials'))
  })

  it('of nine levels made for each lot, two at each, makes a thousand lots of components for one', () => {
    expect(faults(nested(30, 'feeders'))).toContainEqual(
      expect.stringMatching(/^items\.\d+\.route: .*1000 lots of comp/),
    )
    run(nested(9, 'feeders'))
  })

  it('of thirty tiers with two sources at each is compiled at once', () => run(lattice(30)))

  it.each([
    ['parts of parts', nested(2000, 'materials'), 'levels of parts of parts'],
    ['components of components', nested(2000, 'feeders'), 'levels of parts of parts'],
    ['tiers', lattice(500), 'stock points in a row'],
  ])('of as many %s as fit into a file is refused in a sentence', (_, json, sentence) => {
    expect(faults(json).join('\n')).toContain(sentence)
  })

  const [, first, second] = nested(3, 'materials').items
  const withSecond = (changes: Partial<ItemJson>) => {
    const json = nested(3, 'materials')
    return { ...json, items: [json.items[0]!, first!, { ...second!, ...changes }] }
  }
  it.each([
    ['is drawn from stock', { route: [step('s', '1 s', { materials: [{ item: 'part-1' }] })] }],
    ['is made for the lot', { route: [step('s', '1 s', { feeders: [{ item: 'part-1' }] })] }],
    ['is drawn on another route', { otherRoutes: [[step('s', '1 s', { materials: [{ item: 'part-1' }] })]] }],
  ])('whose part is made of what it goes into is refused, where that %s', (_, changes) => {
    expect(faults(withSecond(changes)).sort()).toEqual([
      'items.1.route.0.materials.0.item: "part-1" would be a part of itself, through "part-2"',
      'items.1.route.1.materials.0.item: "part-1" would be a part of itself, through "part-2"',
      expect.stringMatching(/^items\.2\..*: "part-2" would be a part of itself, through "part-1"$/),
    ])
  })
})
