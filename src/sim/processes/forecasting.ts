/**
 * Forecasting: at the end of a week, or of a review period, its demand enters the memory of a method chosen by name, and the error of what was
 * expected of it is kept. Who plans asks here for the weeks to come. A manager's judgement is a factor on so many of them.
 */

import { argsOf } from '../params'
import { forecastingMethodOf } from '../policies/forecasting'
import type { PolicySetting } from '../scenario/chance'
import type { Forecast, World } from '../world'

/** Periods of demand that are remembered, for a method that is to begin anew: two years of weeks, which a season needs. */
const MEMORY = 104

/** A forecast that has seen nothing but the plan that the run opens with [units a period]. */
export function openForecast({ policy, args }: PolicySetting, opening: number): Forecast {
  const forecast: Forecast = {
    method: policy,
    args: argsOf(forecastingMethodOf(policy).params, args),
    memory: {},
    opening,
    history: [],
    next: 0.5,
    periods: 0,
    errors: 0.5,
    absoluteErrors: 0.5,
    squaredErrors: 0.5,
    factor: 1,
    factorPeriods: 0,
  }
  begin(forecast)
  return forecast
}

/** Puts another method in force, which learns from the periods remembered; errors are counted from now. */
export function setForecasting(forecast: Forecast, { policy, args }: PolicySetting): void {
  forecast.method = policy
  forecast.args = argsOf(forecastingMethodOf(policy).params, args)
  begin(forecast)
}

/** A manager knows better: the method's figures for the coming periods are multiplied. */
export function judge(forecast: Forecast, factor: number, periods: number): void {
  forecast.factor = factor
  forecast.factorPeriods = periods
  forecast.next = forecastAhead(forecast, 1)
}

/** A week or review period is over: what was asked for in it becomes known. */
export function closeForecastPeriod(forecast: Forecast, demand: number): void {
  const error = demand - forecast.next
  forecast.periods++
  forecast.errors += error
  forecast.absoluteErrors += Math.abs(error)
  forecast.squaredErrors += error * error
  forecast.history.push(demand)
  if (forecast.history.length > MEMORY) forecast.history.shift()
  forecast.memory = forecastingMethodOf(forecast.method).observe(forecast.memory, demand, forecast.args as never)
  if (forecast.factorPeriods > 0) forecast.factorPeriods--
  forecast.next = forecastAhead(forecast, 1)
}

/** The same for everything that plants make, told to whoever keeps the score. */
export function closeSalesWeek(world: World): void {
  for (let product = 0; product < world.making.length; product++) {
    const making = world.making[product]!
    const { thisWeek: demand, forecast } = making
    making.thisWeek = 0
    if (world.model.products[product]!.plant < 0) continue
    const expected = forecast.next
    closeForecastPeriod(forecast, demand)
    world.tell.forecastTested?.(world.now, product, demand, expected, biasOf(forecast), trackingSignalOf(forecast))
  }
}

/** Demand expected in the period `ahead`, 1 being the one that begins or runs [units]; never below 0. */
export function forecastAhead({ method, args, memory, factor, factorPeriods }: Forecast, ahead: number): number {
  const expected = Math.max(0, forecastingMethodOf(method).forecast(memory, ahead, args as never))
  return ahead <= factorPeriods ? factor * expected : expected
}

/** Mean error [units a period]: above 0, forecasts were too low. */
export const biasOf = ({ errors, periods }: Forecast): number => (periods === 0 ? 0 : errors / periods)

/** Sum of errors ÷ mean absolute deviation; beyond about ±4 the forecast is biased (Brown 1963). */
export const trackingSignalOf = ({ errors, absoluteErrors, periods }: Forecast): number =>
  absoluteErrors === 0 ? 0 : (errors * periods) / absoluteErrors

function begin(forecast: Forecast): void {
  forecast.periods = 0
  forecast.errors = 0
  forecast.absoluteErrors = 0
  forecast.squaredErrors = 0
  const { start } = forecastingMethodOf(forecast.method)
  forecast.memory = start([forecast.opening, ...forecast.history], forecast.args as never)
  forecast.next = forecastAhead(forecast, 1)
}
