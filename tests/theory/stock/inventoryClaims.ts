/** Formulas and optima of single stock points, held against their cases. */

import { bestDualIndex } from '../../../src/sim/formulas/dualIndex'
import { bestDualSourcingCost, type DualSourcing } from '../../../src/sim/formulas/dualSourcing'
import {
  economicBackorders,
  economicProduction,
  economicQuantity,
  lotCostRate,
} from '../../../src/sim/formulas/economicOrder'
import { bestLostSalesCost } from '../../../src/sim/formulas/lostSalesReview'
import { bestMakeToStockLevel } from '../../../src/sim/formulas/makeToStock'
import { bestMinMax } from '../../../src/sim/formulas/minMax'
import { discreteNewsvendor, normalNewsvendor } from '../../../src/sim/formulas/newsvendor'
import { normalReorderQuantity } from '../../../src/sim/formulas/normalReorderQuantity'
import { allUnitsDiscount, incrementalDiscount } from '../../../src/sim/formulas/quantityDiscounts'
import { bestReorderQuantity } from '../../../src/sim/formulas/reorderQuantity'
import { leadTimeDemandDeviation, normalFillRate, normalReorderPoint } from '../../../src/sim/formulas/safetyStock'
import { poissonProbabilities } from '../../../src/sim/kernel/poisson'
import { answered, type Claim } from '../oracle/claim'
import { answeredAlike, type Case } from './groups'

const steady = (p: Case) => ({
  demandRate: p.demand_rate,
  orderCost: p.fixed_cost,
  holdingCost: p.holding_cost_per_unit_time ?? p.holding_cost,
})
const backorders = (p: Case) => economicBackorders(steady(p), p.backorder_cost)
const production = (p: Case) => economicProduction(steady(p), p.production_rate)
const offer = (p: Case) => ({
  demandRate: p.demand_rate,
  orderCost: p.fixed_cost,
  holdingRate: p.holding_rate,
  breakpoints: p.breakpoints,
  unitCosts: p.unit_costs,
})

const mismatch = (p: Case) => ({ overage: p.holding_or_overage_cost, underage: p.stockout_or_underage_cost })
const newsvendor = (p: Case) => normalNewsvendor({ mean: p.mean, deviation: p.sd }, mismatch(p))
const countedNewsvendor = (p: Case) =>
  discreteNewsvendor(p.demand_pmf ? listed(p.demand_pmf) : poissonProbabilities(p.mean), mismatch(p))
function listed(byValue: Readonly<Record<string, number>>): number[] {
  const most = Math.max(...Object.keys(byValue).map(Number))
  return Array.from({ length: most + 1 }, (_, value) => byValue[value] ?? 0)
}

export const continuousReview = (p: Case) => ({
  demandRate: p.lambda,
  leadTime: p.lead_time,
  holdingCost: p.h,
  backorderCost: p.p,
  orderCost: p.K,
})
export const periodic = (p: Case) => ({
  demand: poissonProbabilities(p.mean_demand),
  leadTime: p.lead_time,
  orderCost: p.K,
  holdingCost: p.h,
  backorderCost: p.p,
})
export const lostSales = (p: Case) => ({
  demand: poissonProbabilities(p.mean),
  leadTime: p.lead_time,
  holdingCost: p.h,
  lostSaleCost: p.p,
})
export function dual(p: Case): DualSourcing {
  const most = Number(/^uniform\{0\.\.(\d+)\}$/.exec(p.demand)![1])
  return {
    demand: new Array(most + 1).fill(1 / (most + 1)),
    regularLeadTime: p.regular_lead_time,
    regularCost: p.regular_cost,
    expeditedCost: p.expedited_cost,
    holdingCost: p.h,
    backorderCost: p.b,
  }
}
const leadTimeDemand = (p: Case) => ({
  demandMean: p.demand_mean_per_period,
  demandDeviation: p.demand_sd_per_period,
  leadTimeMean: p.lead_time_mean,
  leadTimeDeviation: p.lead_time_sd,
})
const protectedBy = (p: Case) => normalReorderPoint(leadTimeDemand(p), p.cycle_service_level)
const shortage = (p: Case) =>
  normalReorderQuantity({
    demandRate: p.demand_rate,
    orderCost: p.K,
    holdingCost: p.h,
    stockoutCost: p.stockout_cost_per_unit,
    leadTimeDemandMean: p.lead_time_demand_mean,
    leadTimeDemandDeviation: p.lead_time_demand_sd,
  })
