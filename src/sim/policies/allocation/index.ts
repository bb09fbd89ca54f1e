/** The allocation rules, in the order of the menus. */

import type { AllocationRule } from './allocation'
import { byPriority } from './byPriority'
import { byPromise } from './byPromise'
import { fairShare } from './fairShare'

export const allocationRules = { byPromise, byPriority, fairShare } satisfies Record<string, AllocationRule>

export type AllocationRuleId = keyof typeof allocationRules

/** @throws when there is no rule of that name. */
export function allocationRule(id: string): AllocationRule {
  if (!Object.hasOwn(allocationRules, id)) throw new Error(`no allocation rule "${id}"`)
  return allocationRules[id as AllocationRuleId]
}
