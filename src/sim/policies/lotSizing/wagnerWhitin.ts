import { orderCostIn } from '../../formulas/lotPlan'
import { inWholePeriods, lotSizingRule } from './lotSizing'

/** The plan of least order and carrying cost, by dynamic programming over the last lot (Wagner & Whitin 1958). */
export const wagnerWhitin = lotSizingRule({
  params: {},
  receipts: (netRequirements, costs) => {
    const periods = netRequirements.length
    /** Least cost from a period to the end, and how many periods its lot covers. */
    const cheapest = new Array<number>(periods + 1).fill(0)
    const covers = new Array<number>(periods).fill(1)
    for (let start = periods - 1; start >= 0; start--) {
      if (netRequirements[start]! <= 0) {
        cheapest[start] = cheapest[start + 1]!
        continue
      }
      cheapest[start] = Number.POSITIVE_INFINITY
      let cost = orderCostIn(costs, start)
      for (let end = start + 1; end <= periods; end++) {
        cost += costs.holdingCost * (end - 1 - start) * netRequirements[end - 1]!
        if (cost + cheapest[end]! < cheapest[start]!) {
          cheapest[start] = cost + cheapest[end]!
          covers[start] = end - start
        }
      }
    }
    return inWholePeriods(netRequirements, (start) => covers[start]!)
  },
})
