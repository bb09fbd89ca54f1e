/**
 * What turns ranges and standard deviations of small normal samples into sigma and control limits, from their
 * distributions (Montgomery 2019, app. VI; range: Tippett 1925).
 */

import { gammaFunction } from '../kernel/math'
import { normalBetween, normalDensity } from '../kernel/normal'
import { gaussLegendre } from '../kernel/quadrature'

export interface ChartConstants {
  /** Mean and standard deviation of the range, in sigmas. */
  readonly d2: number
  readonly d3: number
  /** Mean of the sample standard deviation, in sigmas: √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2). */
  readonly c4: number
  /** Limits of the mean: x̄ ± A2·R̄. */
  readonly A2: number
  /** Limits of the range: D3·R̄ to D4·R̄. */
  readonly D3: number
  readonly D4: number
}

/** Constants for samples of `size` units, two or more. */
export function chartConstants(size: number): ChartConstants {
  const { mean: d2, deviation: d3 } = rangeOf(size)
  return {
    d2,
    d3,
    c4: (Math.sqrt(2 / (size - 1)) * gammaFunction(size / 2)) / gammaFunction((size - 1) / 2),
    A2: 3 / (d2 * Math.sqrt(size)),
    D3: Math.max(0, 1 - (3 * d3) / d2),
    D4: 1 + (3 * d3) / d2,
  }
}

const NODES = 80
/** Neither the least unit nor the range leaves these in any sample that matters here [sigmas]. */
const FARTHEST = 9
const WIDEST = 12

/** E[W] = ∫ P(W > w) dw and E[W²] = 2·∫ w·P(W > w) dw. */
function rangeOf(size: number): { readonly mean: number; readonly deviation: number } {
  const { nodes, weights } = gaussLegendre(NODES, 0, WIDEST)
  const exceeded = nodes.map((w, i) => weights[i]! * (1 - rangeCumulative(size, w)))
  const mean = exceeded.reduce((sum, part) => sum + part, 0)
  const square = exceeded.reduce((sum, part, i) => sum + 2 * nodes[i]! * part, 0)
  return { mean, deviation: Math.sqrt(square - mean * mean) }
}

/** P(W ≤ w) = n·∫ φ(x)·(Φ(x + w) − Φ(x))ⁿ⁻¹ dx: x is the least of the sample, all others lie within w above it. */
function rangeCumulative(size: number, w: number): number {
  return leastUnits.nodes.reduce((sum, x, i) => {
    let others = 1
    for (let unit = 1; unit < size; unit++) others *= normalBetween(x, x + w)
    return sum + leastUnits.weights[i]! * size * normalDensity(x) * others
  }, 0)
}
const leastUnits = gaussLegendre(NODES, -FARTHEST, FARTHEST)
