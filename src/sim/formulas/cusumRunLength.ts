/**
 * How soon a cumulative-sum chart signals (Page 1954). One side obeys the integral equation
 * L(u) = 1 + L(0)·Φ(k − u − δ) + ∫₀ʰ L(x)·φ(x + k − u − δ) dx, solved at Gauss–Legendre nodes; both sides together
 * follow from the two (Kemp 1961; with a head start: Lucas & Crosier 1982).
 */

import { normalTail } from '../kernel/math'
import { normalDensity } from '../kernel/normal'
import { gaussLegendre } from '../kernel/quadrature'
import { stepsToAbsorption } from './absorption'

/** All in standard deviations of what is plotted. */
export interface CusumDesign {
  /** k: what is taken off each point, half the shift to be found quickly. */
  readonly reference: number
  /** h: a sum beyond it is a signal. */
  readonly decision: number
  /** Where both sums start; half of h is a fast initial response. */
  readonly headstart: number
}

/**
 * Average run length in points of a fresh two-sided chart, the mean having moved by `shift` standard deviations.
 * @throws when 2·headstart > h + 2k: the formula needs one sum at zero whenever the other signals.
 */
export function cusumRunLength(design: CusumDesign, shift: number): number {
  const { reference, decision, headstart } = design
  if (2 * headstart > decision + 2 * reference) throw new Error('a head start above h/2 + k has no such formula')
  const up = oneSided(design, shift)
  const down = oneSided(design, -shift)
  return (
    (up.fromHeadstart * down.fromZero + up.fromZero * down.fromHeadstart - up.fromZero * down.fromZero) /
    (up.fromZero + down.fromZero)
  )
}

const NODES = 64

/** Average run lengths of the upper sum alone. */
function oneSided({ reference, decision, headstart }: CusumDesign, shift: number) {
  const { nodes, weights } = gaussLegendre(NODES, 0, decision)
  const drift = reference - shift
  const stepsFrom = (sum: number): number[] => [
    normalTail(sum - drift),
    ...Array.from(nodes, (x, j) => weights[j]! * normalDensity(x + drift - sum)),
  ]
  const lengths = stepsToAbsorption([0, ...nodes].map(stepsFrom))
  const fromHeadstart = stepsFrom(headstart).reduce((total, step, j) => total + step * lengths[j]!, 1)
  return { fromZero: lengths[0]!, fromHeadstart }
}
