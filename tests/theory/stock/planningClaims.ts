/** Lot sizing and material requirements planning, held against their cases. */
import { lotPlanCost } from '../../../src/sim/formulas/lotPlan'
import { explode, mrpRecord } from '../../../src/sim/formulas/mrp'
import { type LotSizingRuleId, lotSizingRuleOf, lotSizingRules } from '../../../src/sim/policies/lotSizing'
import { answered, type Claim } from '../oracle/claim'
import { answeredAlike, type Case } from './groups'

const costs = (p: Case) => ({ orderCost: p.K, holdingCost: p.h })
const planOf = (rule: LotSizingRuleId) => (p: Case) => lotSizingRuleOf(rule).receipts(p.demand, costs(p), {})
const costOf = (rule: LotSizingRuleId) => (p: Case) => lotPlanCost(planOf(rule)(p), p.demand, costs(p))

const best = {
  Wagner_Whitin_cost: costOf('wagnerWhitin'),
  Wagner_Whitin_plan_cost_check: costOf('wagnerWhitin'),
}

const lots = (lot: number) => (net: readonly number[]) =>
  lotSizingRules.fixedOrderQuantity.receipts(net, { orderCost: 0, holdingCost: 0 }, { lot })
const exactly = (net: readonly number[]) => lotSizingRules.lotForLot.receipts(net, { orderCost: 0, holdingCost: 0 }, {})

const record = (p: Case) =>
  mrpRecord({
    grossRequirements: p.gross,
    scheduledReceipts: p.sched,
    onHand: p.onhand,
    safetyStock: p.ss,
    leadTime: p.L,
    lotSizing: lots(p.lot),
  })

function bill({ end_item_A: a, component_B: b }: Case) {
  return explode({
    B: {
      grossRequirements: a.gross.map(() => 0),
      scheduledReceipts: b.scheduled_receipts,
      onHand: b.on_hand,
      safetyStock: 0,
      leadTime: b.lead_time,
      lotSizing: lots(b.lot),
      components: {},
    },
    A: {
      grossRequirements: a.gross,
      scheduledReceipts: [],
      onHand: a.on_hand,
      safetyStock: 0,
      leadTime: a.lead_time,
      lotSizing: exactly,
      components: { B: b.per_A },
    },
  })
}

export const planningClaims: readonly Claim[] = [
  answered('I-WW-1958', best),
  ...answeredAlike(['I-WW-sny', 'I-SM-73', 'I-SM-nah', 'I-SM-x', 'I-SM-c'], {
    ...best,
    Silver_Meal_plan: planOf('silverMeal'),
    Silver_Meal_cost: costOf('silverMeal'),
    LUC_plan: planOf('leastUnitCost'),
    LUC_cost: costOf('leastUnitCost'),
    PPB_plan: planOf('partPeriodBalancing'),
    PPB_cost: costOf('partPeriodBalancing'),
    lot_for_lot_cost: costOf('lotForLot'),
  }),
  ...answeredAlike(['I-MRP-a', 'I-MRP-c'], {
    net_requirements: (p) => record(p).netRequirements,
    planned_receipts: (p) => record(p).plannedReceipts,
    planned_releases: (p) => record(p).plannedReleases,
    projected_on_hand: (p) => record(p).projectedOnHand,
    past_due_release: (p) => record(p).pastDueRelease,
  }),
  answered('I-MRP-bom', {
    A_planned_releases: (p) => bill(p).A!.plannedReleases,
    B_planned_releases: (p) => bill(p).B!.plannedReleases,
    B_projected_on_hand: (p) => bill(p).B!.projectedOnHand,
    B_past_due_release: (p) => bill(p).B!.pastDueRelease,
  }),
]
