/**
 * Effective process time: how long a machine really is at a part, with what interrupts and repeats it, by mean and squared
 * coefficient of variation (Hopp & Spearman 2011, Factory Physics, ch. 8).
 */

import { availability } from './availability'

/** A time by its mean and its squared coefficient of variation, variance ÷ mean². */
export interface ProcessTime {
  readonly mean: number
  readonly scv: number
}

export interface Failures {
  /** Mean time at work to failure, exponential, in the unit of the process time. */
  readonly timeToFailure: number
  readonly repair: ProcessTime
}

export interface Setups {
  /** Mean number of parts between two setups; any part may be the one, each with the same probability. */
  readonly partsBetween: number
  readonly setup: ProcessTime
}

/** te = t₀/A, ce² = c₀² + (1 + cr²)·A(1 − A)·mr/t₀: rare long repairs vary more than frequent short ones. */
export function withFailures(natural: ProcessTime, { timeToFailure, repair }: Failures): ProcessTime {
  const up = availability(timeToFailure, repair.mean)
  return {
    mean: natural.mean / up,
    scv: natural.scv + ((1 + repair.scv) * up * (1 - up) * repair.mean) / natural.mean,
  }
}

/** te = t₀ + ts/Ns, σe² = σ₀² + σs²/Ns + (Ns − 1)/Ns²·ts². */
export function withSetups(natural: ProcessTime, { partsBetween, setup }: Setups): ProcessTime {
  const mean = natural.mean + setup.mean / partsBetween
  const squareOfSetup = setup.mean * setup.mean
  const variance =
    natural.scv * natural.mean * natural.mean +
    (setup.scv * squareOfSetup) / partsBetween +
    ((partsBetween - 1) / (partsBetween * partsBetween)) * squareOfSetup
  return { mean, scv: variance / (mean * mean) }
}

/** Parts are done again at once with probability p: te = t₀/(1 − p), ce² = (1 − p)·c₀² + p. */
export function withRework(natural: ProcessTime, probability: number): ProcessTime {
  return { mean: natural.mean / (1 - probability), scv: (1 - probability) * natural.scv + probability }
}
