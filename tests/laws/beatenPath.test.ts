/** The beaten path and the road that asks at every step lead through the same world, to the last bit. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { benchmarks } from '../../src/content/benchmarks'
import { REFERENCES } from '../../src/sim/floor'
import {
  advance,
  compile,
  DAY,
  decide,
  hash,
  type Listener,
  type Model,
  open,
  type Scenario,
  WEEK,
  type World,
} from '../../src/sim/index'
import { hashOf } from '../../src/sim/kernel/hash'
import { readStations } from '../../src/sim/meters'
import { scenarioOf } from '../support/play'
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

const general = (model: Model): Model => ({
  ...model,
  stations: model.stations.map((station) => ({ ...station, plain: false })),
})

/** All of the state but what says which way was taken. */
const stateOf = (world: World): string => hashOf(world, ['tell', 'quiet', 'clock', 'plain', ...REFERENCES])

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
    states.push(stateOf(world))
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
          const stations = new Float64Array(read.stations.length)
          readStations(read, world.now, stations)
          return [...stations, ...read.lots]
        })
        for (const [place, value] of own!.entries()) expect(value).toBeCloseTo(told![place]!, 3)
      }),
      { numRuns: 50, seed: 4 },
    )
  })
})
