/** The door holds: whatever a file says, it is read or every fault is named, and what is read runs or is given up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import plant from '../../src/content/examples/plant.json'
import queue from '../../src/content/examples/queue.json'
import firstShift from '../../src/content/scenarios/first-shift.json'
import { readCase, readScenario } from '../../src/content/schema'
import { advance, compile, DAY, measure, Overload, open, type Scenario } from '../../src/sim'
import twoStations from '../theory/models/twoStations.json'
import { absurd, diceOf, type Json, spoiled } from './mutations'

/** The case of the game as a company alone. */
const { layout: _l, pace: _p, seed: _s, opensAt: _o, objectives: _j, guide: _g, managers: _m, ...game } = firstShift
const companies = [plant, queue, twoStations, game] as unknown as Json[]
const files = [...companies, firstShift as unknown as Json]

/** Whatever is drawn, it is drawn again: a failure names its seed. */
const fixed = (numRuns: number): fc.Parameters<[number]> => ({ seed: 20_260_301, numRuns, endOnFailure: true })
const seeds = fc.integer({ min: 0, max: 1_000_000 })

const fileOf = (seed: number, from: readonly Json[]): Json => from[seed % from.length]!

/** What is wrong with an answer of the door, or null. */
function disorder(json: Json): string | null {
  for (const reading of [readScenario(json), readCase(json)]) {
    if (reading.ok) continue
    if (reading.faults.length === 0) return 'refused for no reason'
    for (const { path, message } of reading.faults) {
      if (typeof path !== 'string' || path.length > 1_000) return `no place: ${path}`
      if (!/\w/.test(message) || message.length > 2_000 || /undefined|Invalid|\[object/.test(message)) {
        return `no sentence: ${path}: ${message}`
      }
    }
  }
  return Object.hasOwn(Object.prototype, 'polluted') ? 'the prototype was changed' : null
}

describe('a file', () => {
  it('that is spoiled anyhow is read, or every fault has a place and a sentence', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(disorder(spoiled(fileOf(seed, files), diceOf(seed))), `seed ${seed}`).toBeNull()
      }),
      fixed(250),
    )
  })

  it('with one fault of form has no other: what cannot be read is missed nowhere else', () => {
    for (const file of [plant, twoStations] as unknown as { [field: string]: Json }[]) {
      for (const [list, entries] of Object.entries(file)) {
        if (!Array.isArray(entries) || typeof entries[0] !== 'object') continue
        for (const [index, entry] of entries.entries()) {
          for (const field of Object.keys(entry as object)) {
            const spoilt = entries.with(index, { ...(entry as object), [field]: { no: 'sense' } })
            const reading = readScenario({ ...file, [list]: spoilt })
            const place = `${list}.${index}.${field}`
            const told = reading.ok ? [] : reading.faults.map(({ path }) => path)
            expect(told.length, place).toBeGreaterThan(0)
            expect(told.filter((path) => !`${path}.`.startsWith(`${place}.`))).toEqual([])
          }
        }
      }
    }
  })

  it.each([null, true, 7, 'x', [], {}, [[[]]], { id: 1 }, { items: [null] }, { items: {}, stations: 'x' }])(
    'that is %j is refused with its faults',
    (json) => {
      expect(disorder(json as Json)).toBeNull()
      expect(readScenario(json).ok).toBe(false)
    },
  )

  it('with objects nested without end is refused', () => {
    const nested = JSON.parse(`${'{"items":['.repeat(50_000)}${']}'.repeat(50_000)}`) as Json
    expect(disorder(nested)).toBeNull()
  })
})

/** Events after which a run of these tests is given up. */
const MOST = 20_000

/** Runs sixty days, or is given up; answers what is wrong with what came of it. */
function run(scenario: Scenario, seed: number): string | null {
  try {
    const model = compile(scenario)
    const world = open(model, seed, [measure(model).listener])
    advance(world, 60 * DAY, MOST)
    if (!Number.isFinite(world.now)) return `the clock stands at ${world.now}`
    const odd = world.balances.find((balance) => !Number.isFinite(balance))
    if (odd !== undefined) return `an account holds ${odd}`
    return world.points.every(({ onHand }) => onHand >= 0) ? null : 'less than nothing is in stock'
  } catch (fault) {
    if (fault instanceof Overload) return null
    throw fault
  }
}

