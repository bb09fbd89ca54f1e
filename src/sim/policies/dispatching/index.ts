/** The dispatching rules, in the order of the menus. */

import { criticalRatio } from './criticalRatio'
import type { DispatchingRule } from './dispatching'
import { earliestDueDate } from './earliestDueDate'
import { fifo } from './fifo'
import { sameFamilyFirst } from './sameFamilyFirst'
import { shortestProcessingTime } from './shortestProcessingTime'

export const dispatchingRules = {
  fifo,
  earliestDueDate,
  shortestProcessingTime,
  criticalRatio,
  sameFamilyFirst,
} satisfies Record<string, DispatchingRule>

export type DispatchingRuleId = keyof typeof dispatchingRules

/** @throws when there is no rule of that name. */
export function dispatchingRule(id: string): DispatchingRule {
  const rule = (dispatchingRules as Record<string, DispatchingRule>)[id]
  if (rule === undefined) throw new Error(`no dispatching rule "${id}"`)
  return rule
}
