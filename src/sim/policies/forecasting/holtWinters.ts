/** Triple exponential smoothing: level, trend and season, the season added or multiplied (Holt 1957; Winters 1960). */

import { linearTrend } from '../../formulas/linearTrend'
import { centredAverages, type SeasonKind, seasonalIndices } from '../../formulas/seasonalIndices'
import { choice, quantity } from '../../params'
import { forecastingMethod, smoothed, smoothingWeight } from './forecasting'

export type SeasonalMemory = {
  readonly level: number
  readonly trend: number
  /** Index of each period of the season, the next period's first. */
  readonly seasonals: readonly number[]
}

const neutral = (kind: SeasonKind): number => (kind === 'additive' ? 0 : 1)

/**
 * Memory after the first season: the first two seasons are decomposed, and a line is laid through their trend. With
 * less of a past than that, the mean of what there is, no trend and no season.
 */
export function holtWintersOpening(history: readonly number[], seasonLength: number, kind: SeasonKind): SeasonalMemory {
  const past = history.slice(0, 2 * seasonLength)
  if (past.length < 2 * seasonLength) {
    const level = past.reduce((sum, demand) => sum + demand, 0) / Math.max(1, past.length)
    return { level, trend: 0, seasonals: new Array<number>(seasonLength).fill(neutral(kind)) }
  }
  const { intercept, slope } = linearTrend(centredAverages(past, seasonLength).filter((average) => average !== null))
  return { level: intercept, trend: slope, seasonals: seasonalIndices(past, seasonLength, kind) }
}

export const holtWinters = forecastingMethod({
  params: {
    levelWeight: smoothingWeight(0.2),
    trendWeight: smoothingWeight(0.1),
    seasonWeight: smoothingWeight(0.1),
    seasonLength: quantity({ unit: '', min: 2, max: 52, step: 1, initial: 52 }),
    season: choice(['additive', 'multiplicative'], 'multiplicative'),
  },
  start: (history, args): SeasonalMemory => {
    const opened = history.length >= 2 * args.seasonLength ? args.seasonLength : history.length
    const opening = holtWintersOpening(history, args.seasonLength, args.season)
    return history.slice(opened).reduce((memory, demand) => observe(memory, demand, args), opening)
  },
  observe: (memory: SeasonalMemory, demand, args) => observe(memory, demand, args),
  forecast: ({ level, trend, seasonals }, horizon, { season }) => {
    const index = seasonals[(horizon - 1) % seasonals.length]!
    return season === 'additive' ? level + horizon * trend + index : (level + horizon * trend) * index
  },
})

interface Weights {
  readonly levelWeight: number
  readonly trendWeight: number
  readonly seasonWeight: number
  readonly season: SeasonKind
}

/** The season learns from the new level. */
function observe({ level, trend, seasonals }: SeasonalMemory, demand: number, weights: Weights): SeasonalMemory {
  const index = seasonals[0]!
  const additive = weights.season === 'additive'
  const expected = level + trend
  const deseasoned = additive ? demand - index : ratio(demand, index, expected)
  const next = smoothed(expected, deseasoned, weights.levelWeight)
  const seen = additive ? demand - next : ratio(demand, next, index)
  return {
    level: next,
    trend: smoothed(trend, next - level, weights.trendWeight),
    seasonals: [...seasonals.slice(1), smoothed(index, seen, weights.seasonWeight)],
  }
}

/** A level or an index at or next to 0 tells nothing about the other: then what was believed stays. */
function ratio(demand: number, by: number, believed: number): number {
  return Math.abs(by) > 1e-9 ? demand / by : believed
}
