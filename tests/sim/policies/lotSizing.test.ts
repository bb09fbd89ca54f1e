/** Lot sizing: every rule covers what is required in time, and none is cheaper than the optimum. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotPlanCost } from '../../../src/sim/formulas/lotPlan'
import { lotSizingRules } from '../../../src/sim/index'
import { type LotSizingRuleId, lotSizingRuleOf } from '../../../src/sim/policies/lotSizing'

const ids = Object.keys(lotSizingRules) as LotSizingRuleId[]
const requirements = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 14 })
const lotCosts = fc.record({ orderCost: fc.integer({ min: 0, max: 200 }), holdingCost: fc.integer({ min: 0, max: 5 }) })

describe('lot sizing', () => {
  it.each(ids)('%s covers every requirement and never beats Wagner and Whitin', (id) => {
    fc.assert(
      fc.property(requirements, lotCosts, (required, costs) => {
        const receipts = lotSizingRuleOf(id).receipts(Object.freeze(required), costs, { lot: 15 })
        expect(receipts).toHaveLength(required.length)
        const best = lotPlanCost(lotSizingRules.wagnerWhitin.receipts(required, costs, {}), required, costs)
        expect(lotPlanCost(receipts, required, costs)).toBeGreaterThanOrEqual(best)
      }),
      { seed: 1 },
    )
  })

  const steady = { orderCost: 54, holdingCost: 0.4 }
  const required = [100, 80, 120, 100, 90, 110]
  it('economic order quantity comes in whole multiples of the square-root lot', () => {
    expect(lotSizingRules.economicOrderQuantity.receipts(required, steady, {})).toEqual([164, 164, 0, 164, 0, 164])
  })
  it('period order quantity covers as many whole periods as that lot lasts', () => {
    expect(lotSizingRules.periodOrderQuantity.receipts(required, steady, {})).toEqual([180, 0, 220, 0, 200, 0])
  })
  it('a period without requirement brings no order', () => {
    expect(lotSizingRules.silverMeal.receipts([0, 0, 30, 0, 40], { orderCost: 1, holdingCost: 1 }, {})).toEqual([
      0, 0, 30, 0, 40,
    ])
    expect(lotSizingRules.periodOrderQuantity.receipts([0, ...required], steady, {})).toEqual([
      0, 180, 0, 220, 0, 200, 0,
    ])
  })
})
