/** The bullwhip, measured: public forecasting methods and ordering rules run over a long trace, in batch means. */
import { forecastingMethods } from '../../../src/sim/policies/forecasting'
import { doubt } from '../../support/stats'
import { groupParams, oracleCase } from '../oracle/cases'
import type { Claim } from '../oracle/claim'
import type { Case } from './groups'
import { correlatedDemand, levelOrders, ordersOf, varianceRatios } from './orderTrace'

const PERIODS = 1_200_000
const WARMUP = 1_000
const BATCHES = 40
const SEED = 20_000

/** Ratios by batch of each metric lie around what the case expects. */
function measured(group: string, metrics: Readonly<Record<string, (p: Case) => readonly number[]>>): Claim {
  return {
    group,
    metrics: Object.keys(metrics),
    by: 'trace',
    doubts: () =>
      Object.entries(metrics).flatMap(([metric, ratios]) => {
        const { id, expected, tolerance } = oracleCase(group, metric)
        const told = doubt(ratios(groupParams(group)), expected as number, {
          confidence: tolerance.confidence!,
          halfWidth: tolerance.max_rel_half_width!,
        })
        return told === null ? [] : [`${id} ${told}`]
      }),
  }
}

const ratiosOf = (orders: readonly number[], demands: readonly number[]) =>
  varianceRatios(orders, demands, BATCHES, WARMUP)

function averaged(p: Case): number[] {
  const demands = correlatedDemand(PERIODS, p.rho, SEED)
  return ratiosOf(ordersOf(demands, forecastingMethods.movingAverage, { periods: p.p }, p.L), demands)
}
function smoothed(p: Case): number[] {
  const demands = correlatedDemand(PERIODS, p.rho, SEED)
  return ratiosOf(ordersOf(demands, forecastingMethods.exponentialSmoothing, { weight: p.alpha }, p.L), demands)
}
/** Each stage orders from the next; `shared`: all of them forecast from what customers ask for. */
const staged = (shared: boolean) => (p: Case) => {
  const demands = correlatedDemand(PERIODS, 0, SEED)
  let orders: readonly number[] = demands
  for (const leadTime of p.L_by_stage) {
    const seen = shared ? demands : orders
    orders = ordersOf(orders, forecastingMethods.movingAverage, { periods: p.p }, leadTime, seen)
  }
  return ratiosOf(orders, demands)
}
function batched(p: Case): number[] {
  const demands = correlatedDemand(PERIODS, 0, SEED, { mean: p.mean, deviation: p.sd })
  return ratiosOf(levelOrders(demands, p.order_every_R_periods), demands)
}

export const bullwhipClaims: readonly Claim[] = [
  ...['S-BW-MA-a', 'S-BW-MA-b', 'S-BW-MA-c', 'S-BW-MA-e'].map((group) => measured(group, { variance_ratio: averaged })),
  ...['S-BW-ES-a', 'S-BW-ES-c'].map((group) => measured(group, { variance_ratio: smoothed })),
  ...['S-BW-MS-a', 'S-BW-MS-b'].map((group) =>
    measured(group, { centralised_ratio: staged(true), decentralised_exact_ratio: staged(false) }),
  ),
  measured('S-BW-BATCH-a', { variance_ratio: batched }),
]
