/**
 * Monotonicity: more room, cards, speed and stock never make anything later. Lines of single machines and shelves that are
 * served in turn obey recursions of maximum and sum in their process times, so that it holds on every path, not only on
 * average (Shanthikumar & Yao 1989; Glasserman & Yao 1994, Monotone Structure in Discrete-Event Systems, ch. 3–5).
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Scenario } from '../../src/sim/index'
import { type DistributionJson, exponential, gamma, lane, scenarioOf, steady } from '../support/play'
import { type StockPointJson, SUPPLIER, supplyChainJson } from '../theory/chain/supplyChain'
import { endless, line, type WorkJson } from '../theory/shop'
import { atLeast, lead, measured, momentsOf, noLater } from './paired'

vi.setConfig({ testTimeout: 120_000 })

const DRAWS = 25
const DAYS = 3

/** A line of single machines with little room, some of which break down. */
const lines = fc.integer({ min: 2, max: 5 }).chain((stations) =>
  fc.record({
    means: fc.array(fc.integer({ min: 3, max: 9 }), { minLength: stations, maxLength: stations }),
    rooms: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: stations, maxLength: stations }),
    cards: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: stations, maxLength: stations }),
    cv: fc.constantFrom(0.4, 1, 1.7),
    cap: fc.integer({ min: 1, max: 9 }),
    blocking: fc.constantFrom('afterService' as const, 'beforeService' as const),
    breaks: fc.integer({ min: 0, max: stations - 1 }),
    changed: fc.integer({ min: 0, max: stations - 1 }),
  }),
)

type Line = typeof lines extends fc.Arbitrary<infer T> ? T : never

interface Kind {
  readonly work?: Partial<WorkJson>
  readonly release?: 'push' | 'conwip' | 'kanban'
  readonly reliable?: boolean
  readonly repair?: string
}

const timeOf = (minutes: number, cv: number): DistributionJson =>
  cv === 1 ? exponential(`${minutes} min`) : gamma(`${minutes} min`, cv)

function lineOf(
  drawn: Line,
  { work = endless, release = 'push', reliable = false, repair = '40 min' }: Kind,
): Scenario {
  const { means, rooms, cards, cap, cv, breaks, blocking } = drawn
  const failure = { mtbf: '5 h', repairTime: exponential(repair) }
  const args = {
    push: {},
    conwip: { cap },
    kanban: { cards: Object.fromEntries(cards.map((n, s) => [`s${s + 1}`, n])) },
  }
  return line({
    services: means.map((mean) => timeOf(mean, cv)),
    at: (index) => ({
      buffer: release === 'kanban' ? null : rooms[index]!,
      blocking: release === 'kanban' ? 'afterService' : blocking,
      failure: index === breaks && !reliable ? failure : null,
    }),
    work,
    release: { policy: release, args: args[release] },
  })
}

/** The number at one place of a list, changed. */
const at = (list: readonly number[], place: number, change: (value: number) => number): number[] =>
  list.map((value, index) => (index === place ? change(value) : value))
const more = (value: number): number => value + 1
const faster = (value: number): number => 0.8 * value

/** What is better of a drawn line is no worse, lot by lot. */
function onEveryPath(better: (drawn: Line) => Line, kind: Kind = {}, betterKind: Kind = kind): void {
  fc.assert(
    fc.property(lines, (drawn) => {
      const here = momentsOf(lineOf(better(drawn), betterKind), 'jobCompleted', DAYS)
      const there = momentsOf(lineOf(drawn, kind), 'jobCompleted', DAYS)
      expect(there.length).toBeGreaterThan(100)
      expect(noLater(here, there)).toBe(true)
    }),
    { numRuns: DRAWS, seed: 7 },
  )
}

describe('on every path of a line, no lot leaves later', () => {
  it('with more room before a station, blocked after or before service', () =>
    onEveryPath((drawn) => ({ ...drawn, rooms: at(drawn.rooms, drawn.changed, more) })))
  it('with one lot more in CONWIP', () =>
    onEveryPath((drawn) => ({ ...drawn, cap: drawn.cap + 1 }), { release: 'conwip' }))
  it('with one kanban card more at a station', () =>
    onEveryPath((drawn) => ({ ...drawn, cards: at(drawn.cards, drawn.changed, more) }), { release: 'kanban' }))
  it('with a faster machine', () =>
    onEveryPath((drawn) => ({ ...drawn, means: at(drawn.means, drawn.changed, faster) }), { reliable: true }))
  it('with shorter repairs', () => onEveryPath((drawn) => drawn, {}, { repair: '20 min' }))
  it('when lots come earlier', () =>
    onEveryPath(
      (drawn) => drawn,
      { work: { interarrival: exponential('12 min') } },
      { work: { interarrival: exponential('9 min') } },
    ))
})

it('one machine more at a single station: no lot waits longer', () => {
  const queue = (machines: number): Scenario =>
    line({ services: [exponential('10 min')], at: () => ({ machines }), work: { interarrival: gamma('5.5 min', 1.5) } })
  for (const machines of [2, 3, 4]) {
    const there = momentsOf(queue(machines), 'jobCompleted', 20)
    expect(noLater(momentsOf(queue(machines + 1), 'jobCompleted', 20), there)).toBe(true)
  }
})

