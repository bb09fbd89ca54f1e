/**
 * A claim: that we answer the cases of one group. Claims are data, so that `coverage.test.ts` can hold them against the
 * list of cases without running them, and each test file runs its own with `confirm`.
 */
import { describe, expect, it } from 'vitest'
import { groupParams, type OracleCase, oracleCase } from './cases'

/**
 * What answers: a company that is run, written as a scenario file; the game's own policies over a given trace, where the
 * case has negative or fractional quantities, which no company has; or a formula of the game.
 */
export type By = 'run' | 'trace' | 'formula'

export interface Claim {
  readonly group: string
  readonly metrics: readonly string[]
  readonly by: By
  /** What is wrong, metric by metric, in words; nothing when all agree. May take long. */
  readonly doubts: () => readonly string[]
}

/** A public function answers the case. `params` are those of the case. */
// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
export type Answer = (params: any) => unknown

/**
 * Cases that are answered without an interval: compared with the case's own tolerance; where the case allows for chance
 * and we compute, to a millionth.
 */
export function answered(group: string, answers: Readonly<Record<string, Answer>>, by: By = 'formula'): Claim {
  return {
    group,
    metrics: Object.keys(answers),
    by,
    doubts: () =>
      Object.entries(answers).flatMap(([metric, answer]) => {
        const oracle = oracleCase(group, metric)
        const told = difference(answer(groupParams(group)), oracle.expected, slackOf(oracle))
        return told === null ? [] : [`${oracle.id} ${told}`]
      }),
  }
}

/** One test a group. */
export function confirm(claims: readonly Claim[], timeout = 60_000): void {
  describe.each(claims.map((claim) => [claim.group, claim] as const))('%s', (_, { metrics, doubts }) => {
    it(metrics.join(', '), () => expect(doubts()).toEqual([]), timeout)
  })
}

interface Slack {
  readonly rel: number
  readonly abs: number
}

function slackOf({ tolerance_kind, tolerance }: OracleCase): Slack {
  return tolerance_kind === 'ci' ? { rel: 1e-6, abs: 1e-9 } : { rel: tolerance.rel ?? 0, abs: tolerance.abs ?? 0 }
}

/** The first place where an answer is not what was expected, in words; null when there is none. */
export function difference(answer: unknown, expected: unknown, slack: Slack, place = ''): string | null {
  if (typeof expected === 'number') {
    const near = typeof answer === 'number' && Math.abs(answer - expected) <= slack.abs + slack.rel * Math.abs(expected)
    return near ? null : `${place}: ${String(answer)}, expected ${expected}`
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer) && !ArrayBuffer.isView(answer)) return `${place}: ${String(answer)}, expected a list`
    const list = answer as ArrayLike<unknown>
    if (list.length !== expected.length) return `${place}: ${list.length} entries, expected ${expected.length}`
    return first(expected.map((each, index) => difference(list[index], each, slack, `${place}[${index}]`)))
  }
  if (typeof expected === 'object' && expected !== null) {
    const record = answer as Record<string, unknown> | null
    return first(
      Object.entries(expected).map(([key, each]) => difference(record?.[key], each, slack, `${place}.${key}`)),
    )
  }
  return answer === expected ? null : `${place}: ${String(answer)}, expected ${String(expected)}`
}

const first = (told: readonly (string | null)[]): string | null => told.find((each) => each !== null) ?? null
