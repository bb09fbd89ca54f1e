/** Positive random quantities by mean and coefficient of variation (Law 2015, Simulation Modeling and Analysis, ch. 6 and 8). */

import { exp, gammaFunction, ln, power } from './math'
import { exponential, exponentialOf, firstWord, gamma, keyed, normal, type Stream, uniform, uniformOf } from './random'

/** A distribution ready to draw from: `a` and `b` are what its family needs. */
export interface Sampler {
  readonly family: number
  readonly mean: number
  readonly cv: number
  readonly a: number
  readonly b: number
}

const CONSTANT = 0
const UNIFORM = 1
const EXPONENTIAL = 2
const GAMMA = 3
const LOGNORMAL = 4
const WEIBULL = 5
const HYPEREXPONENTIAL = 6

/** @throws when the family is unknown or cannot have that coefficient of variation. */
export const samplerOf = (spec: { readonly family: string; readonly mean: number; readonly cv: number }): Sampler => {
  const { family, mean, cv } = spec
  if (mean === 0 || (cv === 0 && family !== 'exponential')) return { family: CONSTANT, mean, cv: 0, a: mean, b: 0 }
  switch (family) {
    case 'constant':
      return { family: CONSTANT, mean, cv: 0, a: mean, b: 0 }
    case 'uniform': {
      const half = cv * mean * Math.sqrt(3)
      if (half > mean * (1 + 1e-12))
        throw new Error('a positive uniform time has a coefficient of variation of at most 0.577')
      return { family: UNIFORM, mean, cv, a: mean - half, b: 2 * half }
    }
    case 'exponential':
      return { family: EXPONENTIAL, mean, cv: 1, a: mean, b: 0 }
    case 'gamma':
      return { family: GAMMA, mean, cv, a: 1 / (cv * cv), b: mean * cv * cv }
    case 'lognormal': {
      const variance = ln(1 + cv * cv)
      return { family: LOGNORMAL, mean, cv, a: ln(mean) - variance / 2, b: Math.sqrt(variance) }
    }
    case 'weibull': {
      const shape = weibullShape(cv)
      return { family: WEIBULL, mean, cv, a: mean / gammaFunction(1 + 1 / shape), b: 1 / shape }
    }
    case 'hyperexponential': {
      if (cv < 1) throw new Error('a hyperexponential time has a coefficient of variation of at least 1')
      // Two phases with balanced means: p/μ₁ = (1 − p)/μ₂.
      const p = 0.5 * (1 + Math.sqrt((cv * cv - 1) / (cv * cv + 1)))
      return { family: HYPEREXPONENTIAL, mean, cv, a: p, b: mean }
    }
    default:
      throw new Error(`unknown family of distribution "${family}"`)
  }
}

/** One draw, in the unit of the mean. */
export const draw = (d: Sampler, s: Stream): number => {
  switch (d.family) {
    case CONSTANT:
      return d.a
    case EXPONENTIAL:
      return d.a * exponential(s)
    case UNIFORM:
      return d.a + d.b * uniform(s)
    case GAMMA:
      return d.b * gamma(s, d.a)
    case LOGNORMAL:
      return exp(d.a + d.b * normal(s))
    case WEIBULL:
      return d.a * power(exponential(s), d.b)
    default:
      return uniform(s) < d.a ? (exponential(s) * d.b) / (2 * d.a) : (exponential(s) * d.b) / (2 * (1 - d.a))
  }
}

/**
 * Time that n units take one after the other, in whole ms and at least one. Whole numbers cross calls without being put
 * on the heap. `Math.floor(x + ½)` is twice as fast as `Math.round`.
 */
export const drawTime = (d: Sampler, n: number, s: Stream): number => {
  const time = n === 1 && d.family === EXPONENTIAL ? d.a * exponential(s) : drawSum(d, n, s)
  return Math.max(1, Math.floor(time + 0.5))
}

/**
 * The same from the stream of an occasion (`keyed`). One number of the commonest families is made of the first word, and
 * no stream is begun.
 */
export const drawTimeOnce = (d: Sampler, n: number, source: number, job: number, visit: number): number => {
  if (n === 1 && d.family <= EXPONENTIAL) {
    const word = firstWord(source, job, visit)
    const x = d.family === EXPONENTIAL ? exponentialOf(word) : uniformOf(word)
    if (x >= 0) {
      return Math.max(1, Math.floor((d.family === EXPONENTIAL ? d.a * x : d.a + d.b * x) + 0.5))
    }
  }
  // Said to be a number, for a call may answer anything: else each use of the time asks anew what it is.
  return Number(drawTime(d, n, keyed(source, job, visit)))
}

/**
 * The sum of n independent draws: exact for n up to 4 and for gamma, exponential and constant; above, by the gamma
 * distribution of the same mean and variance, which the sum approaches.
 */
export const drawSum = (d: Sampler, n: number, s: Stream): number => {
  if (n === 1) return draw(d, s)
  if (d.cv === 0) return n * d.a
  if (d.family === GAMMA) return d.b * gamma(s, n * d.a)
  if (n <= 4 && d.family !== EXPONENTIAL) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += draw(d, s)
    return sum
  }
  const scale = d.mean * d.cv * d.cv
  return scale * gamma(s, n / (d.cv * d.cv))
}

/** Shape of the Weibull distribution with this coefficient of variation, by bisection. */
const weibullShape = (cv: number): number => {
  let low = 0.1
  let high = 50
  for (let i = 0; i < 80; i++) {
    const shape = 0.5 * (low + high)
    const first = gammaFunction(1 + 1 / shape)
    const square = gammaFunction(1 + 2 / shape) / (first * first) - 1
    if (square > cv * cv) low = shape
    else high = shape
  }
  return 0.5 * (low + high)
}
