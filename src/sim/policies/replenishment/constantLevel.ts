import { flag, quantity } from '../../params'
import { orderingRule, placed } from './ordering'

/** Up to the same level every period: orders repeat demand, and nothing swings (Clark & Scarf 1960). */
export const constantLevel = orderingRule({
  params: {
    level: quantity({ unit: 'units', min: 0, max: 10_000, step: 1, initial: 32 }),
    wholeUnits: flag(true),
  },
  order: ({ netStock, supplyLine }, { level, wholeUnits }) => placed(level - netStock - supplyLine, wholeUnits),
})
