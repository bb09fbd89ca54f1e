/**
 * Two machines with exponential times, failures and repairs and a finite buffer between them: the exact long-run rate of
 * the chain of Gershwin & Berman (1981, AIIE Transactions 13).
 */

import { longRunOf, type Transition } from './markovChain'
import type { UnreliableMachine } from './transferLine'

export interface ExponentialMachine extends UnreliableMachine {
  /** Parts per time at work. */
  readonly rate: number
}

export interface PairPerformance {
  readonly throughput: number
  readonly meanLevel: number
}

interface State {
  /** Parts between the machines, that on the second included. */
  readonly level: number
  readonly firstUp: boolean
  readonly secondUp: boolean
}

/**
 * A machine with nothing to take, or nowhere to put it, neither works nor fails (blocking before service).
 * @param room most parts between the machines, one or more
 */
export function exponentialPair(first: ExponentialMachine, second: ExponentialMachine, room: number): PairPerformance {
  const transitionsFrom = (state: State): Transition<State>[] => {
    const { level, firstUp, secondUp } = state
    const firstFails = { to: { ...state, firstUp: false }, rate: first.failureRate }
    const secondFails = { to: { ...state, secondUp: false }, rate: second.failureRate }
    const moves: Transition<State>[] = []
    if (!firstUp) moves.push({ to: { ...state, firstUp: true }, rate: first.repairRate })
    else if (level < room) moves.push(firstFails, { to: { ...state, level: level + 1 }, rate: first.rate })
    if (!secondUp) moves.push({ to: { ...state, secondUp: true }, rate: second.repairRate })
    else if (level > 0) moves.push(secondFails, { to: { ...state, level: level - 1 }, rate: second.rate })
    return moves
  }
  const { states, probabilities } = longRunOf(
    { level: 0, firstUp: true, secondUp: true },
    transitionsFrom,
    ({ level, firstUp, secondUp }) => `${level} ${firstUp} ${secondUp}`,
  )
  const mean = (of: (state: State) => number): number =>
    states.reduce((sum, state, index) => sum + probabilities[index]! * of(state), 0)
  return {
    throughput: second.rate * mean(({ level, secondUp }) => (secondUp && level > 0 ? 1 : 0)),
    meanLevel: mean(({ level }) => level),
  }
}
