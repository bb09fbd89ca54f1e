/**
 * Successive sampling: things are drawn one after the other, each with a probability in proportion to its weight among
 * those not drawn yet (Rosén 1972).
 */

import { power } from '../kernel/math'
import { gaussLegendre } from '../kernel/quadrature'

const { nodes, weights: measure } = gaussLegendre(64, 0, 1)

/**
 * Probability that each thing is among the first drawn: by place in the answer, among the first one, two … `most`. To give
 * each an exponential time at the rate of its weight and take the first ones is the same draw; so a thing is among the
 * first n when fewer than n others come before it. With v = e^(−wᵢ·t), uniform between 0 and 1, another is still to come
 * with probability v^(wⱼ/wᵢ).
 */
export function inclusionProbabilities(weights: readonly number[], most: number): number[][] {
  const first = Array.from({ length: most }, () => weights.map(() => 0))
  for (const [index, own] of weights.entries()) {
    if (own === 0) continue
    const others = weights.filter((weight, other) => other !== index && weight > 0)
    for (const [node, v] of nodes.entries()) {
      const before = countOf(
        others.map((weight) => 1 - power(v, weight / own)),
        most,
      )
      let fewer = 0
      for (let count = 0; count < most; count++) {
        fewer += before[count]!
        first[count]![index]! += measure[node]! * fewer
      }
    }
  }
  return first
}

/** Probability of 0, 1 … `most` − 1 of independent events, each of the probability given (Poisson's binomial distribution). */
function countOf(probabilities: readonly number[], most: number): number[] {
  const count = new Array<number>(most).fill(0)
  count[0] = 1
  for (const happens of probabilities) {
    for (let number = most - 1; number > 0; number--) {
      count[number] = count[number]! * (1 - happens) + count[number - 1]! * happens
    }
    count[0]! *= 1 - happens
  }
  return count
}
