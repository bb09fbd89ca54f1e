import { quantity } from '../../params'
import { inMultiples, lotSizingRule } from './lotSizing'

/** Whole multiples of a set lot, such as a pallet or a furnace load (Orlicky 1975). */
export const fixedOrderQuantity = lotSizingRule({
  params: { lot: quantity({ unit: 'units', min: 1, max: 10_000, step: 1, initial: 50 }) },
  receipts: (netRequirements, _, { lot }) => inMultiples(netRequirements, lot),
})
