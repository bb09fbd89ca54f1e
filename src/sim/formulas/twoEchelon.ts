/**
 * One warehouse and its retailers, each keeping a base stock against Poisson demand, served first come, first served:
 * METRIC and the exact split of the warehouse's backorders (Sherbrooke 1968; Simon 1971; Graves 1985).
 */

import { expectedExcess, expectedRest, sumOf, thinned } from '../kernel/discrete'
import { poissonProbabilities } from '../kernel/poisson'
import { baseStockMeasures, type StockMeasures } from './stockMeasures'

export interface TwoEchelon {
  readonly warehouse: { readonly leadTime: number; readonly level: number }
  readonly retailers: readonly {
    /** Units a unit of time. */
    readonly demandRate: number
    /** From the warehouse to the retailer. */
    readonly transportTime: number
    readonly level: number
  }[]
}

export interface TwoEchelonMeasures {
  readonly warehouse: { readonly onHand: number; readonly backorders: number }
  readonly retailers: readonly StockMeasures[]
}

const totalRate = ({ retailers }: TwoEchelon) => retailers.reduce((sum, { demandRate }) => sum + demandRate, 0)

function warehouseOf(chain: TwoEchelon) {
  const { leadTime, level } = chain.warehouse
  const onOrder = poissonProbabilities(totalRate(chain) * leadTime)
  return { onOrder, onHand: expectedRest(onOrder, level), backorders: expectedExcess(onOrder, level) }
}

/** Exact: each of the warehouse's backorders is a retailer's with the probability of his share of demand. */
export function twoEchelonMeasures(chain: TwoEchelon): TwoEchelonMeasures {
  const { onOrder, onHand, backorders } = warehouseOf(chain)
  const { level } = chain.warehouse
  const none = onOrder.slice(0, level + 1).reduce((sum, probability) => sum + probability, 0)
  const waiting = [none, ...onOrder.slice(level + 1)]
  const rate = totalRate(chain)
  return {
    warehouse: { onHand, backorders },
    retailers: chain.retailers.map((retailer) => {
      const inTransit = poissonProbabilities(retailer.demandRate * retailer.transportTime)
      const delayed = thinned(waiting, retailer.demandRate / rate)
      return baseStockMeasures(sumOf(inTransit, delayed), retailer.level)
    }),
  }
}

/**
 * METRIC: a retailer's outstanding orders as if Poisson, with the warehouse's mean delay (Little's law) in the lead
 * time.
 */
export function metricMeasures(chain: TwoEchelon): TwoEchelonMeasures {
  const { onHand, backorders } = warehouseOf(chain)
  const delay = backorders / totalRate(chain)
  return {
    warehouse: { onHand, backorders },
    retailers: chain.retailers.map(({ demandRate, transportTime, level }) =>
      baseStockMeasures(poissonProbabilities(demandRate * (transportTime + delay)), level),
    ),
  }
}
