/** A run against numbers of theory that are no case of their own. */
import { expect } from 'vitest'
import { doubt } from '../../support/stats'
import type { Totals } from './batches'

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
