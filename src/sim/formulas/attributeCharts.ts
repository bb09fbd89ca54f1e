/**
 * Limits of charts that count what is bad: the mean ± 3 standard deviations, never below zero (Montgomery 2019, ch. 7).
 */

export interface ControlLimits {
  readonly lower: number
  readonly upper: number
}

/** Limits of the fraction bad in samples of `size` units (p chart): p ± 3·√(p(1 − p)/n), binomial. */
export const fractionLimits = (fraction: number, size: number): ControlLimits =>
  threeSigma(fraction, (fraction * (1 - fraction)) / size)

/** Limits of the number of defects in an inspection unit (c chart): c ± 3·√c, Poisson. */
export const countLimits = (count: number): ControlLimits => threeSigma(count, count)

function threeSigma(mean: number, variance: number): ControlLimits {
  const reach = 3 * Math.sqrt(variance)
  return { lower: Math.max(0, mean - reach), upper: mean + reach }
}
