/** Double exponential smoothing: a level and a trend, each smoothed (Holt 1957). */

import { forecastingMethod, smoothed, smoothingWeight } from './forecasting'

export type LevelAndTrend = { readonly level: number; readonly trend: number }

/** Memory after the first demand: the trend is the mean of the first three differences, or of as many as there are. */
export function holtOpening(history: readonly number[]): LevelAndTrend {
  const differences = Math.min(3, history.length - 1)
  const level = history[0] ?? 0
  return { level, trend: differences > 0 ? (history[differences]! - level) / differences : 0 }
}

export const holt = forecastingMethod({
  params: { levelWeight: smoothingWeight(0.2), trendWeight: smoothingWeight(0.1) },
  start: (history, args): LevelAndTrend =>
    history.slice(1).reduce((memory, demand) => observe(memory, demand, args), holtOpening(history)),
  observe: (memory: LevelAndTrend, demand, args) => observe(memory, demand, args),
  forecast: ({ level, trend }, horizon) => level + horizon * trend,
})

function observe(
  { level, trend }: LevelAndTrend,
  demand: number,
  { levelWeight, trendWeight }: { readonly levelWeight: number; readonly trendWeight: number },
): LevelAndTrend {
  const next = smoothed(level + trend, demand, levelWeight)
  return { level: next, trend: smoothed(trend, next - level, trendWeight) }
}
