import { forecastingMethod, smoothed, smoothingWeight } from './forecasting'

type Intermittent = {
  /** Size of a demand, and periods from one to the next; both 0 before the first. */
  readonly size: number
  readonly interval: number
  /** Periods since the last demand. */
  readonly since: number
}

/**
 * Spare parts: the size of a demand and the interval between demands are smoothed apart, only when there is a demand
 * (Croston 1972).
 */
export const croston = forecastingMethod({
  params: { weight: smoothingWeight(0.1) },
  start: (history, { weight }): Intermittent =>
    history.reduce((memory, demand) => observe(memory, demand, weight), { size: 0, interval: 0, since: 0 }),
  observe: (memory: Intermittent, demand, { weight }) => observe(memory, demand, weight),
  forecast: ({ size, interval }) => (interval === 0 ? 0 : size / interval),
})

function observe({ size, interval, since }: Intermittent, demand: number, weight: number): Intermittent {
  const elapsed = since + 1
  if (demand <= 0) return { size, interval, since: elapsed }
  if (interval === 0) return { size: demand, interval: elapsed, since: 0 }
  return { size: smoothed(size, demand, weight), interval: smoothed(interval, elapsed, weight), since: 0 }
}
