/** How long a Markov chain stays in its states: m = 1 + Q·m, with Q its steps among them (Kemeny & Snell 1960). */

import { solve } from '../kernel/linearEquations'

/**
 * Mean number of steps until the chain leaves, from each state. `steps[i][j]` is the probability of going from i to j
 * in one step; what a row lacks to 1 is the probability of leaving.
 */
export function stepsToAbsorption(steps: readonly ArrayLike<number>[]): Float64Array {
  const equations = steps.map((row, i) => Float64Array.from(row, (probability, j) => (i === j ? 1 : 0) - probability))
  return solve(equations, new Float64Array(steps.length).fill(1))
}
