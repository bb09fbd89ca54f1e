/** The dispatching rules, in the order of the menus. */

import type { Job } from '../../floor'
import { criticalRatio } from './criticalRatio'
import type { DispatchingRule, DispatchView } from './dispatching'
import { earliestDueDate } from './earliestDueDate'
import { fifo } from './fifo'
import { leastSetup } from './leastSetup'
import { priority } from './priority'
import { sameFamilyFirst } from './sameFamilyFirst'
import { shortestProcessingTime } from './shortestProcessingTime'

export const dispatchingRules = {
  fifo,
  earliestDueDate,
  shortestProcessingTime,
  criticalRatio,
  sameFamilyFirst,
  leastSetup,
  priority,
} satisfies Record<string, DispatchingRule>

export type DispatchingRuleId = keyof typeof dispatchingRules

const ids = Object.keys(dispatchingRules)
const rules: readonly DispatchingRule[] = Object.values(dispatchingRules)

/** First in, first out: nobody need look beyond the head of the line. */
export const FIFO = ids.indexOf('fifo')

/** The most urgent first: the one rule under which a machine that may be interrupted is. */
export const PRIORITY = ids.indexOf('priority')

/** Place of a rule in the registry: what stations keep, for a number is looked up faster than a name. @throws when there is none. */
export function dispatchingRuleIndex(id: string): number {
  const index = ids.indexOf(id)
  if (index < 0) throw new Error(`no dispatching rule "${id}"`)
  return index
}

/** Key of a lot by the rule in this place. Those that are used most are called by name, and built in where they are called. */
export const keyOf = (index: number, job: Job, shown: DispatchView): number => {
  switch (index) {
    case DUE_DATE:
      return earliestDueDate(job, shown)
    case SHORTEST:
      return shortestProcessingTime(job, shown)
    case RATIO:
      return criticalRatio(job, shown)
    default:
      return rules[index]!(job, shown)
  }
}
const DUE_DATE = ids.indexOf('earliestDueDate')
const SHORTEST = ids.indexOf('shortestProcessingTime')
const RATIO = ids.indexOf('criticalRatio')
