/**
 * Long-run average cost of a Markov decision process by successive approximation with bounds (White 1963; Odoni 1969).
 */

const MOST_ROUNDS = 100_000

/**
 * Cost a period. `improve` writes for every state the least (or, under a fixed policy, the only) cost of one period
 * plus the expected `values` of where it leads; every state must lead to one class of states that is not periodic.
 * @throws when the bounds do not close.
 */
export function averageCost(
  states: number,
  improve: (values: Float64Array, improved: Float64Array) => void,
  precision = 1e-9,
): number {
  let values = new Float64Array(states)
  let improved = new Float64Array(states)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    improve(values, improved)
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let state = 0; state < states; state++) {
      const gain = improved[state]! - values[state]!
      if (gain < least) least = gain
      if (gain > most) most = gain
    }
    if (most - least <= precision * Math.max(1, Math.abs(least))) return (least + most) / 2
    const reference = improved[0]!
    for (let state = 0; state < states; state++) improved[state]! -= reference
    ;[values, improved] = [improved, values]
  }
  throw new Error('the average cost does not settle')
}