/** A shop that buys what it sells, with what can be better about it. */
interface Shop {
  readonly level?: number
  readonly reorderPoint?: number
  readonly leadTime?: string
  readonly departures?: number
  readonly capacityPerWeek?: number | null
  readonly vehicle?: number
  readonly shortage?: 'backorder' | 'lostSale'
}

function shopOf({
  level,
  reorderPoint = 20,
  leadTime = '3 d',
  departures = 7,
  capacityPerWeek = null,
  vehicle = 30,
  shortage = 'backorder',
}: Shop): Scenario {
  const replenishment: StockPointJson['replenishment'] =
    level === undefined
      ? { policy: 'fixedQuantity', args: { reorderPoint, quantity: 15 } }
      : { policy: 'baseStockLevel', args: { level } }
  const initial = level ?? reorderPoint + 15
  const json = supplyChainJson(
    [{ site: 'shop', source: SUPPLIER, point: { initial, shortage, replenishment }, demand: { process: 'customers' } }],
    exponential(leadTime),
  )
  const road = lane('out', 'shop', 'town', { departuresPerWeek: departures })
  return scenarioOf({
    ...json,
    offers: json.offers.map((offer) => ({ ...offer, capacityPerWeek })),
    lanes: [{ ...road, modes: [{ ...road.modes[0]!, capacity: vehicle }] }],
    segments: [steady('town', { lane: 'out', from: 'shop', mix: { beer: 100 }, ordersPerWeek: 50 })],
  })
}

describe('on every path of a shelf, no order is filled or delivered later', () => {
  const YEAR = 364
  const compare = (better: Shop, worse: Shop): void => {
    for (const fact of ['orderFilled', 'orderDelivered'] as const) {
      const there = momentsOf(shopOf(worse), fact, YEAR)
      expect(there.length).toBeGreaterThan(1000)
      const here = momentsOf(shopOf(better), fact, YEAR)
      expect(here).not.toEqual(there)
      expect(noLater(here, there)).toBe(true)
    }
  }
  it('with a higher base stock', () => {
    for (const level of [5, 15, 25]) compare({ level: level + 5 }, { level })
  })
  it('with a higher reorder point', () => {
    for (const reorderPoint of [5, 15, 25]) compare({ reorderPoint: reorderPoint + 5 }, { reorderPoint })
  })
  it('with a supplier who is quicker in proportion', () =>
    compare({ level: 15, leadTime: '2 d' }, { level: 15, leadTime: '3 d' }))
  it('with a supplier who has more capacity', () =>
    compare({ level: 25, capacityPerWeek: 90 }, { level: 25, capacityPerWeek: 55 }))
  it('with departures in between', () => {
    const there = momentsOf(shopOf({ departures: 7 }), 'orderDelivered', YEAR)
    expect(noLater(momentsOf(shopOf({ departures: 14 }), 'orderDelivered', YEAR), there)).toBe(true)
  })
  it('with larger vehicles', () => {
    const there = momentsOf(shopOf({ departures: 7, vehicle: 8 }), 'orderDelivered', YEAR)
    expect(noLater(momentsOf(shopOf({ departures: 7, vehicle: 9 }), 'orderDelivered', YEAR), there)).toBe(true)
  })
})

describe('on average over paired seeds, where lots overtake or customers leave and no path is safe', () => {
  const playing = { seeds: 12, days: 30, warmUp: 5 }

  it('a machine more at the busiest of several stations shortens the cycle time', () => {
    const withMachines = (machines: number) =>
      line({
        services: [exponential('10 min'), exponential('22 min'), exponential('9 min')],
        at: (index) => ({ machines: index === 1 ? machines : 1 }),
        work: { interarrival: exponential('12 min') },
      })
    const [two, three] = [2, 3].map((machines) => measured(withMachines(machines), playing, 'cycleTime').cycleTime)
    expect(atLeast(lead(two!, three!))).toBeGreaterThan(0)
  })

  it('more stock loses fewer sales', () => {
    const [low, high] = [8, 12].map(
      (level) => measured(shopOf({ level, shortage: 'lostSale' }), { seeds: 12, days: 364 }, 'fillRate').fillRate,
    )
    expect(atLeast(lead(high!, low!))).toBeGreaterThan(0)
  })

  it('longer lives of machines lift output', () => {
    const breaking = (mtbf: string) =>
      line({
        services: [exponential('5 min'), exponential('5 min')],
        at: (index) => ({ buffer: index === 0 ? 1 : 5, failure: { mtbf, repairTime: exponential('1 h') } }),
        work: endless,
      })
    const [short, long] = ['5 h', '8 h'].map((mtbf) => measured(breaking(mtbf), playing, 'goodOutput').goodOutput)
    expect(atLeast(lead(long!, short!))).toBeGreaterThan(0)
  })
})
