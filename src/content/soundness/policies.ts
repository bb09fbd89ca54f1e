/** What each policy must be told, and within which bounds: a policy that misses a number would count with none. */

import type { Scenario } from '../../sim'
import { mayBeTold, type Needs, needs } from '../form/policies'
import type { Say } from './names'

type Setting = Scenario['planning'][number]['release']

/** Whether the policy is told what it needs. */
export function checkPolicy(path: string, question: keyof typeof needs, setting: Setting, say: Say) {
  const policies: Readonly<Record<string, Needs>> = needs[question]
  const wanted = policies[setting.policy] ?? {}
  for (const [name, [least, most]] of Object.entries({ ...wanted, ...mayBeTold[setting.policy] })) {
    const value = Object.hasOwn(setting.args, name) ? setting.args[name] : undefined
    if (value === undefined && !(name in wanted)) continue
    if (typeof value === 'number' && value >= least && value <= most) continue
    const found = value === undefined ? 'nothing' : JSON.stringify(value)
    say(`${path}.args.${name}`, `expected a number from ${least} to ${most}, found ${found}`)
  }
}
