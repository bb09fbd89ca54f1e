import { economicLot, inWholePeriods, lotSizingRule } from './lotSizing'

/** So many whole periods as the square-root lot lasts at the mean requirement (Orlicky 1975). */
export const periodOrderQuantity = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) => {
    const mean = netRequirements.reduce((sum, required) => sum + required, 0) / netRequirements.length
    const periods = Math.round(economicLot(netRequirements, costs) / mean)
    return inWholePeriods(netRequirements, () => periods)
  },
})
