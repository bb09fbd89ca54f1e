/** Programmes: where they bear, how far with adoption, and what learning costs; and what each parameter is to the floor. */
import { describe, expect, it } from 'vitest'
import { DAY, MINUTE, type Scenario, stationParameters, WEEK, type World } from '../../../src/sim/index'
import { settleEffects } from '../../../src/sim/processes/effects'
import { adoptionOf, growProgrammes, programmeOf, support, trainingLoad } from '../../../src/sim/processes/programme'
import {
  advance,
  always,
  type CompanyJson,
  company,
  constant,
  diary,
  exponential,
  gamma,
  opened,
  people,
  product,
  type Row,
  type StationJson,
  station,
  step,
} from '../../support/play'

type ProgrammeJson = CompanyJson['programmes'][number]

const learning = (changes: Partial<ProgrammeJson> = {}): ProgrammeJson => ({
  lever: 'tpm',
  adoptionTime: '10 w',
  costPerWeek: 700,
  launchCost: 100,
  halfLife: '4 w',
  training: 1,
  effects: { life: { least: 2, most: 3 }, absence: { least: 0.5, most: 0.5 } },
  ...changes,
})

const twoStations = (programmes: ProgrammeJson[]): Scenario =>
  company({
    items: [product('a', [step('s1', '1 min'), step('s2', '1 min'), step('s3', '1 min')])],
    sites: [
      { id: 'plant', kind: 'plant' },
      { id: 'town', kind: 'market' },
    ],
    stations: [station('s1', { pool: 'people' }), station('s2'), station('s3', { pool: 'others' })],
    shifts: [always],
    pools: [people(5, 'always'), { ...people(4, 'always'), id: 'others' }],
    programmes,
  })

/** The world after so many nights of support, with nothing else going on. */
function supported(scenario: Scenario, nights: number, at = -1): World {
  const world = opened(scenario)
  support(world, 'tpm', true, at)
  for (let night = 0; night < nights; night++) growProgrammes(world)
  return world
}

const lives = (world: World): number[] => world.stations.map(({ effects }) => effects.life)

describe('a programme', () => {
  it('bears on every station and pool by its adoption, towards what was drawn for this seed', () => {
    const world = supported(twoStations([learning()]), 50)
    const { adoption, effects } = world.programmes[0]!
    expect(adoption).toBeGreaterThan(0.4)
    expect(adoption).toBeLessThan(0.8)
    const factor = 1 + adoption * (effects.life! - 1)
    expect(lives(world)).toEqual([factor, factor, factor])
    expect(world.pools.map(({ absence }) => absence)).toEqual([1 - 0.5 * adoption, 1 - 0.5 * adoption])
  })

  it('is heard of as long as anybody keeps to it', () => {
    const { rows, listener } = diary('programmeGrew')
    const world = opened(twoStations([learning({ halfLife: '1 d' })]), [], 1, listener)
    growProgrammes(world)
    expect(rows).toEqual([])
    support(world, 'tpm', true)
    growProgrammes(world)
    support(world, 'tpm', false)
    let nights = 1
    while (adoptionOf(world, 'tpm', 0) > 0 && nights < 100) {
      growProgrammes(world)
      nights++
    }
    // The last night, on which it is forgotten, is not told of.
    expect(nights).toBeLessThan(100)
    expect(rows).toHaveLength(nights - 1)
  })

  it('or on the stations named, and the people who serve them', () => {
    const world = supported(twoStations([learning({ at: ['s1', 's2'] })]), 50)
    const [one, two, three] = lives(world)
    expect(one).toBeGreaterThan(1)
    expect([two, three]).toEqual([one, 1])
    expect(world.pools[0]!.absence).toBeLessThan(1)
    expect(world.pools[1]!.absence).toBe(1)
    expect(trainingLoad(world, 0, 5)).toBeGreaterThan(0)
    expect(trainingLoad(world, 1, 4)).toBe(0)
  })

  it('or station by station, each with its own support, cost, adoption and luck', () => {
    const scenario = twoStations([learning({ perStation: true, at: ['s1', 's3'] })])
    const world = supported(scenario, 50, 2)
    const [one, two, three] = lives(world)
    expect([one, two]).toEqual([1, 1])
    expect(three).toBeGreaterThan(1)
    expect(adoptionOf(world, 'tpm', 0)).toBe(0)
    expect(adoptionOf(world, 'tpm', 2)).toBeGreaterThan(0.4)
    expect(programmeOf(world, 'tpm', 1)).toBe(-1)
    expect(world.programmes.map(({ launched }) => launched)).toEqual([false, true])
    expect(new Set(world.programmes.map(({ effects }) => effects.life)).size).toBe(2)
    support(world, 'tpm', true)
    expect(world.programmes.map(({ launched }) => launched)).toEqual([true, true])
  })

  it('is worse before it is better: most where adoption is steepest, and no more when nobody learns', () => {
    const scenario = twoStations([learning({ effects: { life: { least: 2, most: 2 } }, dip: { life: 0.5 } })])
    const course = Array.from({ length: 12 }, (_, weeks) => supported(scenario, 7 * (weeks + 1)))
    for (const world of course) {
      const a = world.programmes[0]!.adoption
      expect(lives(world)[0]).toBeCloseTo((1 + a) * (1 - 2 * a * (1 - a)), 12)
    }
    const lowest = Math.min(...course.map((world) => lives(world)[0]!))
    expect(lowest).toBeLessThan(0.9)
    expect(lives(course[0]!)[0]).toBeGreaterThan(lowest)
    expect(lives(course[11]!)[0]).toBeGreaterThan(1.5)
    const given = course[5]!
    support(given, 'tpm', false)
    settleEffects(given)
    expect(lives(given)[0]).toBe(1 + given.programmes[0]!.adoption)
  })
})

