/** One exponential machine that keeps a shelf at S: M/M/1 make-to-stock (Buzacott & Shanthikumar 1993, sec. 4.3). */

import type { StockMeasures } from './stockMeasures'

export interface MakeToStock {
  /** Poisson demand, units a unit of time; below the rate of production. */
  readonly demandRate: number
  readonly productionRate: number
}

/** Units outstanding are geometric with ratio ρ, so every measure is a power of ρ. */
export function makeToStockMeasures({ demandRate, productionRate }: MakeToStock, level: number): StockMeasures {
  const utilization = demandRate / productionRate
  let empty = 1
  for (let unit = 0; unit < level; unit++) empty *= utilization
  const ratio = utilization / (1 - utilization)
  return { onHand: level - ratio * (1 - empty), backorders: ratio * empty, fillRate: 1 - empty }
}

/** The level of least holding and backorder cost, both a unit and a unit of time, and that cost. */
export function bestMakeToStockLevel(
  machine: MakeToStock,
  holdingCost: number,
  backorderCost: number,
): { level: number; costRate: number } {
  const costOf = (level: number) => {
    const { onHand, backorders } = makeToStockMeasures(machine, level)
    return holdingCost * onHand + backorderCost * backorders
  }
  let level = 0
  while (costOf(level + 1) < costOf(level)) level++
  return { level, costRate: costOf(level) }
}
