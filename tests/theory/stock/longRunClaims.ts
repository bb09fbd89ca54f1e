/**
 * Long-run means that a formula gives exactly: the cases that simulation answers within an interval, here to a
 * millionth.
 */
import { lostSalesBaseStock, palmBaseStock } from '../../../src/sim/formulas/baseStock'
import {
  batchingBullwhip,
  hiddenDemandBullwhip,
  movingAverageBullwhip,
  sharedDemandBullwhip,
  smoothingBullwhip,
} from '../../../src/sim/formulas/bullwhip'
import { bestDualIndex, bestTailoredBaseSurge } from '../../../src/sim/formulas/dualIndex'
import { lostSalesReorderMeasures } from '../../../src/sim/formulas/lostSalesReorder'
import { lostSalesOrderUpToCost } from '../../../src/sim/formulas/lostSalesReview'
import { makeToStockMeasures } from '../../../src/sim/formulas/makeToStock'
import { bestMinMax, minMaxCost } from '../../../src/sim/formulas/minMax'
import { periodicReviewMeasures } from '../../../src/sim/formulas/periodicReview'
import { reorderQuantityCostRate, reorderQuantityMeasures } from '../../../src/sim/formulas/reorderQuantity'
import { poissonSerialSystem } from '../../../src/sim/formulas/serialSystem'
import { twoEchelonMeasures } from '../../../src/sim/formulas/twoEchelon'
import { answered, type Claim } from '../oracle/claim'
import { answeredAlike, type Case } from './groups'
import { continuousReview, dual, lostSales, periodic } from './inventoryClaims'
import { serial, warehouse } from './supplyChainClaims'

const shelf = (p: Case) => makeToStockMeasures({ demandRate: p.lambda, productionRate: p.mu }, p.S)
const reorder = (p: Case) => reorderQuantityMeasures(continuousReview(p), p.r, p.Q)
const palm = (p: Case) => palmBaseStock(p.lambda, p.mean_lead_time, p.S)
const lost = (p: Case) => lostSalesBaseStock(p.lambda, p.mean_lead_time, p.S)
const lostReorder = (p: Case) => lostSalesReorderMeasures(p.lambda, p.lead_time, p.r, p.Q)
const review = (p: Case) =>
  periodicReviewMeasures({
    demandMean: p.mean_demand_per_period,
    leadTime: p.lead_time_periods,
    reviewInterval: p.review_interval_periods,
    orderUpTo: p.S,
  })
const retailer = (p: Case, index: number) => twoEchelonMeasures(warehouse(p)).retailers[index]!

export const longRunClaims: readonly Claim[] = [
  ...answeredAlike(['P-MTS-a', 'P-MTS-c'], {
    fill_rate: (p) => shelf(p).fillRate,
    mean_inventory: (p) => shelf(p).onHand,
    mean_backorders: (p) => shelf(p).backorders,
  }),
  ...answeredAlike(['I-RQ-a', 'I-RQ-c'], {
    mean_on_hand: (p) => reorder(p).onHand,
    mean_backorders: (p) => reorder(p).backorders,
    fill_rate: (p) => reorder(p).fillRate,
    orders_per_time: (p) => reorder(p).ordersPerTime,
    cost_rate: (p) => reorderQuantityCostRate(continuousReview(p), p.r, p.Q),
  }),
  ...answeredAlike(['I-PALM-a', 'I-PALM-b', 'I-PALM-d'], {
    mean_on_hand: (p) => palm(p).onHand,
    mean_backorders: (p) => palm(p).backorders,
    fill_rate: (p) => palm(p).fillRate,
  }),
  answered('I-LOSTBS-a', { fill_rate: (p) => lost(p).fillRate, mean_on_hand: (p) => lost(p).onHand }),
  answered('I-LOSTRQ-a', {
    fill_rate: (p) => lostReorder(p).fillRate,
    mean_on_hand: (p) => lostReorder(p).onHand,
    mean_cycle_time: (p) => lostReorder(p).meanCycleTime,
  }),
  ...answeredAlike(['I-RS-a', 'I-RS-b', 'I-RS-d'], {
    mean_end_inventory: (p) => review(p).endInventory,
    mean_end_backlog: (p) => review(p).endBacklog,
    unit_fill_rate: (p) => review(p).fillRate,
    cost_per_period: (p) => p.h * review(p).endInventory + p.b * review(p).endBacklog,
  }),
  ...answeredAlike(['I-sS-10', 'I-sS-20', 'I-sS-25', 'I-sS-30', 'I-sS-63', 'I-sS-x'], {
    optimal_cost_per_period: (p) => {
      const { min, max } = bestMinMax(periodic(p))
      return minMaxCost(periodic(p), min, max)
    },
  }),
  answered('I-LOSTBSP-L2-S19', { cost_per_period: (p) => lostSalesOrderUpToCost(lostSales(p), p.S) }),
  ...answeredAlike(['I-DUAL-l2-c105', 'I-DUAL-l2-c110', 'I-DUAL-l3-c110', 'I-DUAL-l4-c110'], {
    best_dual_index_cost: (p) => bestDualIndex(dual(p)).cost,
    best_tailored_base_surge_cost: (p) => bestTailoredBaseSurge(dual(p)).cost,
  }),
  ...answeredAlike(['S-CS-1', 'S-CS-9', 'S-CS-25', 'S-CS-x'], {
    optimal_cost_rate: (p) => poissonSerialSystem(serial(p), p.demand_rate).costRate,
  }),
  answered('S-2ECH-a', {
    warehouse_mean_backorders: (p) => twoEchelonMeasures(warehouse(p)).warehouse.backorders,
    warehouse_mean_on_hand: (p) => twoEchelonMeasures(warehouse(p)).warehouse.onHand,
    retailer1_mean_on_hand: (p) => retailer(p, 0).onHand,
    retailer1_mean_backorders: (p) => retailer(p, 0).backorders,
    retailer1_fill_rate: (p) => retailer(p, 0).fillRate,
    retailer2_mean_on_hand: (p) => retailer(p, 1).onHand,
    retailer2_mean_backorders: (p) => retailer(p, 1).backorders,
    retailer2_fill_rate: (p) => retailer(p, 1).fillRate,
  }),
  ...answeredAlike(['S-BW-MA-a', 'S-BW-MA-b', 'S-BW-MA-c', 'S-BW-MA-e'], {
    variance_ratio: (p) => movingAverageBullwhip(p.L, p.p, p.rho),
  }),
  ...answeredAlike(['S-BW-ES-a', 'S-BW-ES-c'], { variance_ratio: (p) => smoothingBullwhip(p.L, p.alpha, p.rho) }),
  ...answeredAlike(['S-BW-MS-a', 'S-BW-MS-b'], {
    centralised_ratio: (p) => sharedDemandBullwhip(p.L_by_stage, p.p),
    decentralised_exact_ratio: (p) => hiddenDemandBullwhip(p.L_by_stage, p.p),
  }),
  answered('S-BW-BATCH-a', { variance_ratio: (p) => batchingBullwhip(p.order_every_R_periods, p.mean, p.sd) }),
]
