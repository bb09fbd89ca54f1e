/** Orders of a chain that forecasts and orders up to a level, over a long trace of demand, and how much they swing. */
import { createStream, normal } from '../../../src/sim/kernel/random'
import type { Args, Params } from '../../../src/sim/params'
import type { ForecastingMethod, ForecastMemory } from '../../../src/sim/policies/forecasting/forecasting'
import { orderingRules } from '../../../src/sim/policies/replenishment'

/** Normal demand, each correlated with the one before: AR(1) around a mean, with noise of the given deviation. */
export function correlatedDemand(
  periods: number,
  correlation: number,
  seed: number,
  { mean, deviation } = { mean: 100, deviation: 1 },
): number[] {
  const stream = createStream(seed, 'demand')
  let off = 0
  return Array.from({ length: periods }, () => {
    off = correlation * off + deviation * normal(stream)
    return mean + off
  })
}

/** What a link orders, period by period, when these demands come to it and it forecasts from `seen`. */
export function ordersOf<P extends Params, Memory extends ForecastMemory>(
  demands: readonly number[],
  method: ForecastingMethod<P, Memory>,
  args: Args<P>,
  leadTime: number,
  seen: readonly number[] = demands,
): number[] {
  let memory = method.start([], args)
  let position = 0
  return demands.map((demand, period) => {
    position -= demand
    memory = method.observe(memory, seen[period]!, args)
    const forecast = method.forecast(memory, 1, args)
    const view = { demand, forecast, netStock: position, supplyLine: 0 }
    const ordered = orderingRules.orderUpTo.order(view, { leadTime, safetyStock: 0, returns: true, wholeUnits: false })
    position += ordered
    return ordered
  })
}

/**
 * What a link orders that every `interval` periods fills its position up to the same level again; nothing in between.
 */
export function levelOrders(demands: readonly number[], interval: number): number[] {
  let position = 0
  return demands.map((demand, period) => {
    position -= demand
    if ((period + 1) % interval !== 0) return 0
    const view = { demand, forecast: 0, netStock: position, supplyLine: 0 }
    const ordered = orderingRules.constantLevel.order(view, { level: 0, wholeUnits: false })
    position += ordered
    return ordered
  })
}

/** Variance of orders over variance of demand, batch by batch, what comes before left out. */
export function varianceRatios(
  orders: readonly number[],
  demands: readonly number[],
  batches: number,
  warmup: number,
): number[] {
  const length = Math.floor((orders.length - warmup) / batches)
  return Array.from({ length: batches }, (_, batch) => {
    const [from, to] = [warmup + batch * length, warmup + (batch + 1) * length]
    return variance(orders, from, to) / variance(demands, from, to)
  })
}

function variance(values: readonly number[], from: number, to: number): number {
  let [sum, squares] = [0, 0]
  const first = values[from]!
  for (let index = from; index < to; index++) {
    const off = values[index]! - first
    sum += off
    squares += off * off
  }
  return (squares - (sum * sum) / (to - from)) / (to - from - 1)
}
