/**
 * Two machines of equal, constant speed that fail and are repaired from slot to slot, with a finite buffer between them:
 * the exact long-run rate of the chain of Buzacott (1967) and Gershwin (1994, Manufacturing Systems Engineering, ch. 3).
 */

import { longRunOf, type Transition } from './markovChain'
import type { UnreliableMachine } from './transferLine'

export interface SlottedPerformance {
  /** Parts a slot. */
  readonly productionRate: number
  readonly meanLevel: number
}

interface Slot {
  /** Parts between the machines, that on the second included. */
  readonly level: number
  readonly firstUp: boolean
  readonly secondUp: boolean
}

/**
 * In each slot the machines first fail or are repaired, then those that work pass on a part. A machine with nothing to
 * take, or nowhere to put it when the slot begins, does not fail.
 * @param room most parts between the machines, two or more
 */
export function slottedLine(first: UnreliableMachine, second: UnreliableMachine, room: number): SlottedPerformance {
  const chanceUp = ({ failureRate, repairRate }: UnreliableMachine, up: boolean, working: boolean): number => {
    if (!up) return repairRate
    return working ? 1 - failureRate : 1
  }
  const firstChance = ({ level, firstUp }: Slot): number => chanceUp(first, firstUp, level < room)
  const secondChance = ({ level, secondUp }: Slot): number => chanceUp(second, secondUp, level > 0)

  const transitionsFrom = (slot: Slot): Transition<Slot>[] =>
    [true, false]
      .flatMap((firstUp) =>
        [true, false].map((secondUp) => {
          const made = firstUp && slot.level < room ? 1 : 0
          const taken = secondUp && slot.level > 0 ? 1 : 0
          const a = firstUp ? firstChance(slot) : 1 - firstChance(slot)
          const b = secondUp ? secondChance(slot) : 1 - secondChance(slot)
          return { to: { level: slot.level + made - taken, firstUp, secondUp }, rate: a * b }
        }),
      )
      .filter(({ rate }) => rate > 0)

  const { states, probabilities } = longRunOf(
    { level: 1, firstUp: true, secondUp: true },
    transitionsFrom,
    ({ level, firstUp, secondUp }) => `${level} ${firstUp} ${secondUp}`,
  )
  const mean = (of: (slot: Slot) => number): number =>
    states.reduce((sum, slot, index) => sum + probabilities[index]! * of(slot), 0)
  return {
    productionRate: mean((slot) => (slot.level > 0 ? secondChance(slot) : 0)),
    meanLevel: mean(({ level }) => level),
  }
}
