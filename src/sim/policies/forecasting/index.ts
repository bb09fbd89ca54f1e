/** The forecasting methods, in the order of the menus. */

import { averageWithPlan } from './averageWithPlan'
import { croston } from './croston'
import { exponentialSmoothing } from './exponentialSmoothing'
import type { ForecastingMethod } from './forecasting'
import { holt } from './holt'
import { holtWinters } from './holtWinters'
import { movingAverage } from './movingAverage'
import { naive } from './naive'

export const forecastingMethods = {
  averageWithPlan,
  naive,
  movingAverage,
  exponentialSmoothing,
  holt,
  holtWinters,
  croston,
} as const

export type ForecastingMethodId = keyof typeof forecastingMethods

/** The method of that name, its arguments not yet checked. @throws when there is none. */
export function forecastingMethodOf(id: string): ForecastingMethod {
  if (!Object.hasOwn(forecastingMethods, id)) throw new Error(`no forecasting method "${id}"`)
  return forecastingMethods[id as ForecastingMethodId] as unknown as ForecastingMethod
}
