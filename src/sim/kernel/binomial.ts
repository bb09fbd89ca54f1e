/**
 * Bad units in a sample: binomial with replacement, hypergeometric without (Johnson, Kemp & Kotz 2005, ch. 3 and 6).
 */

import { exp, ln } from './math'

/** P(X = k) for n independent tries that each succeed with probability p. */
export function binomialProbability(n: number, p: number, k: number): number {
  if (k < 0 || k > n) return 0
  if (p === 0 || p === 1) return k === n * p ? 1 : 0
  return exp(lnChoose(n, k) + k * ln(p) + (n - k) * ln(1 - p))
}

/** P(X ≤ k) for n independent tries that each succeed with probability p. */
export function binomialCumulative(n: number, p: number, k: number): number {
  return sumTo(k, (each) => binomialProbability(n, p, each))
}

/** P(X = k) for a sample of n from `lot` units of which `bad` are bad. */
export function hypergeometricProbability(lot: number, bad: number, n: number, k: number): number {
  if (k < 0 || k > bad || k > n || n - k > lot - bad) return 0
  return exp(lnChoose(bad, k) + lnChoose(lot - bad, n - k) - lnChoose(lot, n))
}

/** P(X ≤ k) for a sample of n from `lot` units of which `bad` are bad. */
export function hypergeometricCumulative(lot: number, bad: number, n: number, k: number): number {
  return sumTo(k, (each) => hypergeometricProbability(lot, bad, n, each))
}

function sumTo(most: number, probability: (k: number) => number): number {
  let sum = 0
  for (let k = 0; k <= most; k++) sum += probability(k)
  return sum
}

/** Logarithm of the binomial coefficient, which itself leaves the range of a double. */
function lnChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += ln((n - Math.min(k, n - k) + i) / i)
  return sum
}
