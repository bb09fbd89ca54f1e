/** Random whole numbers: how many come, how many are wanted (Law 2015, ch. 6 and 8). */

import { ln } from './math'
import { binomial, exponential, gamma, normal, poisson, type Stream, uniform } from './random'

/** A distribution of whole numbers ready to draw from: `a` and `b` are what its family needs. */
export interface CountSampler {
  readonly family: number
  readonly mean: number
  readonly a: number
  readonly b: number
}

const CONSTANT = 0
const UNIFORM = 1
const POISSON = 2
const GEOMETRIC = 3
const NORMAL = 4
const NEGATIVE_BINOMIAL = 5

/** Means above which a Poisson number is drawn by halves, so that a draw takes steps in proportion to the logarithm. */
const MANY = 40

/** @throws when the family is unknown or cannot have that mean and coefficient of variation. */
export function countSamplerOf(spec: {
  readonly family: string
  readonly mean: number
  readonly cv: number
}): CountSampler {
  const { family, mean, cv } = spec
  const deviation = mean * cv
  switch (family) {
    case 'constant':
      return { family: CONSTANT, mean, a: Math.round(mean), b: 0 }
    case 'uniform': {
      const least = Math.max(0, Math.round(mean - deviation * Math.sqrt(3)))
      return { family: UNIFORM, mean, a: least, b: Math.round(mean + deviation * Math.sqrt(3)) - least + 1 }
    }
    case 'poisson':
      return { family: POISSON, mean, a: mean, b: 0 }
    case 'geometric':
      if (mean < 1) throw new Error('a geometric number has a mean of at least 1')
      return { family: GEOMETRIC, mean, a: mean > 1 ? -ln(1 - 1 / mean) : 0, b: 0 }
    case 'normal':
      return { family: NORMAL, mean, a: mean, b: deviation }
    case 'negativeBinomial': {
      if (deviation * deviation <= mean) throw new Error('a negative binomial number has a variance above its mean')
      const scale = (deviation * deviation) / mean - 1
      return { family: NEGATIVE_BINOMIAL, mean, a: mean / scale, b: scale }
    }
    default:
      throw new Error(`unknown family of numbers "${family}"`)
  }
}

/** One draw. */
export function drawCount(d: CountSampler, s: Stream): number {
  switch (d.family) {
    case CONSTANT:
      return d.a
    case UNIFORM:
      return d.a + Math.floor(uniform(s) * d.b)
    case POISSON:
      return poissonCount(s, d.a)
    case GEOMETRIC:
      return d.a === 0 ? 1 : 1 + Math.floor(exponential(s) / d.a)
    case NORMAL:
      return Math.max(0, Math.round(d.a + d.b * normal(s)))
    default:
      return poissonCount(s, d.b * gamma(s, d.a))
  }
}

/** A Poisson number of any mean: of a great mean, by the gamma and binomial reduction (Ahrens & Dieter 1974). */
export function poissonCount(s: Stream, mean: number): number {
  let count = 0
  let left = mean
  while (left > MANY) {
    const events = Math.floor(left * 0.875)
    const time = gamma(s, events)
    if (time > left) return count + binomial(s, events - 1, left / time)
    count += events
    left -= time
  }
  return count + poisson(s, left)
}
