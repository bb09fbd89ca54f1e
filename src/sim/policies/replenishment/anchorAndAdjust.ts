import { flag, quantity } from '../../params'
import { orderingRule, placed } from './ordering'

/**
 * What people do in the beer game: the forecast is the anchor, adjusted by a part α of what stock lacks, of the supply
 * line only a part β is seen: order = forecast + α·(S′ − S − β·SL) (Sterman 1989). The forecast is exponential
 * smoothing with weight θ. β < 1 makes the chain swing; α = β = 1 is a base stock.
 */
export const anchorAndAdjust = orderingRule({
  params: {
    stockWeight: quantity({ unit: '', min: 0, max: 1, step: 0.01, initial: 0.26 }),
    supplyLineWeight: quantity({ unit: '', min: 0, max: 1, step: 0.01, initial: 0.34 }),
    desiredStock: quantity({ unit: 'units', min: 0, max: 10_000, step: 1, initial: 17 }),
    wholeUnits: flag(true),
  },
  order: ({ forecast, netStock, supplyLine }, { stockWeight, supplyLineWeight, desiredStock, wholeUnits }) =>
    placed(forecast + stockWeight * (desiredStock - netStock - supplyLineWeight * supplyLine), wholeUnits),
})
