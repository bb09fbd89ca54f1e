import { quantity } from '../../params'
import { forecastingMethod } from './forecasting'

type Recent = { readonly recent: readonly number[] }

/** Mean of the last periods, or of fewer as long as there are no more. */
export const movingAverage = forecastingMethod({
  params: { periods: quantity({ unit: '', min: 1, max: 52, step: 1, initial: 4 }) },
  start: (history, { periods }): Recent => ({ recent: history.slice(-periods) }),
  observe: ({ recent }: Recent, demand, { periods }) => ({ recent: [...recent, demand].slice(-periods) }),
  forecast: ({ recent }) => recent.reduce((sum, demand) => sum + demand, 0) / Math.max(1, recent.length),
})
