/**
 * How soon a chart of exponentially weighted moving averages signals (Roberts 1959), by the integral equation
 * L(u) = 1 + (1/λ)·∫ L(y)·φ((y − (1 − λ)·u)/λ − δ) dy over the limits (Crowder 1987, Technometrics 29).
 */

import { normalDensity } from '../kernel/normal'
import { gaussLegendre } from '../kernel/quadrature'
import { stepsToAbsorption } from './absorption'

export interface EwmaDesign {
  /** λ: weight of the newest point, 0 to 1. */
  readonly weight: number
  /** L: limits in standard deviations of the average. */
  readonly limits: number
}

/** Distance of the constant limits from the centre line: L·√(λ/(2 − λ)) standard deviations of what is plotted. */
export const ewmaLimit = ({ weight, limits }: EwmaDesign): number => limits * Math.sqrt(weight / (2 - weight))

const NODES = 80

/** Average run length in points of a fresh chart, the mean having moved by `shift` standard deviations. */
export function ewmaRunLength(design: EwmaDesign, shift: number): number {
  const { weight } = design
  const limit = ewmaLimit(design)
  const { nodes, weights } = gaussLegendre(NODES, -limit, limit)
  const stepsFrom = (average: number): Float64Array =>
    nodes.map((y, j) => (weights[j]! / weight) * normalDensity((y - (1 - weight) * average) / weight - shift))
  const lengths = stepsToAbsorption([...nodes].map(stepsFrom))
  return stepsFrom(0).reduce((total, step, j) => total + step * lengths[j]!, 1)
}
