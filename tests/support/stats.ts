/** Confidence in a simulated mean: batch means and Student's t (Law 2015, Simulation Modeling and Analysis, ch. 9). */
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

export interface Interval {
  readonly mean: number
  readonly halfWidth: number
}

/** Two-sided interval of the mean of independent samples. */
export function intervalOf(samples: readonly number[], confidence: number): Interval {
  const n = samples.length
  const mean = samples.reduce((sum, x) => sum + x, 0) / n
  const squares = samples.reduce((sum, x) => sum + (x - mean) * (x - mean), 0)
  const quantile = tQuantile(1 - (1 - confidence) / 2, n - 1)
  return { mean, halfWidth: quantile * Math.sqrt(squares / (n - 1) / n) }
}

/**
 * What a case of theory asks of a simulated mean: its interval holds the expected value, and is narrow enough to have
 * been able to miss it. `halfWidth` is a share of the expected value; `uncertainty` is that of the expected value itself.
 * Null when all is well; else what is wrong, in words.
 */
export function doubt(
  samples: readonly number[],
  expected: number,
  {
    confidence,
    halfWidth,
    uncertainty = 0,
  }: { readonly confidence: number; readonly halfWidth: number; readonly uncertainty?: number },
): string | null {
  const interval = intervalOf(samples, confidence)
  const off = Math.abs(interval.mean - expected)
  const told = `${interval.mean.toPrecision(6)} ± ${interval.halfWidth.toPrecision(3)}, expected ${expected}`
  if (!(off <= interval.halfWidth + uncertainty)) return `misses: ${told}`
  if (!(interval.halfWidth <= halfWidth * Math.abs(expected))) return `too wide: ${told}`
  return null
}
