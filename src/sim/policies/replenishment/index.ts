/** The replenishment policies, in the order of the menus; and the rules of links that order every period. */

import { anchorAndAdjust } from './anchorAndAdjust'
import { baseStock } from './baseStock'
import { baseStockLevel } from './baseStockLevel'
import { callOff } from './callOff'
import { constantLevel } from './constantLevel'
import { economicOrderQuantity } from './economicOrderQuantity'
import { fixedQuantity } from './fixedQuantity'
import { minMax } from './minMax'
import { mrp } from './mrp'
import type { OrderingRule } from './ordering'
import { orderUpTo } from './orderUpTo'
import { passThrough } from './passThrough'
import { reorderPoint } from './reorderPoint'
import type { ReplenishmentPolicy } from './replenishment'
import { vendorManaged } from './vendorManaged'

export const replenishmentPolicies = {
  economicOrderQuantity,
  reorderPoint,
  baseStock,
  callOff,
  fixedQuantity,
  minMax,
  baseStockLevel,
  mrp,
  vendorManaged,
} satisfies Record<string, ReplenishmentPolicy>

export type ReplenishmentPolicyId = keyof typeof replenishmentPolicies

/** @throws when there is no policy of that name. */
export function replenishmentPolicy(id: string): ReplenishmentPolicy {
  const policy = (replenishmentPolicies as Record<string, ReplenishmentPolicy>)[id]
  if (policy === undefined) throw new Error(`no replenishment policy "${id}"`)
  return policy
}

/** Rules that answer a quantity at each review; the policies above answer levels. */
export const orderingRules = { passThrough, constantLevel, orderUpTo, anchorAndAdjust } as const

export type OrderingRuleId = keyof typeof orderingRules

export const isOrderingRule = (id: string): id is OrderingRuleId => Object.hasOwn(orderingRules, id)

/** The rule of that name, its arguments not yet checked. @throws when there is none. */
export function orderingRuleOf(id: string): OrderingRule {
  if (!isOrderingRule(id)) throw new Error(`no ordering rule "${id}"`)
  return orderingRules[id] as unknown as OrderingRule
}
