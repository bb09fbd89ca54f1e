/** What the form cannot see: that the names in a scenario name something, and that its numbers go together. */

import type { Scenario } from '../sim'
import type { Fault } from './fault'
import { checkChain } from './soundness/chain'
import { checkChange } from './soundness/change'
import { checkFloor } from './soundness/floor'
import { checkMarket } from './soundness/market'
import { namesOf } from './soundness/names'
import { checkPlans } from './soundness/plans'

/** Everything that does not go together, each with its place. */
export function faultsOf(scenario: Scenario): Fault[] {
  const faults: Fault[] = []
  const say = (path: string, message: string): void => {
    faults.push({ path, message })
  }
  const ids = namesOf(scenario, say)
  const known = (path: string, list: readonly string[], id: string, what: string): void => {
    if (!list.includes(id))
      say(path, `expected ${what} of this file: ${list.join(', ') || 'there is none'}, not "${id}"`)
  }
  checkFloor(scenario, ids, known, say)
  checkChain(scenario, ids, known, say)
  checkMarket(scenario, ids, known, say)
  checkPlans(scenario, ids, known, say)
  checkChange(scenario, ids, known, say)
  return faults
}
