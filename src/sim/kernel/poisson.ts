/**
 * Poisson probabilities by the ratio of neighbours, P(k) = P(k − 1)·mean/k, outwards from the mode so that no mean is
 * too large.
 */

/** Below this share of the largest probability, a value cannot be seen in any sum. */
const NEGLIGIBLE = 1e-20

/** Probabilities of 0, 1, 2 … for a mean ≥ 0; the list ends where they have become negligible. */
export function poissonProbabilities(mean: number): number[] {
  const mode = Math.floor(mean)
  const weights = new Array<number>(mode + 1).fill(0)
  weights[mode] = 1
  for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k]! * k) / mean
  for (let k = mode + 1; weights[k - 1]! > NEGLIGIBLE; k++) weights.push((weights[k - 1]! * mean) / k)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
