import { describe, expect, it } from 'vitest'
import { draw, drawSum, samplerOf } from '../../../src/sim/kernel/distribution'
import {
  binomial,
  createStream,
  exponential,
  gamma,
  hypergeometric,
  keyed,
  nextWord,
  normal,
  poisson,
  type Stream,
  uniform,
  wholeBetween,
} from '../../../src/sim/kernel/random'
import { intervalOf } from '../../support/stats'

const COUNT = 100_000

function sample(of: (stream: Stream) => number, count = COUNT): number[] {
  const stream = createStream(42, 'a test')
  return Array.from({ length: count }, () => of(stream))
}

/** The mean of a function of the samples is the expected one, at 99.9 % confidence. */
function expectMean(samples: readonly number[], of: (x: number) => number, expected: number): void {
  const { mean, halfWidth } = intervalOf(samples.map(of), 0.999)
  expect(Math.abs(mean - expected), `${mean} ± ${halfWidth} for ${expected}`).toBeLessThanOrEqual(halfWidth + 1e-12)
}

describe('a stream', () => {
  it('is its own: by seed, by name, and by the upper half of a long seed', () => {
    const first = (seed: number, name: string) => nextWord(createStream(seed, name))
    expect(first(1, 'a')).toBe(first(1, 'a'))
    expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(1 + 2 ** 40, 'a')]).size).toBe(4)
  })

  it('is uniform: moments, each bit, and no step to the next', () => {
    const words = sample(nextWord)
    for (let bit = 0; bit < 32; bit++) expectMean(words, (word) => (word >>> bit) & 1, 0.5)
    const u = sample(uniform)
    expectMean(u, (x) => x, 0.5)
    expectMean(u, (x) => x * x, 1 / 3)
    expectMean(u.slice(1), () => 0, 0)
    const products = u.slice(1).map((x, index) => (x - 0.5) * (u[index]! - 0.5))
    expectMean(products, (x) => x, 0)
    expect(Math.min(...u)).toBeGreaterThan(0)
    expect(Math.max(...u)).toBeLessThan(1)
  })
})

describe('draws by key', () => {
  it('do not depend on the order of asking', () => {
    const one = uniform(keyed(7, 1, 1))
    const other = uniform(keyed(7, 2, 1))
    expect([uniform(keyed(7, 2, 1)), uniform(keyed(7, 1, 1))]).toEqual([other, one])
  })

  it('are uniform over neighbouring things, visits and sources, and neighbours are strangers', () => {
    for (const key of [
      (n: number) => keyed(123, n, 1),
      (n: number) => keyed(123, 1, n),
      (n: number) => keyed(n, 1, 1),
    ]) {
      const u = Array.from({ length: COUNT }, (_, n) => uniform(key(n)))
      expectMean(u, (x) => x, 0.5)
      expectMean(u, (x) => x * x, 1 / 3)
      expectMean(
        u.slice(1).map((x, n) => (x - 0.5) * (u[n]! - 0.5)),
        (x) => x,
        0,
      )
    }
    const pairs = Array.from({ length: COUNT }, (_, n) => {
      const stream = keyed(9, n, 2)
      return (uniform(stream) - 0.5) * (uniform(stream) - 0.5)
    })
    expectMean(pairs, (x) => x, 0)
  })
})