describe('a parameter', () => {
  /** Lots that come one by one, of two families in turn, and the facts of their way. */
  function facts(
    parameter: (typeof stationParameters)[number] | null,
    factor: number,
    changes: Partial<StationJson>,
  ): Row[] {
    const operation = step('s1', gamma('30 min', 0.5), {
      characteristic: { offset: 0.2, sigma: 0.5 },
      inspection: { detection: 1, falseReject: 0, reworkFrom: null, reworkLimit: 0, holdTime: '5 min' },
    })
    const arrivals = (id: string, hour: number) => ({
      id,
      product: id,
      quantity: 10,
      trace: Array.from({ length: 40 }, (_, index) => `${hour + 24 * index} h`),
    })
    const scenario = company({
      items: [product('a', [operation, step('s2', '1 min')]), product('b', [operation, step('s2', '1 min')])],
      stations: [station('s1', { setup: '20 min', moveTime: '10 min', ...changes }), station('s2')],
      planning: { plan: 'none' },
      workOrders: [arrivals('a', 1), arrivals('b', 13)],
    })
    const { rows, listener } = diary(
      'jobQueued',
      'jobStarted',
      'jobFinished',
      'machineFailed',
      'machineRepaired',
      'unitsScrapped',
      'machineTurned',
      'machineServiced',
    )
    const world = opened(scenario, [], 3, listener)
    world.stations[0]!.serviceInterval = 5 * 60 * MINUTE
    if (parameter !== null) world.stations[0]!.improved[parameter] = factor
    settleEffects(world)
    advance(world, 6 * WEEK)
    return rows
  }
  const named = (rows: Row[], name: string) => rows.filter(([, fact, at]) => fact === name && at === 0)
  const started = (rows: Row[]) => rows.filter(([, fact, , at]) => fact === 'jobStarted' && at === 0)
  const works = (rows: Row[]): number[] => started(rows).map(([, , , , , process]) => process as number)
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
  /** Time that the machine spent in a state [min]. */
  function timeIn(rows: Row[], state: string): number {
    const turns = named(rows, 'machineTurned')
    return turns.reduce((sum, [at, , , , now], place) => {
      const next = turns[place + 1]
      return now === state && next !== undefined ? sum + next[0] - at : sum
    }, 0)
  }
  const failing: Partial<StationJson> = {
    failure: { mtbf: '30 h', shape: 1, clock: 'operating', repairTime: exponential('1 h'), repairCost: 0 },
  }

  it('process time: every lot takes so many times as long', () => {
    const [before, after] = [works(facts(null, 1, {})), works(facts('processTime', 2, {}))]
    for (const [lot, time] of before.entries()) expect(Math.abs(after[lot]! - 2 * time)).toBeLessThanOrEqual(1)
  })

  it('process time’s variation: every lot is so many times as far from its mean', () => {
    const [before, after] = [works(facts(null, 1, {})), works(facts('processCv', 0.5, {}))]
    const mean = 300 * MINUTE
    for (const [lot, time] of before.entries()) {
      expect(Math.abs(after[lot]! - mean - (time - mean) / 2)).toBeLessThanOrEqual(1)
    }
    expect(Math.min(...works(facts('processCv', 100, {})))).toBe(1)
  })

  it('minor stops: their rate, within the deviation of what is counted', () => {
    const stops = (factor: number) => {
      const changes = { minorStops: { perHour: 4, length: '1 min' } }
      return (total(works(facts('minorStops', factor, changes))) - total(works(facts(null, 1, {})))) / MINUTE
    }
    // 400 hours of work: 1600 stops with a deviation of 40.
    expect(Math.abs(stops(1) - 1600)).toBeLessThan(200)
    expect(Math.abs(stops(0.25) - 400)).toBeLessThan(100)
  })

  it('setup, hold and move times', () => {
    const [plain, setups, moves] = [facts(null, 1, {}), facts('setupTime', 0.5, {}), facts('moveTime', 3, {})]
    expect(timeIn(setups, 'setup') / timeIn(plain, 'setup')).toBeCloseTo(0.5, 6)
    expect(timeIn(facts('holdTime', 4, {}), 'quality') / timeIn(plain, 'quality')).toBeCloseTo(4, 6)
    const carried = (rows: Row[]) => {
      const first = rows.find(([, fact, , at]) => fact === 'jobFinished' && at === 0)!
      const next = rows.find(([, fact, job, at]) => fact === 'jobQueued' && job === first[2] && at === 1)!
      return next[0] - first[0]
    }
    // The five minutes' hold of each unit rejected comes before the way.
    expect(carried(moves) - carried(plain)).toBeCloseTo(20, 6)
  })

  it('the spread and the centre of a characteristic: how many units are bad', () => {
    const bad = (rows: Row[]) => total(named(rows, 'unitsScrapped').map(([, , , , units]) => units as number))
    // P(|N(0.2, 0.5)| > 1) is 0.063, P(|N(0.2, 0.25)| > 1) 0.0007, P(|N(1, 0.5)| > 1) one half.
    expect(Math.abs(bad(facts(null, 1, {})) - 50)).toBeLessThan(25)
    expect(bad(facts('sigma', 0.5, {}))).toBeLessThan(5)
    expect(Math.abs(bad(facts('offset', 5, {})) - 400)).toBeLessThan(50)
  })

  it('life and repair time', () => {
    const [plain, longer, quicker] = [
      facts(null, 1, failing),
      facts('life', 10, failing),
      facts('repairTime', 0.1, failing),
    ]
    expect(named(plain, 'machineFailed').length).toBeGreaterThan(6)
    expect(named(longer, 'machineFailed').length).toBeLessThan(named(plain, 'machineFailed').length / 2)
    expect(timeIn(quicker, 'down') / timeIn(plain, 'down')).toBeCloseTo(0.1, 2)
  })

  it('service time', () => {
    const changes = { service: { time: constant('40 min'), cost: 0 } }
    const [plain, quicker] = [facts(null, 1, changes), facts('serviceTime', 0.5, changes)]
    const count = (rows: Row[]) => named(rows, 'machineServiced').length
    expect(count(plain)).toBeGreaterThan(10)
    expect(timeIn(quicker, 'maintenance') / count(quicker)).toBeCloseTo(20, 6)
    expect(timeIn(plain, 'maintenance') / count(plain)).toBeCloseTo(40, 6)
  })

  it('absence: of those who should be there', () => {
    const crowd = (absence: number) => {
      const scenario = company({
        items: [product('a', [step('s1', '1 min')])],
        stations: [station('s1', { pool: 'people' })],
        shifts: [{ ...always, to: '23:00' }],
        pools: [{ ...people(100, 'always'), absence: 0.2 }],
        programmes: [learning({ training: 0, effects: { absence: { least: absence, most: absence } } })],
      })
      const world = opened(scenario)
      world.programmes[0]!.adoption = 0.999
      let here = 0
      for (let day = 1; day <= 20; day++) {
        world.programmes[0]!.adoption = 0.999
        advance(world, day * DAY + 60 * MINUTE)
        here += world.pools[0]!.present
      }
      return here / 20
    }
    expect(Math.abs(crowd(1) - 80)).toBeLessThan(4)
    expect(Math.abs(crowd(0.1) - 98)).toBeLessThan(2)
  })

  it('has a test here, whichever it is', () => expect(stationParameters).toHaveLength(11))
})
