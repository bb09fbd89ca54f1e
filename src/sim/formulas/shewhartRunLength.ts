/**
 * How soon a Shewhart chart signals: points are independent, so run lengths are geometric (Shewhart 1931; Montgomery
 * 2019, ch. 6).
 */

import { normalTail } from '../kernel/math'

/**
 * Probability that one point falls outside ±`limits` when the mean has moved by `shift`, both in standard deviations of
 * what is plotted; without a shift, the probability of a false alarm.
 */
export const alarmProbability = (limits: number, shift: number): number =>
  normalTail(limits - shift) + normalTail(limits + shift)

/** A shift of the process in its own standard deviations, as the mean of `size` units shows it: shift·√size. */
export const shiftOfMean = (shift: number, size: number): number => shift * Math.sqrt(size)

/** Average run length in points, the signalling one included: 1 / P(signal). */
export const shewhartRunLength = (limits: number, shift: number): number => 1 / alarmProbability(limits, shift)