describe('the distributions have their moments and tails', () => {
  it('exponential', () => {
    const x = sample(exponential)
    expectMean(x, (v) => v, 1)
    expectMean(x, (v) => v * v, 2)
    expectMean(x, (v) => v * v * v, 6)
    for (const at of [0.01, 0.5, 2, 5, 7.697, 9]) expectMean(x, (v) => (v > at ? 1 : 0), Math.exp(-at))
  })

  it('normal', () => {
    const x = sample(normal)
    expectMean(x, (v) => v, 0)
    expectMean(x, (v) => v * v, 1)
    expectMean(x, (v) => v ** 4, 3)
    const tails: [number, number][] = [
      [0.05, 0.48006],
      [1, 0.158655],
      [2, 0.0227501],
      [3, 0.0013499],
      [3.6541, 0.000129],
    ]
    for (const [at, tail] of tails) {
      expectMean(x, (v) => (v > at ? 1 : 0), tail)
      expectMean(x, (v) => (v < -at ? 1 : 0), tail)
    }
  })

  it.each([0.3, 1, 2.5, 40])('gamma of shape %f', (shape) => {
    const x = sample((stream) => gamma(stream, shape))
    expectMean(x, (v) => v, shape)
    expectMean(x, (v) => (v - shape) ** 2, shape)
    expectMean(x, (v) => (v - shape) ** 3, 2 * shape)
  })

  it.each([
    [10, 0.02],
    [10, 0.5],
    [7, 0.93],
    [60, 0.1],
  ])('binomial of %i with probability %f', (n, p) => {
    const x = sample((stream) => binomial(stream, n, p))
    expectMean(x, (v) => v, n * p)
    expectMean(x, (v) => (v - n * p) ** 2, n * p * (1 - p))
    const most = p > 0.5 ? n : 0
    expectMean(x, (v) => (v === most ? 1 : 0), Math.max(p, 1 - p) ** n)
    expect(Math.min(...x)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...x)).toBeLessThanOrEqual(n)
  })

  it('binomial at its ends', () => {
    const stream = createStream(1, 'ends')
    expect([binomial(stream, 5, 0), binomial(stream, 5, 1), binomial(stream, 0, 0.5)]).toEqual([0, 5, 0])
    // So small that 1 − p is 1.
    expect(binomial(stream, 1000, 1e-20)).toBe(0)
  })

  it.each([
    [20, 5, 8],
    [10, 9, 4],
    [6, 3, 6],
  ])('hypergeometric: out of %i with %i marked, %i taken', (all, marked, size) => {
    const x = sample((stream) => hypergeometric(stream, all, marked, size))
    const mean = (size * marked) / all
    expectMean(x, (v) => v, mean)
    const variance = all > 1 ? (mean * (1 - marked / all) * (all - size)) / (all - 1) : 0
    if (variance > 0) expectMean(x, (v) => (v - mean) ** 2, variance)
    expect(Math.max(...x)).toBeLessThanOrEqual(Math.min(marked, size))
    expect(Math.min(...x)).toBeGreaterThanOrEqual(Math.max(0, size + marked - all))
  })

  it.each([0.3, 4])('Poisson of mean %f', (mean) => {
    const x = sample((stream) => poisson(stream, mean))
    expectMean(x, (v) => v, mean)
    expectMean(x, (v) => (v - mean) ** 2, mean)
    expectMean(x, (v) => (v === 0 ? 1 : 0), Math.exp(-mean))
  })

  it('whole numbers, both ends as often as the rest', () => {
    const x = sample((stream) => wholeBetween(stream, 3, 6))
    for (const value of [3, 4, 5, 6]) expectMean(x, (v) => (v === value ? 1 : 0), 0.25)
  })
})

describe('a time by its mean and coefficient of variation', () => {
  it.each([
    ['constant', 0],
    ['uniform', 0.4],
    ['exponential', 1],
    ['gamma', 0.3],
    ['gamma', 1.6],
    ['lognormal', 0.8],
    ['weibull', 0.5],
    ['weibull', 1.4],
    ['hyperexponential', 1.5],
  ])('%s, %f', (family, cv) => {
    const sampler = samplerOf({ family, mean: 20, cv })
    const x = sample((stream) => draw(sampler, stream))
    expectMean(x, (v) => v, 20)
    expectMean(x, (v) => (v - 20) ** 2, (20 * cv) ** 2)
    expect(Math.min(...x)).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['gamma', 0.3, 7],
    ['exponential', 1, 3],
    ['lognormal', 0.8, 3],
    ['lognormal', 0.8, 20],
    ['uniform', 0.5, 50],
    ['constant', 0, 9],
  ])('a lot of n %s times takes n independent ones (%f, n = %i)', (family, cv, n) => {
    const sampler = samplerOf({ family, mean: 2, cv })
    const x = sample((stream) => drawSum(sampler, n, stream), 40_000)
    expectMean(x, (v) => v, 2 * n)
    expectMean(x, (v) => (v - 2 * n) ** 2, n * (2 * cv) ** 2)
  })

  it('refuses what no such distribution can have', () => {
    expect(() => samplerOf({ family: 'uniform', mean: 1, cv: 0.6 })).toThrow('0.577')
    expect(() => samplerOf({ family: 'hyperexponential', mean: 1, cv: 0.9 })).toThrow('at least 1')
    expect(() => samplerOf({ family: 'cauchy', mean: 1, cv: 1 })).toThrow('cauchy')
  })
})
