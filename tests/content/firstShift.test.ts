import { beforeAll, describe, expect, it } from 'vitest'
import type { Command, ManagerId } from '../../src/content/case'
import { caseOf } from '../../src/content/scenarios'
import { goalsOf, starsOf } from '../../src/lab/stars'
import { scoreStart, windowAt } from '../../src/lab/window'
import { compile, measure, replay, WEEK } from '../../src/sim'
import { intervalOf } from '../support/stats'

/** Paired seeds: every manager meets the same luck. */
const SEEDS = 200

const { scenario, managers, objectives } = caseOf('first-shift')!
const model = compile(scenario)

interface Result {
  readonly efficiency: number
  readonly satisfaction: number
  readonly stars: number
  readonly bankrupt: boolean
}
type Name = ManagerId | 'nothing' | 'justInTime' | 'productionThenJustInTime'

const jit = (at: number): Command => ({ at, lever: 'justInTime', args: { on: true } })
const logs: Readonly<Record<Name, readonly Command[]>> = {
  ...managers,
  nothing: [],
  justInTime: [jit(0)],
  productionThenJustInTime: [...managers.production, jit(2 * WEEK)],
}
const results = new Map<Name, readonly Result[]>()

function play(log: readonly Command[], seed: number): Result {
  const measures = measure(model)
  const world = replay(model, seed, log, scenario.length, [measures.listener])
  const window = windowAt(measures, world.now)
  return {
    efficiency: window.since('efficiency', scoreStart(window))!,
    satisfaction: window.since('satisfaction', scoreStart(window))!,
    stars: starsOf(goalsOf(objectives, window), world.bankrupt),
    bankrupt: world.bankrupt,
  }
}

beforeAll(() => {
  for (const [name, log] of Object.entries(logs)) {
    results.set(
      name as Name,
      Array.from({ length: SEEDS }, (_, index) => play(log, 1000 + 7919 * index)),
    )
  }
}, 300_000)

/** Mean paired difference of a score, and its 95 % interval. */
function lead(of: Name, over: Name, score: 'efficiency' | 'satisfaction') {
  const other = results.get(over)!
  return intervalOf(
    results.get(of)!.map((result, seed) => result[score] - other[seed]![score]),
    0.95,
  )
}

function expectLead(of: Name, over: Name, score: 'efficiency' | 'satisfaction', points: number) {
  const { mean, halfWidth } = lead(of, over, score)
  expect(mean, `${of} over ${over}, ${score}: ${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`).toBeGreaterThanOrEqual(
    points,
  )
  expect(mean - halfWidth).toBeGreaterThan(0)
}

describe('First shift, over 200 paired seeds', () => {
  it('gives no star for doing nothing', () => {
    const starred = results.get('nothing')!.filter(({ stars }) => stars > 0).length
    // Seen in none of n, a share is below 3/n with 95 % confidence (rule of three, Hanley & Lippman-Hand 1983).
    expect(starred).toBe(0)
  })

  it('gives the manager with both hats three stars in most seeds, and nobody goes bankrupt', () => {
    const three = results.get('both')!.filter(({ stars }) => stars === 3).length
    expect(three).toBeGreaterThan(0.6 * SEEDS)
    for (const name of ['production', 'operations', 'both'] as const) {
      expect(results.get(name)!.some(({ bankrupt }) => bankrupt)).toBe(false)
    }
  })

  it('lets the production hat alone lead the operations hat alone by ten points of efficiency', () =>
    expectLead('production', 'operations', 'efficiency', 10))

  it('lets it trail by ten points of satisfaction', () => expectLead('operations', 'production', 'satisfaction', 10))

  it('puts both hats three points of efficiency above the better of the two', () =>
    expectLead('both', 'production', 'efficiency', 3))

  it('puts both hats three points of satisfaction above the better of the two', () =>
    expectLead('both', 'operations', 'satisfaction', 3))

  it('punishes JIT without a prepared supply side by five points of satisfaction', () => {
    expectLead('nothing', 'justInTime', 'satisfaction', 5)
    expectLead('production', 'productionThenJustInTime', 'satisfaction', 5)
  })
})

describe('First shift, its parameters', () => {
  it('keeps to the ranges of the field', () => {
    const { company, programmes, offers, items, stations, lanes, segments } = scenario
    expect(company.holdingRate).toBeGreaterThanOrEqual(0.15)
    expect(company.holdingRate).toBeLessThanOrEqual(0.4)

    const tpm = programmes.find(({ lever }) => lever === 'tpm')!
    expect(tpm.effects.life).toEqual({ least: 2, most: 3 })
    expect(tpm.effects.repairTime!.least).toBeLessThanOrEqual(0.6)
    expect(tpm.effects.repairTime!.most).toBeGreaterThanOrEqual(0.6)
    expect(tpm.adoptionTime).toBeGreaterThanOrEqual(52 * WEEK)
    expect(tpm.adoptionTime).toBeLessThanOrEqual(104 * WEEK)

    const motors = offers.filter(({ item }) => item === 'motor').map(({ price }) => price)
    const premium = Math.max(...motors) / Math.min(...motors) - 1
    expect(premium).toBeGreaterThanOrEqual(0.02)
    expect(premium).toBeLessThanOrEqual(0.08)

    for (const { inspection } of items.flatMap(({ route }) => route)) {
      if (inspection === null) continue
      expect(inspection.detection).toBeGreaterThanOrEqual(0.75)
      expect(inspection.detection).toBeLessThanOrEqual(0.95)
      expect(inspection.falseReject).toBeLessThanOrEqual(0.03)
    }
    for (const { failure } of stations) {
      // Run to failure, a machine is up between 60 % and 95 % of its working time.
      if (failure === null) continue
      const availability = failure.mtbf / (failure.mtbf + failure.repairTime.mean)
      expect(availability).toBeGreaterThan(0.6)
      expect(availability).toBeLessThan(0.95)
    }
    const sea = lanes.flatMap(({ modes }) => modes).find(({ mode }) => mode === 'sea')!
    const air = lanes.find(({ modes }) => modes.includes(sea))!.modes.find(({ mode }) => mode === 'express')!
    expect(air.costPerUnit / sea.costPerUnit).toBeGreaterThanOrEqual(12)
    expect(air.costPerUnit / sea.costPerUnit).toBeLessThanOrEqual(16)
    for (const { memory } of segments) {
      expect(memory).toBeGreaterThanOrEqual(6 * WEEK)
      expect(memory).toBeLessThanOrEqual(12 * WEEK)
    }
  })
})
