/** The replenishment policies, in the order of the menus; and the rules of links that order every period. */

import { anchorAndAdjust } from './anchorAndAdjust'
import { baseStock } from './baseStock'
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

export const replenishmentPolicies = {
  economicOrderQuantity,
  reorderPoint,
  baseStock,
  callOff,
  fixedQuantity,
  minMax,
  mrp,
} satisfies Record<string, ReplenishmentPolicy>

export type ReplenishmentPolicyId = keyof typeof replenishmentPolicies

/** @throws when there is no policy of that name. */
export function replenishmentPolicy(id: string): ReplenishmentPolicy {
  const policy = (replenishmentPolicies as Record<string, ReplenishmentPolicy>)[id]
  if (policy === undefined) throw new Error(`no replenishment policy "${id}"`)
  return policy
}

export const orderingRules = { passThrough, constantLevel, orderUpTo, anchorAndAdjust } as const

export type OrderingRuleId = keyof typeof orderingRules

/** The rule of that name, its arguments not yet checked. @throws when there is none. */
export function orderingRuleOf(id: string): OrderingRule {
  if (!Object.hasOwn(orderingRules, id)) throw new Error(`no ordering rule "${id}"`)
  return orderingRules[id as OrderingRuleId] as unknown as OrderingRule
}
