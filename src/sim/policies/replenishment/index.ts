/** The replenishment policies, in the order of the menus. */

import { baseStock } from './baseStock'
import { callOff } from './callOff'
import { economicOrderQuantity } from './economicOrderQuantity'
import { fixedQuantity } from './fixedQuantity'
import { minMax } from './minMax'
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
  vendorManaged,
} satisfies Record<string, ReplenishmentPolicy>

export type ReplenishmentPolicyId = keyof typeof replenishmentPolicies

/** @throws when there is no policy of that name. */
export function replenishmentPolicy(id: string): ReplenishmentPolicy {
  const policy = (replenishmentPolicies as Record<string, ReplenishmentPolicy>)[id]
  if (policy === undefined) throw new Error(`no replenishment policy "${id}"`)
  return policy
}
