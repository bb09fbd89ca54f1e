/** The beaten path and the road that asks at every step lead through the same world, to the last bit. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { benchmarks } from '../../src/content/benchmarks'
import { doing } from '../../src/sim/floor'
import {
  advance,
  compile,
  DAY,
  decide,
  hash,
  type Listener,
  MINUTE,
  type Model,
  open,
  type Scenario,
  WEEK,
  type World,
} from '../../src/sim/index'
import { readSpent, SHOWN_STATES } from '../../src/sim/meters'
import { scenarioOf } from '../support/play'
import { general } from '../support/roads'
import { metersOf, turning } from '../support/turning'
import { companies } from './companies'
import { type Saying, saidIn, sayings } from './logs'

vi.setConfig({ testTimeout: 120_000 })

/** The same company with as little as possible that could happen at its stations besides work. */
const plainer = (scenario: Scenario): Scenario => ({
  ...scenario,
  stations: scenario.stations.map((spec) => ({
    ...spec,
    pool: null,
    substitutes: [],
    preemptive: false,
    blocking: 'afterService',
    batch: null,
    minorStops: null,
    wear: null,
    meanShifts: null,
    chart: null,
    service: null,
    failure: spec.failure === null ? null : { ...spec.failure, clock: 'calendar' },
  })),
})

function weekly(model: Model, weeks: number, said: readonly Saying[], listeners: readonly Listener[] = []): string[] {
  const world = open(model, 5, listeners)
  const rest = [...said]
  const states: string[] = []
  for (let week = 1; week <= weeks; week++) {
    while (rest.length > 0 && rest[0]!.at < week * WEEK) {
      const next = rest.shift()!
      advance(world, next.at)
      decide(world, saidIn(model, next))
    }
    advance(world, week * WEEK)
    states.push(hash(world))
  }
  return states
}

describe('the beaten path', () => {
  it('leads to the same state as the general road, in random companies under random commands', () => {
    let plain = 0
    fc.assert(
      fc.property(companies, sayings(3, 8), (scenario, said) => {
        const model = compile(plainer(scenario))
        plain += model.stations.filter((station) => station.plain).length
        const states = weekly(model, 3, said)
        expect(states).toEqual(weekly(general(model), 3, said))
        expect(states, 'with somebody who listens').toEqual(weekly(model, 3, said, [{ jobQueued: () => undefined }]))
      }),
      { numRuns: 70, seed: 3 },
    )
    expect(plain).toBeGreaterThan(60)
  })

  it.each(Object.entries(benchmarks))('and in the standard model %s', (_name, json) => {
    const model = compile(scenarioOf(json))
    expect(model.stations.every((station) => station.plain)).toBe(true)
    expect(weekly(model, 6, [])).toEqual(weekly(general(model), 6, []))
  })

  it.each([
    ['five minutes', 5 * MINUTE],
    ['twelve hours', DAY / 2],
  ])(
    'and where setups, work, failures, midnight and looks from outside fall on the same moments, every %s',
    (_beat, beat) => {
      const beats = (count: number) => ({ family: 'constant' as const, mean: count * beat, cv: 0 })
      const factory = scenarioOf(benchmarks.m3)
      const model = compile({
        ...factory,
        stations: factory.stations.map((station, place) => ({
          ...station,
          setup: beats(1 + (place % 4)),
          // So steep a distribution is a constant.
          failure: {
            ...station.failure!,
            mtbf: (9 + (place % 3)) * beat,
            shape: 1e9,
            repairTime: beats(1),
            interrupted: place % 2 === 0 ? 'resume' : 'restart',
          },
        })),
        items: factory.items.map((item) => ({
          ...item,
          route: item.route.map((step, place) => ({ ...step, processTime: beats(2 + (place % 3)) })),
        })),
        workOrders: factory.workOrders.map((orders, place) => ({ ...orders, interarrival: beats(4 + place) })),
      })
      expect(model.stations.every((station) => station.plain)).toBe(true)
      const looks = { setup: 0, process: 0 }
      const [alone, stepped] = [model, general(model)].map((each) => {
        const seen: unknown[] = []
        const world: World = open(each, 5, [{ dayEnded: () => seen.push([...world.meters.stations]) }])
        for (let look = 1; look <= 300; look++) {
          advance(world, (look * 5 - (look % 3)) * beat - (look % 2))
          seen.push(hash(world))
          for (const { phase } of world.machines) {
            if (phase === doing.setup) looks.setup++
            if (phase === doing.process) looks.process++
          }
        }
        return seen
      })
      expect(alone).toEqual(stepped)
      expect(Math.min(looks.setup, looks.process)).toBeGreaterThan(500)
    },
  )

  it('and the fingerprint of a run is the same whoever listens', () => {
    const model = compile(scenarioOf(benchmarks.m3))
    const [alone, heard] = [[], [{ jobQueued: () => undefined }]].map((listeners) => {
      const world = open(model, 5, listeners)
      advance(world, 2 * WEEK)
      return hash(world)
    })
    expect(alone).toBe(heard)
  })
})

describe('the meters', () => {
  it('stand as the facts say, in random companies under random commands', () => {
    fc.assert(
      fc.property(companies, sayings(2, 6), (scenario, said) => {
        const model = compile(scenario)
        const meters = metersOf(model)
        const world = open(model, 9, [turning(meters)])
        for (const saying of said) {
          advance(world, saying.at)
          decide(world, saidIn(model, saying))
        }
        advance(world, 2 * WEEK + DAY / 3)
        const [own, told] = [world.meters, meters].map((read) => {
          const spent = new Float64Array(read.stations.length * SHOWN_STATES)
          readSpent(read, world.now, spent, SHOWN_STATES)
          const begun = read.stations.flatMap(({ process, nominal, unitsBegun }) => [process, nominal, unitsBegun])
          return [...spent, ...begun, ...Object.values(read.lots)]
        })
        for (const [place, value] of own!.entries()) expect(value).toBeCloseTo(told![place]!, 3)
      }),
      { numRuns: 50, seed: 4 },
    )
  })
})
