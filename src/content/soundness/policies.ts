/** What each policy must be told, and within which bounds: a policy that misses a number would count with none. */

import type { releaseRules, replenishmentPolicies, Scenario } from '../../sim'
import type { Known, Say } from './names'

type Setting = Scenario['planning'][number]['release']
/** Bounds of each number that a policy needs. */
type Needs = Readonly<Record<string, readonly [least: number, most: number]>>

const MANY = 1e9
const LEVEL = [-MANY, MANY] as const
const SERVICE = [1, 99.9999] as const

/** By policy. What a policy does not need it may be told all the same: another may be put in its place during the run. */
export const needs: {
  readonly release: Readonly<Record<keyof typeof releaseRules, Needs>>
  readonly replenishment: Readonly<Record<keyof typeof replenishmentPolicies, Needs>>
} = {
  release: { push: {}, conwip: { cap: [1, MANY] }, kanban: {}, rope: { cap: [1, MANY] } },
  replenishment: {
    economicOrderQuantity: { serviceLevel: SERVICE },
    reorderPoint: { serviceLevel: SERVICE, orderDays: [0, 10_000] },
    baseStock: { serviceLevel: SERVICE },
    callOff: { coverDays: [0, 10_000] },
    fixedQuantity: { reorderPoint: LEVEL, quantity: [1, MANY] },
    minMax: { reorderPoint: LEVEL, orderUpTo: [1, MANY] },
    baseStockLevel: { level: LEVEL },
    mrp: {},
    vendorManaged: { leastDays: [0, 10_000], mostDays: [0, 10_000] },
  },
}

/** Numbers that a policy may be told or not. */
const mayBeTold: Readonly<Record<string, Needs>> = { kanban: { moveCards: [1, MANY] } }

/** Whether there is a policy of that name, and it is told what it needs. */
export function checkPolicy(path: string, question: keyof typeof needs, setting: Setting, known: Known, say: Say) {
  const policies: Readonly<Record<string, Needs>> = needs[question]
  known(`${path}.policy`, Object.keys(policies), setting.policy, 'a policy')
  if (!Object.hasOwn(policies, setting.policy)) return
  const wanted = policies[setting.policy]!
  for (const [name, [least, most]] of Object.entries({ ...wanted, ...mayBeTold[setting.policy] })) {
    const value = Object.hasOwn(setting.args, name) ? setting.args[name] : undefined
    if (value === undefined && !(name in wanted)) continue
    if (typeof value === 'number' && value >= least && value <= most) continue
    const found = value === undefined ? 'nothing' : JSON.stringify(value)
    say(`${path}.args.${name}`, `expected a number from ${least} to ${most}, found ${found}`)
  }
}
