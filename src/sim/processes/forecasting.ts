/**
 * Forecasting: at the end of a week its demand enters the memory of a method chosen by name, and the error of what was
 * expected of it is kept. Who plans asks here for the weeks to come. A manager's judgement is a factor on so many of them.
 */

import { argsOf } from '../params'
import { forecastingMethodOf } from '../policies/forecasting'
import type { PolicySetting } from '../scenario/chance'
import type { Forecast, World } from '../world'

/** Weeks of demand that are remembered, for a method that is to begin anew: two years, which a season needs. */
const MEMORY_WEEKS = 104

/** A forecast that has seen nothing but the plan that the run opens with [units a week]. */
export function openForecast({ policy, args }: PolicySetting, opening: number): Forecast {
  const forecast: Forecast = {
    method: policy,
    args: argsOf(forecastingMethodOf(policy).params, args),
    memory: {},
    opening,
    history: [],
    next: 0.5,
    weeks: 0,
    errors: 0.5,
    absoluteErrors: 0.5,
    squaredErrors: 0.5,
    factor: 1,
    factorWeeks: 0,
  }
  begin(forecast)
  return forecast
}

/** Puts another method in force, which learns from the weeks remembered; errors are counted from now. */
export function setForecasting(forecast: Forecast, { policy, args }: PolicySetting): void {
  forecast.method = policy
  forecast.args = argsOf(forecastingMethodOf(policy).params, args)
  begin(forecast)
}

/** A manager knows better: the method's figures for the coming weeks are multiplied. */
export function judge(forecast: Forecast, factor: number, weeks: number): void {
  forecast.factor = factor
  forecast.factorWeeks = weeks
  forecast.next = forecastAhead(forecast, 1)
}

/** The week is over: what was asked for in it becomes known. */
export function closeForecastWeek(forecast: Forecast, demand: number): void {
  const error = demand - forecast.next
  forecast.weeks++
  forecast.errors += error
  forecast.absoluteErrors += Math.abs(error)
  forecast.squaredErrors += error * error
  forecast.history.push(demand)
  if (forecast.history.length > MEMORY_WEEKS) forecast.history.shift()
  forecast.memory = forecastingMethodOf(forecast.method).observe(forecast.memory, demand, forecast.args as never)
  if (forecast.factorWeeks > 0) forecast.factorWeeks--
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
    closeForecastWeek(forecast, demand)
    world.tell.forecastTested(world.now, product, demand, expected, biasOf(forecast), trackingSignalOf(forecast))
  }
}

/** Demand expected in the week `ahead`, 1 being the one that begins or runs [units]; never below 0. */
export function forecastAhead({ method, args, memory, factor, factorWeeks }: Forecast, ahead: number): number {
  const expected = Math.max(0, forecastingMethodOf(method).forecast(memory, ahead, args as never))
  return ahead <= factorWeeks ? factor * expected : expected
}

/** Mean error [units a week]: above 0, forecasts were too low. */
export const biasOf = ({ errors, weeks }: Forecast): number => (weeks === 0 ? 0 : errors / weeks)

/** Sum of errors ÷ mean absolute deviation; beyond about ±4 the forecast is biased (Brown 1963). */
export const trackingSignalOf = ({ errors, absoluteErrors, weeks }: Forecast): number =>
  absoluteErrors === 0 ? 0 : (errors * weeks) / absoluteErrors

function begin(forecast: Forecast): void {
  forecast.weeks = 0
  forecast.errors = 0
  forecast.absoluteErrors = 0
  forecast.squaredErrors = 0
  const { start } = forecastingMethodOf(forecast.method)
  forecast.memory = start([forecast.opening, ...forecast.history], forecast.args as never)
  forecast.next = forecastAhead(forecast, 1)
}
