/** Distributions on 0, 1, 2 … as plain lists: the entry at `value` is its probability (Feller 1968, ch. XI). */

export type Probabilities = readonly number[]

export function meanOf(probabilities: Probabilities): number {
  let mean = 0
  for (let value = probabilities.length - 1; value > 0; value--) mean += value * probabilities[value]!
  return mean
}

/** P(X ≤ x) for a whole x. */
export function cumulative(probabilities: Probabilities, x: number): number {
  let sum = 0
  for (let value = Math.min(x, probabilities.length - 1); value >= 0; value--) sum += probabilities[value]!
  return sum
}

/** E[(X − x)⁺] for a whole x of either sign: the loss function, what a stock of x fails to cover. */
export function expectedExcess(probabilities: Probabilities, x: number): number {
  if (x <= 0) return meanOf(probabilities) - x
  let excess = 0
  for (let value = probabilities.length - 1; value > x; value--) excess += (value - x) * probabilities[value]!
  return excess
}

/** E[(x − X)⁺] for a whole x of either sign: what is left over of a stock of x. */
export function expectedRest(probabilities: Probabilities, x: number): number {
  let rest = 0
  for (let value = Math.min(x, probabilities.length) - 1; value >= 0; value--)
    rest += (x - value) * probabilities[value]!
  return rest
}

/** The smallest x with P(X ≤ x) ≥ p. */
export function quantileOf(probabilities: Probabilities, p: number): number {
  let sum = 0
  for (let value = 0; value < probabilities.length; value++) {
    sum += probabilities[value]!
    if (sum >= p) return value
  }
  return probabilities.length - 1
}

/** Distribution of the sum of two independent variables. */
export function sumOf(one: Probabilities, other: Probabilities): number[] {
  const sum = new Array<number>(one.length + other.length - 1).fill(0)
  for (let i = 0; i < one.length; i++) {
    for (let j = 0; j < other.length; j++) sum[i + j]! += one[i]! * other[j]!
  }
  return sum
}

/** Distribution of what is left when each unit is kept with probability `share`, independently: binomial thinning. */
export function thinned(probabilities: Probabilities, share: number): number[] {
  const kept = new Array<number>(probabilities.length).fill(0)
  let binomial = [1]
  for (const probability of probabilities) {
    for (let k = 0; k < binomial.length; k++) kept[k]! += probability * binomial[k]!
    binomial = sumOf(binomial, [1 - share, share])
  }
  return kept
}
