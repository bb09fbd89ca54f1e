/**
 * A line that never lacks work at its first station nor room after its last, with exponential or Erlang times and finite
 * buffers: throughput, work in process and lost time as exact long-run shares of a Markov chain (Hillier & Boling 1967,
 * Operations Research 15).
 */

import { longRunOf, type Transition } from './markovChain'

export interface SaturatedLine {
  readonly serviceMeans: readonly number[]
  /** Slots between each station and the next, the machines not counted. */
  readonly buffers: readonly number[]
  /** Phases of the Erlang time at each station; exponential times where left out. */
  readonly phases?: readonly number[]
  /**
   * After service, a part that finds no room stays on its machine; before service, a machine does not begin a part that
   * would find none.
   */
  readonly blocking?: 'afterService' | 'beforeService'
}

export interface SaturatedPerformance {
  readonly throughput: number
  /** Mean number of parts from the start at the first station to leaving the last. */
  readonly wip: number
  /** Their mean time there. */
  readonly timeInLine: number
  /** Share of time that each station has no part, and that it has a part or could have one but no room for it. */
  readonly starved: readonly number[]
  readonly blocked: readonly number[]
  /** Mean number of parts in each buffer. */
  readonly buffered: readonly number[]
}

interface State {
  /** Parts that each station but the last has finished and the next has not. */
  readonly between: readonly number[]
  /** Phases done of the part that each station works on. */
  readonly phase: readonly number[]
}

type Doing = 'working' | 'starved' | 'blocked'

export function saturatedLine(line: SaturatedLine): SaturatedPerformance {
  const stations = line.serviceMeans.length
  const phases = line.phases ?? line.serviceMeans.map(() => 1)
  const empty: State = { between: line.buffers.map(() => 0), phase: line.serviceMeans.map(() => 0) }
  const { states, probabilities } = longRunOf(
    empty,
    (state) => transitionsFrom(line, phases, state),
    ({ between, phase }) => `${between.join()}|${phase.join()}`,
  )
  const seen = states.map((state) => ({ state, doing: doingOf(line, state) }))
  const mean = (measure: (each: { state: State; doing: Doing[] }) => number): number =>
    seen.reduce((sum, each, index) => sum + probabilities[index]! * measure(each), 0)
  const shares = (what: Doing): number[] =>
    line.serviceMeans.map((_, station) => mean(({ doing }) => (doing[station] === what ? 1 : 0)))

  const lastPhase = phases[stations - 1]! - 1
  const finishing = mean(({ state, doing }) =>
    doing[stations - 1] === 'working' && state.phase[stations - 1] === lastPhase ? 1 : 0,
  )
  const throughput = (finishing * phases[stations - 1]!) / line.serviceMeans[stations - 1]!
  const wip = mean(({ state, doing }) => {
    const finished = state.between.reduce((sum, parts) => sum + parts, 0)
    return finished + (doing[0] === 'working' ? 1 : 0)
  })
  const buffered = line.buffers.map((_, gap) =>
    mean(({ state, doing }) => {
      const onNext = doing[gap + 1] === 'working' ? 1 : 0
      const onMachine = line.blocking !== 'beforeService' && doing[gap] === 'blocked' ? 1 : 0
      return state.between[gap]! - onNext - onMachine
    }),
  )
  return {
    throughput,
    wip,
    timeInLine: wip / throughput,
    starved: shares('starved'),
    blocked: shares('blocked'),
    buffered,
  }
}

/** What each station does, seen from the end of the line: whether there is room depends on the next. */
function doingOf({ serviceMeans, buffers, blocking }: SaturatedLine, { between }: State): Doing[] {
  const doing: Doing[] = serviceMeans.map(() => 'working')
  for (let station = serviceMeans.length - 1; station >= 0; station--) {
    const ahead = between[station] ?? 0
    const room = (buffers[station] ?? Number.POSITIVE_INFINITY) + 1
    // After service there is one place more, the machine itself, unless a finished part keeps the next machine.
    const extra = blocking === 'beforeService' || doing[station + 1] === 'blocked' ? 0 : 1
    if (ahead >= room + extra) doing[station] = 'blocked'
    else if (station > 0 && between[station - 1] === 0) doing[station] = 'starved'
  }
  return doing
}

function transitionsFrom(line: SaturatedLine, phases: readonly number[], state: State): Transition<State>[] {
  return doingOf(line, state).flatMap((doing, station) => {
    if (doing !== 'working') return []
    const rate = phases[station]! / line.serviceMeans[station]!
    const phase = state.phase[station]! + 1
    if (phase < phases[station]!) return [{ to: { ...state, phase: state.phase.with(station, phase) }, rate }]
    const between = state.between.map((parts, gap) => parts + (gap === station ? 1 : 0) - (gap === station - 1 ? 1 : 0))
    return [{ to: { between, phase: state.phase.with(station, 0) }, rate }]
  })
}
