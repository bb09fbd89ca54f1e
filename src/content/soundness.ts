/** What the form cannot see: that the names in a scenario name something, and that its numbers go together. */

import type { Scenario } from '../sim'
import type { Fault } from './fault'
import type { Salvage } from './salvage'
import { checkChain } from './soundness/chain'
import { checkChange } from './soundness/change'
import { checkFloor } from './soundness/floor'
import { checkLanes } from './soundness/lanes'
import { checkMarket } from './soundness/market'
import { type Known, type More, namesOf, type Say, unknownName } from './soundness/names'
import { checkPlans } from './soundness/plans'
import { checkBatches, checkFeeders, checkPeople, checkSetups, checkTransferLots } from './soundness/stations'
import { checkSupply } from './soundness/supply'

/** Everything that does not go together, each with its place. */
export function faultsOf(scenario: Scenario): Fault[] {
  return check(scenario, {}, true)
}

/** What does not go together among the parts of a file that can be read, at their places in the file. */
export function faultsAmong({ scenario, places, names, fields }: Salvage): Fault[] {
  return check(scenario, names, false)
    .map(({ path, message }) => ({ path: path.split('.'), message }))
    .filter(({ path }) => !fields.includes(path[0]!))
    .map(({ path: [list, place, ...within], message }) => {
      const there = places[list!]?.[Number(place)] ?? place
      return { path: [list, there, ...within].filter((part) => part !== undefined).join('.'), message }
    })
}

/**
 * A check has three words. `known`: a name that is not there. `say`: what is wrong with an entry by itself or with one
 * that it names. `lack`: something that ought to be somewhere and is not, which cannot be told of a part of a file.
 */
function check(scenario: Scenario, more: More, whole: boolean): Fault[] {
  const faults: Fault[] = []
  const say: Say = (path, message) => {
    faults.push({ path, message })
  }
  const lack: Say = (path, message) => {
    if (whole) say(path, message)
  }
  const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
  const known: Known = (path, list, id, what) => {
    const set = sets.get(list) ?? new Set(list)
    sets.set(list, set)
    if (!set.has(id)) say(path, unknownName(list, id, what))
  }
  const names = namesOf(scenario, say, more)
  checkFloor(scenario, names, known, say, lack)
  checkSetups(scenario, say, lack)
  checkBatches(scenario, say)
  checkPeople(scenario, names, known, say)
  checkTransferLots(scenario, names, known)
  checkFeeders(scenario, names, known, lack)
  checkChain(scenario, names, known, say, lack)
  checkLanes(scenario, say)
  checkSupply(scenario, lack)
  checkMarket(scenario, names, known, say, lack)
  checkPlans(scenario, names, known, say, lack)
  checkChange(scenario, names, known, say, lack)
  return faults
}
