/** How chance is written down: positive random times and quantities, and policies by name. */

import type { AnyArgs } from '../params'

/** A positive random quantity by its mean and coefficient of variation (standard deviation / mean). */
export interface Distribution {
  readonly family: 'constant' | 'uniform' | 'exponential' | 'gamma' | 'lognormal' | 'weibull' | 'hyperexponential'
  readonly mean: number
  readonly cv: number
}

/**
 * A random whole number, not negative. `uniform`: from `mean·(1 − cv·√3)` to `mean·(1 + cv·√3)`, both rounded and both
 * included; `geometric`: 1, 2, 3 …; `normal`: rounded, cut off at 0; the negative binomial has a variance above its mean.
 */
export interface CountDistribution {
  readonly family: 'constant' | 'uniform' | 'poisson' | 'geometric' | 'normal' | 'negativeBinomial'
  readonly mean: number
  readonly cv: number
}

/** A policy by name: strict at the door, plain inside. */
export type PolicySetting = { readonly policy: string; readonly args: AnyArgs }
