/** Density and interval probabilities of the standard normal variable, without loss of digits in the tails. */

import { exp, normalTail } from './math'

/** φ(z) = e^(−z²/2) / √(2π). */
export const normalDensity = (z: number): number => 0.3989422804014327 * exp(-0.5 * z * z)

/** Probability that a standard normal variable lies between `low` and `high`; either may be infinite. */
export function normalBetween(low: number, high: number): number {
  if (high <= 0) return normalBetween(-high, -low)
  return low >= 0 ? normalTail(low) - normalTail(high) : 1 - normalTail(-low) - normalTail(high)
}
