/**
 * A claim that a company, written as a scenario file, answers the cases of a group in one long run: each expected value
 * lies in its confidence interval over batches, and the interval is as narrow as the case asks.
 *
 * Runs are as long as gives nine tenths of the width allowed, or less: another stream of chance would give a width that
 * differs by an eighth (its standard error over 30 batches), and a run is not to fail for that.
 */
import type { Scenario } from '../../../src/sim/index'
import { doubt } from '../../support/stats'
import { batchesOf, type Totals, type Watch } from './batches'
import { groupParams, oracleCase } from './cases'
import type { Claim } from './claim'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any

/** What a metric is in one batch, of what the watch counted in it; `gain.time` is the batch's length [min]. */
export type Metric = (gain: Totals, params: Params) => number | readonly number[]

export interface Experiment {
  /** The company, read from the form of scenario files. One unit of the theory's time is a minute. */
  readonly scenario: (params: Params) => Scenario
  /** A fresh watch: totals that grow. */
  readonly watch: (params: Params) => Watch
  /** Length of the run [min], of which a fortieth is warm-up. */
  readonly length: number
  readonly seed?: number
  readonly metrics: Readonly<Record<string, Metric>>
}

export function simulated(group: string, { scenario, watch, length, seed = 1, metrics }: Experiment): Claim {
  return {
    group,
    metrics: Object.keys(metrics),
    by: 'run',
    doubts: () => {
      const params = groupParams(group)
      const gains = batchesOf({ scenario: scenario(params), watch: watch(params), length, seed })
      return Object.entries(metrics).flatMap(([metric, read]) =>
        doubtsAbout(
          group,
          metric,
          gains.map((gain) => read(gain, params)),
        ),
      )
    },
  }
}

/** Samples of one metric against its case, lists element by element. */
function doubtsAbout(group: string, metric: string, samples: readonly (number | readonly number[])[]): string[] {
  const { id, expected, tolerance, tolerance_kind } = oracleCase(group, metric)
  if (tolerance_kind !== 'ci') return [`${id} is exact: it has no interval`]
  const asked = {
    confidence: tolerance.confidence!,
    halfWidth: tolerance.max_rel_half_width!,
    uncertainty: tolerance.expected_uncertainty_abs ?? 0,
  }
  const values = Array.isArray(expected) ? (expected as number[]) : [expected as number]
  return values.flatMap((value, index) => {
    const told = doubt(
      samples.map((sample) => (typeof sample === 'number' ? sample : (sample[index] ?? Number.NaN))),
      value,
      asked,
    )
    return told === null ? [] : [`${id}${values.length > 1 ? `[${index}]` : ''} ${told}`]
  })
}
