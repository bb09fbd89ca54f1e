/**
 * How well a normal process fits its specification: Cp, Cpk (Kane 1986), Cpm (Chan, Cheng & Spiring 1988), and what
 * falls outside.
 */

import { normalTail } from '../kernel/math'

/** A normal characteristic and its specification limits, all in one unit. */
export interface Characteristic {
  readonly mean: number
  readonly deviation: number
  readonly lower: number
  readonly upper: number
}

/** Width of the specification over six standard deviations, wherever the mean stands. */
export const potentialCapability = ({ deviation, lower, upper }: Characteristic): number =>
  (upper - lower) / (6 * deviation)

/**
 * Cpk: distance of the mean from the nearer limit over three standard deviations; negative when the mean is outside.
 */
export const capability = ({ mean, deviation, lower, upper }: Characteristic): number =>
  Math.min(upper - mean, mean - lower) / (3 * deviation)

/** Cpm: as the potential, but what is off the target, the middle of the limits, counts as spread. */
export function capabilityAboutTarget({ mean, deviation, lower, upper }: Characteristic): number {
  const off = mean - (lower + upper) / 2
  return (upper - lower) / (6 * Math.sqrt(deviation * deviation + off * off))
}

/** Share of units outside the limits. */
export const fractionNonconforming = ({ mean, deviation, lower, upper }: Characteristic): number =>
  normalTail((upper - mean) / deviation) + normalTail((mean - lower) / deviation)
