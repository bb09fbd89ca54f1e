import { orderCostIn } from '../../formulas/lotPlan'
import { inWholePeriods, lotSizingRule } from './lotSizing'

/**
 * As many periods as bring the carrying cost of the lot closest to its order cost, the fewer of two (DeMatteis 1968).
 */
export const partPeriodBalancing = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) =>
    inWholePeriods(netRequirements, (start) => {
      const orderCost = orderCostIn(costs, start)
      let carrying = 0
      let [best, distance] = [1, orderCost]
      for (let more = 1; start + more < netRequirements.length && carrying < orderCost; more++) {
        carrying += costs.holdingCost * more * netRequirements[start + more]!
        if (Math.abs(carrying - orderCost) >= distance) continue
        distance = Math.abs(carrying - orderCost)
        best = more + 1
      }
      return best
    }),
})