const shelf = (p: Case) =>
  bestMakeToStockLevel({ demandRate: p.lambda, productionRate: p.mu }, p.holding_cost, p.backorder_cost)

const DUAL = ['I-DUAL-l2-c105', 'I-DUAL-l2-c110', 'I-DUAL-l3-c110', 'I-DUAL-l4-c110']

export const inventoryClaims: readonly Claim[] = [
  answered('I-EOQ-a', {
    Q_opt: (p) => economicQuantity(p.demand_rate, p.fixed_cost, p.holding_cost_per_unit_time),
    cost_rate: (p) =>
      lotCostRate(economicQuantity(p.demand_rate, p.fixed_cost, p.holding_cost_per_unit_time), steady(p)),
    'cost_rate_at_Q=152': (p) => lotCostRate(152, steady(p)),
  }),
  answered('I-EOQB-a', {
    Q_opt: (p) => backorders(p).quantity,
    backordered_fraction: (p) => backorders(p).backorderedFraction,
    cost_rate: (p) => backorders(p).costRate,
  }),
  answered('I-EPQ-a', {
    Q_opt: (p) => production(p).quantity,
    cost_rate: (p) => production(p).costRate,
    max_inventory: (p) => production(p).mostOnHand,
  }),
  answered('I-DISC-a', {
    Q_opt: (p) => allUnitsDiscount(offer(p)).quantity,
    cost_rate: (p) => allUnitsDiscount(offer(p)).costRate,
  }),
  answered('I-DISC-b', {
    Q_opt: (p) => incrementalDiscount(offer(p)).quantity,
    cost_rate: (p) => incrementalDiscount(offer(p)).costRate,
  }),
  answered('I-NV-a', {
    S_opt: (p) => newsvendor(p).quantity,
    expected_cost: (p) => newsvendor(p).cost,
    fill_rate_at_S_opt: (p) => newsvendor(p).fillRate,
  }),
  ...answeredAlike(['I-NVP-a', 'I-NVP-c'], {
    S_opt: (p) => countedNewsvendor(p).quantity,
    expected_cost: (p) => countedNewsvendor(p).cost,
  }),
  ...answeredAlike(['I-RQ-a', 'I-RQ-c'], {
    optimal_r_Q: (p) => {
      const { reorderPoint, orderQuantity } = bestReorderQuantity(continuousReview(p))
      return [reorderPoint, orderQuantity]
    },
    optimal_cost_rate: (p) => bestReorderQuantity(continuousReview(p)).costRate,
  }),
  ...answeredAlike(['I-sS-10', 'I-sS-20', 'I-sS-25', 'I-sS-30', 'I-sS-63', 'I-sS-x'], {
    optimal_s_S: (p) => {
      const { min, max } = bestMinMax(periodic(p))
      return [min, max]
    },
  }),
  ...answeredAlike(['I-LOST-L1-p4', 'I-LOST-L3-p4', 'I-LOST-L4-p4', 'I-LOST-L2-p9', 'I-LOST-L3-p9'], {
    optimal_cost_per_period: (p) => bestLostSalesCost(lostSales(p)),
  }),
  ...answeredAlike([...DUAL, 'I-DUALB-a', 'I-DUALB-b'], {
    optimal_cost_per_period: (p) => bestDualSourcingCost(dual(p)),
  }),
  ...answeredAlike(DUAL, {
    best_dual_index_parameters_ze_Delta: (p) => {
      const { expediteUpTo, gap } = bestDualIndex(dual(p))
      return [expediteUpTo, gap]
    },
  }),
  ...answeredAlike(['I-SSTK-a', 'I-SSTK-b', 'I-SSTK-c'], {
    sigma_lead_time_demand: (p) => leadTimeDemandDeviation(leadTimeDemand(p)),
    z: (p) => protectedBy(p).safetyFactor,
    safety_stock: (p) => protectedBy(p).safetyStock,
    reorder_point: (p) => protectedBy(p).reorderPoint,
    'fill_rate_with_Q=5mu': (p) =>
      normalFillRate(leadTimeDemand(p), protectedBy(p).safetyFactor, 5 * p.demand_mean_per_period),
  }),
  answered('I-QR-a', {
    Q_opt: (p) => shortage(p).orderQuantity,
    R_opt: (p) => shortage(p).reorderPoint,
    cost_rate: (p) => shortage(p).costRate,
  }),
  ...answeredAlike(['P-MTS-a', 'P-MTS-c'], {
    optimal_S: (p) => shelf(p).level,
    optimal_cost_rate: (p) => shelf(p).costRate,
  }),
]
