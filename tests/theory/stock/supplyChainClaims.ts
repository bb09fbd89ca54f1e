/** Chains of stock points: the bullwhip, the beer game, levels in series and below a warehouse. */
import { hiddenDemandBullwhipBound } from '../../../src/sim/formulas/bullwhip'
import { normalSerialSystem, poissonSerialSystem, type SerialSystem } from '../../../src/sim/formulas/serialSystem'
import { metricMeasures, type TwoEchelon } from '../../../src/sim/formulas/twoEchelon'
import { orderingRules } from '../../../src/sim/policies/replenishment'
import { answered, type Claim } from '../oracle/claim'
import { type BeerGameOutcome, playBeerGame } from './beerGame'
import { answeredAlike, type Case } from './groups'
import { correlatedDemand, levelOrders, varianceRatios } from './orderTrace'

export const serial = (p: Case): SerialSystem => ({
  echelonHoldingCosts: p.echelon_holding_costs_stage1_to_N,
  leadTimes: p.lead_times,
  backorderCost: p.backorder_cost,
})
const normalSerial = (p: Case) => normalSerialSystem(serial(p), { mean: p.demand_mean, deviation: p.demand_sd })
export const warehouse = (p: Case): TwoEchelon => ({
  warehouse: { leadTime: p.warehouse_lead_time, level: p.S0 },
  retailers: p.S_retailers.map((level: number, index: number) => ({
    demandRate: p.retailer_demand_rates[index],
    transportTime: p.retailer_transport_times[index],
    level,
  })),
})

const total = ({ costs }: BeerGameOutcome) => costs.reduce((sum, cost) => sum + cost, 0)
const unrounded = ({ policy, weeks }: Case) =>
  playBeerGame({
    weeks,
    weight: policy.theta,
    order: (_, view) =>
      orderingRules.anchorAndAdjust.order(view, {
        stockWeight: policy.alpha_S,
        supplyLineWeight: policy.beta,
        desiredStock: policy.S_prime,
        wholeUnits: false,
      }),
  })

/** Every desired stock of the grid, under the rule that sees its whole supply line and closes the whole gap. */
function benchmark({ weeks }: Case): { minimum: number; at: number[][] } {
  let [minimum, at] = [Number.POSITIVE_INFINITY, [] as number[][]]
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
  for (const retailer of range(24, 32)) {
    for (const wholesaler of range(24, 32)) {
      for (const distributor of range(24, 32)) {
        for (const factory of range(16, 24)) {
          const desired = [retailer, wholesaler, distributor, factory]
          const order = (stage: number, view: Parameters<typeof orderingRules.anchorAndAdjust.order>[0]) =>
            orderingRules.anchorAndAdjust.order(view, {
              stockWeight: 1,
              supplyLineWeight: 1,
              desiredStock: desired[stage]!,
              wholeUnits: true,
            })
          const cost = total(playBeerGame({ weeks, weight: 0, order }))
          if (cost < minimum) [minimum, at] = [cost, []]
          if (cost === minimum) at.push(desired)
        }
      }
    }
  }
  return { minimum, at }
}

export const supplyChainClaims: readonly Claim[] = [
  ...answeredAlike(['S-BW-MS-a', 'S-BW-MS-b'], {
    decentralised_lower_bound: (p) => hiddenDemandBullwhipBound(p.L_by_stage, p.p),
  }),
  answered(
    'S-BW-NOFC',
    {
      variance_ratio: () => {
        const demands = correlatedDemand(10_000, 0.5, 1)
        return varianceRatios(levelOrders(demands, 1), demands, 1, 0)[0]
      },
    },
    'trace',
  ),
  answered(
    'S-BEER-mean-real',
    {
      cost_by_stage: (p) => unrounded(p).costs,
      total_cost: (p) => total(unrounded(p)),
      peak_order_by_stage: (p) => unrounded(p).peakOrders,
      max_backlog_by_stage: (p) => unrounded(p).mostBacklogs,
    },
    'trace',
  ),
  answered(
    'S-BEER-opt',
    { minimum_total_cost: (p) => benchmark(p).minimum, argmin_S_prime_list: (p) => benchmark(p).at },
    'trace',
  ),
  ...answeredAlike(['S-CS-1', 'S-CS-9', 'S-CS-25', 'S-CS-x'], {
    optimal_echelon_base_stock: (p) => poissonSerialSystem(serial(p), p.demand_rate).levels,
  }),
  answered('S-CS-norm', {
    optimal_echelon_base_stock: (p) => normalSerial(p).levels,
    optimal_cost_rate: (p) => normalSerial(p).costRate,
  }),
  answered('S-2ECH-a', {
    retailer1_METRIC_backorders: (p) => metricMeasures(warehouse(p)).retailers[0]!.backorders,
    retailer2_METRIC_backorders: (p) => metricMeasures(warehouse(p)).retailers[1]!.backorders,
  }),
]
