import { flag, quantity } from '../../params'
import { orderingRule, placed } from './ordering'

/**
 * Up to a level that follows the forecast, y = L·forecast + safety, L including the review period: optimal for each
 * link, and what swings the chain (Chen, Drezner, Ryan & Simchi-Levi 2000). With `returns`, what is too much goes back.
 */
export const orderUpTo = orderingRule({
  params: {
    leadTime: quantity({ unit: '', min: 1, max: 52, step: 1, initial: 2 }),
    safetyStock: quantity({ unit: 'units', min: 0, max: 10_000, step: 1, initial: 0 }),
    returns: flag(false),
    wholeUnits: flag(true),
  },
  order: ({ forecast, netStock, supplyLine }, { leadTime, safetyStock, returns, wholeUnits }) => {
    const missing = leadTime * forecast + safetyStock - netStock - supplyLine
    return returns && missing < 0 ? -placed(-missing, wholeUnits) : placed(missing, wholeUnits)
  },
})
