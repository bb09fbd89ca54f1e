import { orderCostIn } from '../../formulas/lotPlan'
import { inWholePeriods, lotSizingRule } from './lotSizing'

/** One period more as long as the cost a period does not rise (Silver & Meal 1973). */
export const silverMeal = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) =>
    inWholePeriods(netRequirements, (start) => {
      let cost = orderCostIn(costs, start)
      let periods = 1
      for (; start + periods < netRequirements.length; periods++) {
        const longer = cost + costs.holdingCost * periods * netRequirements[start + periods]!
        if (longer / (periods + 1) > cost / periods) break
        cost = longer
      }
      return periods
    }),
})
