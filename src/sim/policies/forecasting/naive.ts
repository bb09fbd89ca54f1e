import { forecastingMethod } from './forecasting'

/** Next period as the last one: right for a random walk, and the yardstick of all others (Theil 1966). */
export const naive = forecastingMethod({
  params: {},
  start: (history) => ({ last: history.at(-1) ?? 0 }),
  observe: (_, demand) => ({ last: demand }),
  forecast: ({ last }) => last,
})
