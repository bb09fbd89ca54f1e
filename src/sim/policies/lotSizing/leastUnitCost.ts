import { orderCostIn } from '../../formulas/lotPlan'
import { inWholePeriods, lotSizingRule } from './lotSizing'

/** One period more as long as the cost a unit does not rise (Orlicky 1975). */
export const leastUnitCost = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) =>
    inWholePeriods(netRequirements, (start) => {
      let cost = orderCostIn(costs, start)
      let units = netRequirements[start]!
      let periods = 1
      for (; start + periods < netRequirements.length; periods++) {
        const more = netRequirements[start + periods]!
        const longer = cost + costs.holdingCost * periods * more
        if (longer / (units + more) > cost / units) break
        cost = longer
        units += more
      }
      return periods
    }),
})
