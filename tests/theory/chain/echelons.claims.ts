/** Stock in several stages: one warehouse and its retailers (Axsäter 1990), and a chain of stages (Clark & Scarf 1960). */
import { constant } from '../../support/play'
import type { Totals } from '../oracle/batches'
import { groupParams, oracleCase } from '../oracle/cases'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { units } from '../shop'
import { fillRate, meanBackorders, meanOnHand, shelfWatch } from './shelf'
import { poisson, type Stage, type StockPointJson, SUPPLIER, supplyChain } from './supplyChain'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any

/** One for one: what is taken is ordered again at once. */
const upTo = (level: number): Partial<StockPointJson> => ({
  initial: level,
  replenishment: { policy: 'baseStockLevel', args: { level } },
})

/** The warehouse, then its retailers. */
const warehouse = (p: Params): Stage[] => [
  { site: 'warehouse', source: SUPPLIER, point: upTo(p.S0) },
  ...p.S_retailers.map(
    (level: number, index: number): Stage => ({
      site: `retailer${index}`,
      source: 'warehouse',
      transit: constant(units(p.retailer_transport_times[index])),
      point: upTo(level),
      demand: poisson(p.retailer_demand_rates[index]),
    }),
  ),
]

/** Stage 1 serves customers; each orders from the next, the last from the supplier. */
const serial = (p: Params, levels: readonly number[]): Stage[] =>
  levels.map((level, index) => ({
    site: `stage${index}`,
    source: index + 1 < levels.length ? `stage${index + 1}` : SUPPLIER,
    transit: constant(units(p.lead_times[index])),
    point: upTo(level),
    ...(index === 0 ? { demand: poisson(p.demand_rate) } : {}),
  }))

/** Stock of a stage alone, of levels that count all stock below it too. */
const installationLevels = (group: string): number[] => {
  const echelon = oracleCase(group, 'optimal_echelon_base_stock').expected as number[]
  return echelon.map((level, stage) => level - (echelon[stage - 1] ?? 0))
}

/**
 * Cost of stock in its stages and of customers who wait. A unit at a stage costs the sum of the echelon costs from there
 * up; one that is under way costs what it did at the stage that it left.
 */
const serialCost = (gain: Totals, { echelon_holding_costs_stage1_to_N: costs, backorder_cost: p }: Params): number => {
  const mean = (name: string, stage: number): number => gain[`${name}${stage}`]! / gain.time!
  let cost = p * mean('backorders', 0)
  let local = 0
  for (let stage = costs.length - 1; stage >= 0; stage--) {
    if (stage + 1 < costs.length) cost += local * mean('underWay', stage)
    local += costs[stage]
    cost += local * mean('onHand', stage)
  }
  return cost
}

const serialChain = (group: string, length: number): Claim => {
  const levels = installationLevels(group)
  return simulated(group, {
    scenario: (p) => supplyChain(serial(p, levels), constant(units(p.lead_times[levels.length - 1]))),
    watch: () => shelfWatch(levels.length, levels),
    length,
    metrics: { optimal_cost_rate: serialCost },
  })
}

const { S_retailers: retailers, S0 } = groupParams('S-2ECH-a')

export const echelonClaims: readonly Claim[] = [
  simulated('S-2ECH-a', {
    scenario: (p) => supplyChain(warehouse(p), constant(units(p.warehouse_lead_time))),
    watch: () => shelfWatch(3, [S0, ...retailers]),
    length: 1_800_000,
    metrics: {
      warehouse_mean_backorders: meanBackorders(0),
      warehouse_mean_on_hand: meanOnHand(0),
      retailer1_mean_on_hand: meanOnHand(1),
      retailer1_mean_backorders: meanBackorders(1),
      retailer1_fill_rate: fillRate(1),
      retailer2_mean_on_hand: meanOnHand(2),
      retailer2_mean_backorders: meanBackorders(2),
      retailer2_fill_rate: fillRate(2),
    },
  }),
  serialChain('S-CS-1', 26_000),
  serialChain('S-CS-9', 13_000),
  serialChain('S-CS-25', 60_000),
  serialChain('S-CS-x', 240_000),
]
