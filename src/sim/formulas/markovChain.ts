/**
 * Long-run probabilities of a small Markov chain, exactly: elimination of one state after the other without a single
 * subtraction, so that no digit is lost (Grassmann, Taksar & Heyman 1985, Operations Research 33).
 */

export interface Transition<State> {
  readonly to: State
  /** Rate in continuous time, or probability in slotted time: their long-run shares of states are found alike. */
  readonly rate: number
}

export interface LongRun<State> {
  readonly states: readonly State[]
  /** Share of time in each state. */
  readonly probabilities: readonly number[]
}

/**
 * Looks at every state that can be reached. Effort grows with the cube of their number: a thousand take a second.
 * @param start a state that the chain keeps coming back to
 * @param transitionsFrom what may follow; staying where it is need not be told
 * @param nameOf tells states apart
 */
export function longRunOf<State>(
  start: State,
  transitionsFrom: (state: State) => readonly Transition<State>[],
  nameOf: (state: State) => string,
): LongRun<State> {
  const states = [start]
  const indices = new Map([[nameOf(start), 0]])
  const moves: { from: number; to: number; rate: number }[] = []
  for (let from = 0; from < states.length; from++) {
    for (const { to, rate } of transitionsFrom(states[from]!)) {
      const name = nameOf(to)
      if (!indices.has(name)) indices.set(name, states.push(to) - 1)
      moves.push({ from, to: indices.get(name)!, rate })
    }
  }
  const rates = states.map(() => new Float64Array(states.length))
  for (const { from, to, rate } of moves) if (from !== to) rates[from]![to]! += rate
  return { states, probabilities: stationary(rates) }
}

/** Overwrites `rates`; the diagonal is not looked at. */
function stationary(rates: readonly Float64Array[]): number[] {
  for (let last = rates.length - 1; last > 0; last--) {
    const leaving = rates[last]!
    let total = 0
    for (let to = 0; to < last; to++) total += leaving[to]!
    // Without the last state, the chain goes at once to where it would have gone from there.
    for (let from = 0; from < last; from++) {
      const row = rates[from]!
      if (row[last] === 0) continue
      row[last]! /= total
      const share = row[last]!
      for (let to = 0; to < last; to++) row[to]! += share * leaving[to]!
    }
  }
  const weights = [1]
  for (let state = 1; state < rates.length; state++) {
    weights.push(weights.reduce((sum, weight, from) => sum + weight * rates[from]![state]!, 0))
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
