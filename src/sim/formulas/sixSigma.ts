/**
 * The figures of Six Sigma (Harry & Schroeder 2000): sigma levels are one-sided, with a mean that drifts in the long
 * run by a `shift` of customarily 1.5 standard deviations.
 */

import { exp, ln, normalQuantile, normalTail } from '../kernel/math'

const USUAL_SHIFT = 1.5

/** Share of opportunities without a defect at a sigma level: Φ(level − shift). */
export const yieldAt = (sigmaLevel: number, shift = USUAL_SHIFT): number => normalTail(shift - sigmaLevel)

/** Defects per million opportunities at a sigma level: 10⁶·(1 − Φ(level − shift)). */
export const dpmoAt = (sigmaLevel: number, shift = USUAL_SHIFT): number => 1e6 * normalTail(sigmaLevel - shift)

/** Sigma level of so many defects per million opportunities. */
export const sigmaLevelOf = (dpmo: number, shift = USUAL_SHIFT): number => shift - normalQuantile(dpmo / 1e6)

/** Share of units that pass every step at the first attempt: the product of the first-pass yields. */
export const rolledThroughputYield = (firstPassYields: readonly number[]): number =>
  firstPassYields.reduce((product, each) => product * each, 1)

/** The yield which each step would have if all had the same: the geometric mean. */
export const normalisedYield = (firstPassYields: readonly number[]): number =>
  exp(-defectsPerUnit(firstPassYields) / firstPassYields.length)

/** Defects per unit over all steps if they fall as a Poisson process: −ln of the rolled yield. */
export const defectsPerUnit = (firstPassYields: readonly number[]): number =>
  -ln(rolledThroughputYield(firstPassYields))
