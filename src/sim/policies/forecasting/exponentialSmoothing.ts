import { forecastingMethod, smoothed, smoothingWeight } from './forecasting'

type Level = { readonly level: number }

/** Simple exponential smoothing: level = α·demand + (1 − α)·level, opened at the first demand (Brown 1959). */
export const exponentialSmoothing = forecastingMethod({
  params: { weight: smoothingWeight(0.2) },
  start: (history, { weight }): Level => ({
    level: history.reduce((level, demand) => smoothed(level, demand, weight), history[0] ?? 0),
  }),
  observe: ({ level }: Level, demand, { weight }) => ({ level: smoothed(level, demand, weight) }),
  forecast: ({ level }) => level,
})