describe('a company', () => {
  it('of absurd values that fit the form is refused, or runs, or is given up', { timeout: 60_000 }, () => {
    let ran = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const reading = readScenario(absurd(fileOf(seed, companies), diceOf(seed)))
        if (!reading.ok) return
        ran++
        expect(run(reading.value, seed), `seed ${seed}`).toBeNull()
      }),
      fixed(60),
    )
    expect(ran).toBeGreaterThan(20)
  })

  const [saw, bench] = plant.stations
  const [segment] = plant.segments
  const [offer] = plant.offers
  const [board, table] = plant.items
  const [cut, assemble] = table!.route!
  it.each([
    ['a million cards', { planning: { ...plant.planning, release: { policy: 'kanban', args: { cards: 1e6 } } } }],
    ['one card', { planning: { ...plant.planning, release: { policy: 'kanban', args: { cards: 1 } } } }],
    [
      'a lot of a million in parts of one',
      { planning: { ...plant.planning, lotSize: { table: 1e6 }, transferLot: { table: 1 } } },
    ],
    [
      'a shelf of 10⁹ that keep their cards',
      {
        planning: { ...plant.planning, release: { policy: 'kanban', args: { finishedCards: true } } },
        stockPoints: [plant.stockPoints[0], { ...plant.stockPoints[1], initial: 1e9 }],
      },
    ],
    ['a lot of a million', { planning: { ...plant.planning, lotSize: { table: 1e6 } } }],
    ['a target of a million years', { planning: { ...plant.planning, targetDays: 3e8 } }],
    [
      'a target of a million years by the week',
      { planning: { ...plant.planning, plan: 'weeklySchedule', targetDays: 3e8 } },
    ],
    ['orders of ten years waiting', { planning: { ...plant.planning, openingOrders: '10 y' } }],
    ['a lead time of ten years', { offers: [{ ...offer, leadTime: '10 y' }] }],
    ['a lead time of none', { offers: [{ ...offer, leadTime: '0 s' }] }],
    ['only bad parts', { offers: [{ ...offer, ppm: 1e6 }] }],
    ['10⁹ orders a week', { segments: [{ ...segment, ordersPerWeek: 1e9 }] }],
    ['10⁹ customers', { segments: [{ ...segment, customers: 1e9 }] }],
    ['orders of a million', { segments: [{ ...segment, orderSize: { min: 1e6, max: 1e6 } }] }],
    ['a year without demand', { segments: [{ ...segment, season: [0] }] }],
    ['no patience and no memory', { segments: [{ ...segment, patience: '0 s', memory: '0 s', lateTolerance: '0 s' }] }],
    [
      'no time anywhere',
      {
        items: [
          board,
          {
            ...table,
            route: [
              { ...cut, processTime: '0 s' },
              { ...assemble, processTime: '0 s' },
            ],
          },
        ],
        offers: [{ ...offer, leadTime: '0 s' }],
      },
    ],
    [
      'everything bad and everything found',
      {
        items: [
          board,
          {
            ...table,
            route: [
              cut,
              {
                ...assemble,
                characteristic: { offset: 1, sigma: 3 },
                inspection: { detection: 1, falseReject: 1, reworkFrom: 0, reworkLimit: 5 },
              },
            ],
          },
        ],
      },
    ],
    ['minor stops without end', { stations: [{ ...saw, minorStops: { perHour: 60, length: '10000 y' } }, bench] }],
    ['breakdowns without end', { stations: [{ ...saw, failure: { mtbf: '1 ms', repairTime: '0 s' } }, bench] }],
    ['nobody at work', { pools: plant.pools.map((pool) => ({ ...pool, headcount: 0 })) }],
    ['everybody away', { pools: plant.pools.map((pool) => ({ ...pool, absence: 1 })) }],
    ['no money', { company: { cash: 0, creditLine: 0 } }],
  ])('of %s runs or is given up', (_, changes) => {
    const reading = readScenario({ ...plant, ...changes })
    expect(reading.ok ? [] : reading.faults).toEqual([])
    if (reading.ok) expect(run(reading.value, 1)).toBeNull()
  })

  it.each([
    ['a shift without length', { shifts: [{ ...plant.shifts[0], to: '06:00' }] }, 'shifts.0.to'],
    ['no customers', { segments: [{ ...segment, customers: 0 }] }, 'segments.0.customers'],
    [
      'breakdowns all the time',
      { stations: [{ ...saw, failure: { mtbf: '0 s', repairTime: '1 h' } }, bench] },
      'stations.0.failure.mtbf',
    ],
    [
      'a conwip of none',
      { planning: { ...plant.planning, release: { policy: 'conwip', args: { cap: 0 } } } },
      'planning.release.args.cap',
    ],
    ['two things of one name', { stations: [saw, saw] }, 'stations.1.id'],
    ['a name that every object has', { id: 'constructor' }, 'id'],
    [
      'a table that is made of tables',
      {
        items: [board, { ...table, kind: 'component', route: [{ ...cut, materials: [{ item: 'table' }] }, assemble] }],
      },
      'items.1.route.0.materials.0.item',
    ],
  ])('of %s is refused', (_, changes, place) => {
    const reading = readScenario({ ...plant, ...changes })
    expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toContain(place)
  })

  it('whose work comes without a pause is given up within one moment', () => {
    const scenario = readScenario({ ...queue, workOrders: [{ ...queue.workOrders[0], interarrival: '1 ms' }] })
    if (!scenario.ok) throw new Error('refused')
    const world = open(scenario.value, 1)
    expect(() => advance(world, DAY, MOST)).toThrow(Overload)
  })
})
