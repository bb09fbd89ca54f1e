/**
 * When to replace what wears out: at failure, or at an age T before it. Cost a time
 * C(T) = (cₚ·R(T) + c_f·F(T)) / ∫₀ᵀ R(t) dt, by renewal and reward (Barlow & Proschan 1965, ch. 4.2); Weibull lives.
 */

import { exp, gammaFunction, power } from '../kernel/math'
import { integral } from '../kernel/quadrature'

/** Weibull life: P(life > t) = e^(−(t/scale)^shape); it wears out when the shape is above 1. */
export interface WeibullLife {
  readonly shape: number
  readonly scale: number
}

/** Cost of a replacement before failure and of one at failure. */
export interface ReplacementCosts {
  readonly preventive: number
  readonly failure: number
}

/** Cost a time when a part is replaced at `age` or at failure, whichever comes first; replacing takes no time. */
export function replacementCostRate(age: number, life: WeibullLife, { preventive, failure }: ReplacementCosts): number {
  const survived = survival(age, life)
  return (preventive * survived + failure * (1 - survived)) / meanUse(age, life)
}

/** Cost a time when nothing is replaced before it fails: failure cost over mean life, scale·Γ(1 + 1/shape). */
export const runToFailureCostRate = ({ shape, scale }: WeibullLife, { failure }: ReplacementCosts): number =>
  failure / (scale * gammaFunction(1 + 1 / shape))

/**
 * The age of least cost: h(T)·∫₀ᵀ R dt − F(T) = cₚ/(c_f − cₚ), h being the failure rate. Infinite when the part does
 * not wear out or a failure costs no more than a replacement: then it is best to run to failure.
 */
export function optimalAge(life: WeibullLife, { preventive, failure }: ReplacementCosts): number {
  if (life.shape <= 1 || failure <= preventive) return Number.POSITIVE_INFINITY
  const worth = preventive / (failure - preventive)
  const tooOld = (age: number): boolean => hazard(age, life) * meanUse(age, life) - 1 + survival(age, life) > worth
  let [low, high] = [0, life.scale]
  while (!tooOld(high)) [low, high] = [high, 2 * high]
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (tooOld(middle)) high = middle
    else low = middle
  }
  return (low + high) / 2
}

const survival = (age: number, { shape, scale }: WeibullLife): number => exp(-power(age / scale, shape))
const hazard = (age: number, { shape, scale }: WeibullLife): number => (shape / scale) * power(age / scale, shape - 1)

/** Mean time in use of a part that is taken out at `age`; so long after its scale that e^−40 survive, none is left. */
function meanUse(age: number, life: WeibullLife): number {
  const noneLeft = life.scale * power(40, 1 / life.shape)
  return integral((t) => survival(t, life), 0, Math.min(age, noneLeft))
}
