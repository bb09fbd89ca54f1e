/** The release rules, in the order of the menus. */

import { conwip } from './conwip'
import { kanban } from './kanban'
import { push } from './push'
import type { ReleaseRule } from './release'
import { rope } from './rope'

export const releaseRules = { push, conwip, kanban, rope } satisfies Record<string, ReleaseRule>

export type ReleaseRuleId = keyof typeof releaseRules

/** @throws when there is no rule of that name. */
export function releaseRule(id: string): ReleaseRule {
  const rule = (releaseRules as Record<string, ReleaseRule>)[id]
  if (rule === undefined) throw new Error(`no release rule "${id}"`)
  return rule
}
