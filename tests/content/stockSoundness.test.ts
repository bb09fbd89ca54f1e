/** What does not go together about stock points and who is served from them is named with its place. */
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { constant } from '../support/play'
import { poisson, type StockPointJson, supplyChainJson } from '../theory/chain/supplyChain'

const shop = (changes: Partial<StockPointJson>) =>
  supplyChainJson(
    [
      { site: 'depot', source: 'brewery', point: { initial: 9 } },
      { site: 'shop', source: 'depot', point: changes, demand: poisson(1) },
    ],
    constant('1 d'),
  )

const faults = (json: unknown): readonly string[] => {
  const reading = readScenario(json)
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)
}
const level = (value: unknown) => ({ policy: 'baseStockLevel', args: { level: value as number } })
const anchored = { policy: 'anchorAndAdjust', args: { stockWeight: 2 } }

describe('a stock point', () => {
  it('that is sound has no fault', () => expect(faults(shop({ replenishment: level(3) }))).toEqual([]))

  it.each<[string, Partial<StockPointJson>, RegExp]>([
    ['a source that nobody knows', { sources: { moon: 100 } }, /^stockPoints\.1\.sources\.moon: .*a site with/],
    ['a source without a lane', { sources: { brewery: 50, shop: 50 } }, /sources\.shop: expected a lane/],
    ['itself as its source', { sources: { depot: 50, shop: 50 } }, /sources: expected no way/],
    ['shares that do not add up', { sources: { depot: 90 }, replenishment: level(3) }, /add up to 100, not 90/],
    [
      'a policy that nobody knows',
      { replenishment: { policy: 'guess', args: {} } },
      /replenishment\.policy: .*"guess"/,
    ],
    ['no level where one is stated', { replenishment: level('high') }, /args\.level: expected a number/],
    [
      'a rule of reviews without reviews',
      { replenishment: { policy: 'passThrough', args: {} } },
      /review: .*passThrough/,
    ],
    ['firm orders without reviews', { firmOrders: [4] }, /review: expected reviews at which/],
    ['reviews without end', { review: { every: '0 d' } }, /review\.every: expected at least/],
    [
      'a weight above one',
      { replenishment: anchored, review: { every: '1 d' } },
      /replenishment\.args\.stockWeight: expected a number from 0 to 1/,
    ],
    [
      'a method that nobody knows',
      { forecast: { policy: 'guess', args: {}, opening: 1 } },
      /forecast\.policy: .*found "guess"/,
    ],
    [
      'goods under way from nowhere',
      { openingTransit: [{ source: 'moon', quantity: 1, arrives: '1 d' }] },
      /openingTransit\.0\.source: .*"moon"/,
    ],
  ])('is refused for %s', (_, changes, fault) =>
    expect(faults(shop(changes))).toContainEqual(expect.stringMatching(fault)),
  )
})

describe('a segment', () => {
  const served = (changes: object): readonly string[] => {
    const json = shop({ replenishment: level(3) })
    return faults({ ...json, segments: json.segments.map((segment) => ({ ...segment, ...changes })) })
  }

  it.each<[string, object, RegExp]>([
    ['neither lane nor shelf', { from: null }, /from: expected the site whose shelf/],
    ['another site than its lane', { lane: 'depot-shop', from: 'shop' }, /from: expected "depot"/],
    ['a site that holds nothing for it', { from: 'town' }, /mix\.beer: expected a stock point of "beer" at "town"/],
  ])('is refused for %s', (_, changes, fault) => expect(served(changes)).toContainEqual(expect.stringMatching(fault)))
})

it('a product that is bought needs a source, and one that is made a route', () => {
  const json = shop({ sources: {} })
  const stockPoints = json.stockPoints.map((point) => ({ ...point, sources: {} }))
  expect(faults({ ...json, stockPoints })).toContainEqual(expect.stringMatching(/^items\.0\.route: .*with a source/))
})
