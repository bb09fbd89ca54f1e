/** The cases of theory that are tested, and how a run is compared with them. */
import { expect, vi } from 'vitest'
import { doubt } from '../support/stats'
import cases from './cases.json'
import type { Totals } from './oracle/batches'

/** Long runs on slow machines. */
vi.setConfig({ testTimeout: 180_000 })

export type CaseId = keyof typeof cases

export const paramsOf = <K extends CaseId>(id: K): (typeof cases)[K]['params'] => cases[id].params
export const expectedOf = (id: CaseId): Readonly<Record<string, unknown>> => cases[id].expected

export { batchesOf, level, type Totals, type Watch } from './oracle/batches'

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
