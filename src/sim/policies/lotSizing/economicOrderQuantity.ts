import { economicLot, inMultiples, lotSizingRule } from './lotSizing'

/** Whole multiples of the square-root lot of the mean requirement, as if demand were steady (Harris 1913). */
export const economicOrderQuantity = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) => inMultiples(netRequirements, economicLot(netRequirements, costs)),
})
