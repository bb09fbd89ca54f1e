/**
 * Means and differences with their confidence: Student's t (Law 2015, Simulation Modeling and Analysis, ch. 9 and 10).
 * Strategies are compared seed by seed: the same luck on both sides takes most of the noise out of the difference.
 */

import quantile from '@stdlib/stats-base-dists-t-quantile'

/** A mean with the half width of its interval; null of too few values. */
export interface Interval {
  readonly mean: number | null
  /** Of the 95 % interval; null of fewer than two values. */
  readonly halfWidth: number | null
  readonly count: number
}

const CONFIDENCE = 0.95

/** What cannot be measured in a run (null) is left out. */
export function intervalOf(values: readonly (number | null)[]): Interval {
  const known = values.filter((value) => value !== null)
  const count = known.length
  if (count === 0) return { mean: null, halfWidth: null, count }
  const mean = known.reduce((sum, value) => sum + value, 0) / count
  if (count === 1) return { mean, halfWidth: null, count }
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  const t = quantile(1 - (1 - CONFIDENCE) / 2, count - 1)
  return { mean, halfWidth: t * Math.sqrt(squares / (count - 1) / count), count }
}

/** Mean of after − before over pairs; a pair of which one side is unknown is left out. */
export function differenceOf(before: readonly (number | null)[], after: readonly (number | null)[]): Interval {
  if (before.length !== after.length) throw new Error(`${before.length} values cannot be paired with ${after.length}`)
  return intervalOf(
    before.map((value, pair) => {
      const other = after[pair]!
      return value === null || other === null ? null : other - value
    }),
  )
}

/** Whether the interval excludes no difference at all. */
export const isClear = ({ mean, halfWidth }: Interval): boolean =>
  mean !== null && halfWidth !== null && Math.abs(mean) > halfWidth

/** The value below which a share of the sorted values lies (Hyndman & Fan 1996, type 7); null of none. */
export function shareBelow(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * share
  const low = Math.floor(place)
  const value = sorted[low]!
  return value + (place - low) * ((sorted[low + 1] ?? value) - value)
}
