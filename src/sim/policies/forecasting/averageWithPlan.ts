import { quantity } from '../../params'
import { forecastingMethod } from './forecasting'

type Recent = { readonly opening: number; readonly recent: readonly number[] }

/**
 * Moving average that never forgets the plan it opened with: mean of the last periods and of the first figure of the
 * past, which counts as one period more for good.
 */
export const averageWithPlan = forecastingMethod({
  params: { periods: quantity({ unit: '', min: 1, max: 104, step: 1, initial: 8 }) },
  start: ([opening = 0, ...history], { periods }): Recent => ({ opening, recent: history.slice(-periods) }),
  observe: ({ opening, recent }: Recent, demand, { periods }) => ({
    opening,
    recent: [...recent, demand].slice(-periods),
  }),
  forecast: ({ opening, recent }) => recent.reduce((sum, demand) => sum + demand, opening) / (recent.length + 1),
})
