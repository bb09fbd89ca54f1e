/** The cases of theory that are tested, and how a run is compared with them. */
import { expect, vi } from 'vitest'
import { advance, type Listener, MINUTE, open, type Scenario } from '../../src/sim/index'
import { doubt } from '../support/stats'
import cases from './cases.json'

/** Long runs on slow machines. */
vi.setConfig({ testTimeout: 180_000 })

export type CaseId = keyof typeof cases

export const paramsOf = <K extends CaseId>(id: K): (typeof cases)[K]['params'] => cases[id].params
export const expectedOf = (id: CaseId): Readonly<Record<string, unknown>> => cases[id].expected

/** Something that grows with time: events so far, or the area under a level. */
export type Totals = Readonly<Record<string, number>>

/** What watches a run: a listener, and its totals at any moment. */
export interface Watch {
  readonly listener: Listener
  readonly totals: (now: number) => Totals
}

/** The area under a level that changes at moments [units · min]. */
export function level(start = 0): { change: (at: number, by: number) => void; area: (now: number) => number } {
  let height = start
  let since = 0
  let area = 0
  return {
    change: (at, by) => {
      area += height * (at - since)
      since = at
      height += by
    },
    area: (now) => (area + height * (now - since)) / MINUTE,
  }
}

interface Run {
  readonly scenario: Scenario
  readonly watch: Watch
  /** Units of time in all, of which a fortieth goes by before anything is counted. */
  readonly length: number
  readonly seed?: number
}

const BATCHES = 30

/** The gains of every total in each of 30 batches of one long run; `time` is the length of a batch. */
export function batchesOf({ scenario, watch, length, seed = 1 }: Run): Totals[] {
  const world = open(scenario, seed, [watch.listener])
  const warmUp = Math.round((length / 40) * MINUTE)
  const span = Math.round(((length - length / 40) / BATCHES) * MINUTE)
  const gains: Totals[] = []
  advance(world, warmUp)
  let before = watch.totals(world.now)
  for (let batch = 1; batch <= BATCHES; batch++) {
    advance(world, warmUp + batch * span)
    const after = watch.totals(world.now)
    gains.push({
      ...Object.fromEntries(Object.entries(after).map(([name, total]) => [name, total - before[name]!])),
      time: span / MINUTE,
    })
    before = after
  }
  return gains
}

/** An expected value, and how it is worked out of the gains of a batch. */
export type Expected = readonly [expected: number, metric: (gain: Totals) => number]

/**
 * Holds a run against theory: each expected value lies in its 99.9 % interval over 30 batches, whose half-width is at
 * most the stated share of it.
 */
export function hold(gains: readonly Totals[], halfWidth: number, metrics: Readonly<Record<string, Expected>>): void {
  const doubts = Object.entries(metrics).flatMap(([name, [expected, metric]]) => {
    const told = doubt(gains.map(metric), expected, { confidence: 0.999, halfWidth })
    return told === null ? [] : [`${name} ${told}`]
  })
  expect(doubts).toEqual([])
}

/** Holds a run against a case; of a metric that is a list, `name#2` is its third number. */
export function confirm(
  id: CaseId,
  gains: readonly Totals[],
  halfWidth: number,
  metrics: Readonly<Record<string, (gain: Totals) => number>>,
): void {
  const numberOf = (name: string): number => {
    const [of, index] = name.split('#') as [string, string | undefined]
    const value = expectedOf(id)[of]
    return (index === undefined ? value : (value as number[])[Number(index)]) as number
  }
  hold(
    gains,
    halfWidth,
    Object.fromEntries(Object.entries(metrics).map(([name, read]) => [name, [numberOf(name), read]])),
  )
}
