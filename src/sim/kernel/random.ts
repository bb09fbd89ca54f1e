/**
 * Chance. Each source of chance has its own stream (sfc32, four 32-bit words of state in the world), so that a changed
 * tactic leaves everything else that fate had in store as it was. What must not depend on the order of asking (process
 * times, defects) is drawn from a stream seeded by a key instead.
 */

import { nameHash, scramble } from './hash'
import { exp, ln } from './math'

/** State of one stream: four 32-bit words. */
export type Stream = Int32Array

export const createStream = (seed: number, name: string): Stream => {
  const stream = new Int32Array(4)
  reseed(stream, seed | 0, nameHash(name), Math.floor(seed / 4_294_967_296) | 0)
  for (let i = 0; i < 12; i++) nextWord(stream)
  return stream
}

const reseed = (stream: Stream, a: number, b: number, c: number): void => {
  stream[0] = scramble(a + 0x3c6ef372)
  stream[1] = scramble(b ^ stream[0]!)
  stream[2] = scramble(c + stream[1]!)
  stream[3] = 1
}

/** What draws by key start from in a run of this seed. */
export const luckOfSeed = (seed: number): number => nextWord(createStream(seed, 'occasions'))

/** A stream for one occasion: the same keys give the same luck, whenever they are asked. Valid until the next call. */
export const keyed = (source: number, job: number, visit: number): Stream => {
  // Two scrambled words are random from the first draw on (their sum is it), so that no draws need be thrown away.
  const first = scramble(source + Math.imul(job, 0x9e3779b1))
  const second = scramble(first ^ Math.imul(visit + 1, 0x85ebca77))
  occasion[0] = first
  occasion[1] = second
  occasion[2] = first ^ (second << 7)
  occasion[3] = 1
  return occasion
}
const occasion: Stream = new Int32Array(4)

/** The first word of the stream for an occasion: most draws need no more, and are spared a stream. */
export const firstWord = (source: number, job: number, visit: number): number => {
  const first = scramble(source + Math.imul(job, 0x9e3779b1))
  return (first + scramble(first ^ Math.imul(visit + 1, 0x85ebca77)) + 1) | 0
}

/** The next 32 random bits, as a signed integer (sfc32, C. Doty-Humphrey, PractRand). */
export const nextWord = (s: Stream): number => {
  const b = s[1]!
  const c = s[2]!
  const counter = s[3]!
  const out = (((s[0]! + b) | 0) + counter) | 0
  s[3] = (counter + 1) | 0
  s[0] = b ^ (b >>> 9)
  s[1] = (c + (c << 3)) | 0
  s[2] = (((c << 21) | (c >>> 11)) + out) | 0
  return out
}

/** Uniform on the open interval (0, 1), 32 bits. */
export const uniform = (s: Stream): number => {
  return uniformOf(nextWord(s))
}

export const uniformOf = (word: number): number => {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10
}

/** Whole number from `least` to `most`, both included. */
export const wholeBetween = (s: Stream, least: number, most: number): number => {
  return least + Math.floor(uniform(s) * (most - least + 1))
}

export const chance = (s: Stream, probability: number): boolean => {
  return uniform(s) < probability
}

// Ziggurat tables (Marsaglia & Tsang 2000, "The ziggurat method", J. Stat. Softw. 5(8)), 256 layers, built with our own
// exp and ln so that they are the same everywhere.
const TWO_POW_MINUS_24 = 1 / 16_777_216
const TWO_POW_MINUS_23 = 1 / 8_388_608
const EXP_EDGE = 7.697117470131487
const NORMAL_EDGE = 3.654152885361009
const expX = new Float64Array(257)
const expY = new Float64Array(257)
const normalX = new Float64Array(257)
const normalY = new Float64Array(257)
buildZiggurat(
  expX,
  expY,
  EXP_EDGE,
  (x) => exp(-x),
  (y) => -ln(y),
  exp(-EXP_EDGE),
)
buildZiggurat(
  normalX,
  normalY,
  NORMAL_EDGE,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * ln(y)),
  3.2339576466332173e-4,
)

/** Width of each layer for one step of the 24 or 23 random bits that place a draw in it. */
const expWidth = Float64Array.from({ length: 256 }, (_, layer) => TWO_POW_MINUS_24 * expX[layer + 1]!)
const normalWidth = Float64Array.from({ length: 256 }, (_, layer) => TWO_POW_MINUS_23 * normalX[layer + 1]!)

function buildZiggurat(
  xs: Float64Array,
  ys: Float64Array,
  edge: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
  tail: number,
): void {
  // Every layer has the area of the base strip, its tail beyond the edge included.
  const area = edge * density(edge) + tail
  xs[256] = area / density(edge)
  xs[255] = edge
  ys[256] = 0
  ys[255] = density(edge)
  for (let i = 254; i >= 1; i--) {
    ys[i] = ys[i + 1]! + area / xs[i + 1]!
    xs[i] = inverse(ys[i]!)
  }
  xs[0] = 0
  ys[0] = 1
}

