/** The lot-sizing rules, in the order of the menus. */

import { economicOrderQuantity } from './economicOrderQuantity'
import { fixedOrderQuantity } from './fixedOrderQuantity'
import { leastUnitCost } from './leastUnitCost'
import { lotForLot } from './lotForLot'
import type { LotSizingRule } from './lotSizing'
import { partPeriodBalancing } from './partPeriodBalancing'
import { periodOrderQuantity } from './periodOrderQuantity'
import { silverMeal } from './silverMeal'
import { wagnerWhitin } from './wagnerWhitin'

export const lotSizingRules = {
  lotForLot,
  fixedOrderQuantity,
  periodOrderQuantity,
  economicOrderQuantity,
  silverMeal,
  leastUnitCost,
  partPeriodBalancing,
  wagnerWhitin,
} as const

export type LotSizingRuleId = keyof typeof lotSizingRules

/** The rule of that name, its arguments not yet checked. @throws when there is none. */
export function lotSizingRuleOf(id: string): LotSizingRule {
  if (!Object.hasOwn(lotSizingRules, id)) throw new Error(`no lot-sizing rule "${id}"`)
  return lotSizingRules[id as LotSizingRuleId] as unknown as LotSizingRule
}
