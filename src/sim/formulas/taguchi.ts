/**
 * Loss that grows with the square of the distance from the target, and signal-to-noise ratios (Taguchi 1986; Phadke
 * 1989).
 */

import { ln } from '../kernel/math'

/** Coefficient k of the loss k·(y − target)², from the loss at a known distance, the customer's tolerance. */
export const lossCoefficient = (lossAtTolerance: number, tolerance: number): number =>
  lossAtTolerance / (tolerance * tolerance)

/** The tolerance beyond which mending a unit for `cost` before it leaves is cheaper than the loss: √(cost/k). */
export const economicTolerance = (coefficient: number, cost: number): number => Math.sqrt(cost / coefficient)

/** Mean loss of a unit: k·(σ² + (mean − target)²). */
export const expectedLoss = (coefficient: number, mean: number, deviation: number, target: number): number =>
  coefficient * (deviation * deviation + (mean - target) * (mean - target))

/** Signal-to-noise ratio, nominal the best [dB]: 10·log₁₀(mean²/σ²). */
export const nominalBest = (mean: number, deviation: number): number =>
  decibels((mean * mean) / (deviation * deviation))

/** Signal-to-noise ratio, larger the better [dB]: −10·log₁₀ of the mean of 1/y². */
export const largerBetter = (data: readonly number[]): number => -decibels(meanOf(data.map((y) => 1 / (y * y))))

/** Signal-to-noise ratio, smaller the better [dB]: −10·log₁₀ of the mean of y². */
export const smallerBetter = (data: readonly number[]): number => -decibels(meanOf(data.map((y) => y * y)))

const decibels = (ratio: number): number => (10 * ln(ratio)) / ln(10)
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