/** Exponential with mean 1. 99 of 100 draws end here, in few enough steps to be built into whoever draws. */
export const exponential = (s: Stream): number => {
  const word = nextWord(s)
  const layer = word & 255
  const x = (word >>> 8) * expWidth[layer]!
  return x < expX[layer]! ? x : exponentialBeside(s, layer, x)
}

/** Exponential with mean 1 of one word, where it is enough; -1: it takes more. */
export const exponentialOf = (word: number): number => {
  const layer = word & 255
  const x = (word >>> 8) * expWidth[layer]!
  return x < expX[layer]! ? x : -1
}

/** The draw fell beside its layer: on the wedge under the curve, into the tail, or on nothing, which is drawn anew. */
const exponentialBeside = (s: Stream, layer: number, x: number): number => {
  let beyond = 0
  for (;;) {
    if (layer === 255) beyond += EXP_EDGE
    else if (expY[layer + 1]! + uniform(s) * (expY[layer]! - expY[layer + 1]!) < exp(-x)) return beyond + x
    const word = nextWord(s)
    layer = word & 255
    x = (word >>> 8) * expWidth[layer]!
    if (x < expX[layer]!) return beyond + x
  }
}

/** Normal with mean 0 and standard deviation 1. */
export const normal = (s: Stream): number => {
  const word = nextWord(s)
  const layer = word & 255
  const x = (word >>> 9) * normalWidth[layer]!
  const z = x < normalX[layer]! ? x : normalBeside(s, layer, x)
  return word & 256 ? -z : z
}

/** As for the exponential; the answer is on the same side as the first draw. */
const normalBeside = (s: Stream, layer: number, x: number): number => {
  for (;;) {
    if (layer === 255) return NORMAL_EDGE + tailBeyond(s)
    if (normalY[layer + 1]! + uniform(s) * (normalY[layer]! - normalY[layer + 1]!) < exp(-0.5 * x * x)) return x
    const word = nextWord(s)
    layer = word & 255
    x = (word >>> 9) * normalWidth[layer]!
    if (x < normalX[layer]!) return x
  }
}

/** How far beyond the edge a draw from the tail lies. */
const tailBeyond = (s: Stream): number => {
  let beyond: number
  do beyond = exponential(s) / NORMAL_EDGE
  while (2 * exponential(s) < beyond * beyond)
  return beyond
}

/** Gamma with mean `shape` and scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26(3)). */
export const gamma = (s: Stream, shape: number): number => {
  if (shape < 1) return gamma(s, shape + 1) * exp(-exponential(s) / shape)
  const d = shape - 1 / 3
  const c = 1 / (3 * Math.sqrt(d))
  for (;;) {
    const x = normal(s)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = uniform(s)
    if (u < 1 - 0.0331 * x * x * x * x) return d * v
    if (ln(u) < 0.5 * x * x + d * (1 - v + ln(v))) return d * v
  }
}

/** Expected successes above which a binomial number is narrowed down before it is counted. */
const MANY = 40

/**
 * How many of `n` independent tries with probability p succeed: by the gaps between successes. Of many, where the i-th
 * smallest of n uniforms lies tells on which side the rest are (Relles 1972, "A simple algorithm for generating binomial
 * random variables when N is large"), so that the steps grow with the logarithm only.
 */
export const binomial = (s: Stream, n: number, p: number): number => {
  if (!(p > 0) || n <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomial(s, n, 1 - p)
  if (n * p > MANY) {
    const i = Math.floor((n + 1) * p)
    const below = gamma(s, i)
    const at = below / (below + gamma(s, n + 1 - i))
    return at <= p ? i + binomial(s, n - i, (p - at) / (1 - at)) : binomial(s, i - 1, p / at)
  }
  // Of a small p, 1 − p keeps no digit.
  const perStep = p < 1e-8 ? p : -ln(1 - p)
  let count = 0
  let at = 0
  for (;;) {
    at += Math.floor(exponential(s) / perStep) + 1
    if (at > n) return count
    count++
  }
}

/** How many of a sample of `size`, taken at random out of `all` without putting back, are among the `marked` ones. */
export const hypergeometric = (s: Stream, all: number, marked: number, size: number): number => {
  let found = 0
  for (let taken = 0; taken < size && found < marked; taken++) {
    if (uniform(s) * (all - taken) < marked - found) found++
  }
  return found
}

/** How many events of a Poisson process with the given mean fall into the interval. */
export const poisson = (s: Stream, mean: number): number => {
  let count = 0
  let at = exponential(s)
  while (at < mean) {
    count++
    at += exponential(s)
  }
  return count
}
