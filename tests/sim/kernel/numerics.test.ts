/** Quadrature, linear equations and the distributions of samples, against what can be worked out by hand. */
import { describe, expect, it } from 'vitest'
import {
  binomialCumulative,
  binomialProbability,
  hypergeometricCumulative,
  hypergeometricProbability,
} from '../../../src/sim/kernel/binomial'
import { solve } from '../../../src/sim/kernel/linearEquations'
import { exp, power } from '../../../src/sim/kernel/math'
import { normalBetween } from '../../../src/sim/kernel/normal'
import { gaussLegendre, integral } from '../../../src/sim/kernel/quadrature'

describe('Gauss and Legendre', () => {
  it.each([1, 2, 3, 7, 16, 33, 64, 100])('%d nodes integrate polynomials up to degree 2n − 1', (count) => {
    const degree = 2 * count - 1
    expect(integral((x) => power(x, degree), 0, 1, count) * (degree + 1)).toBeCloseTo(1, 12)
  })

  it('lies symmetrically within the interval, with weights that add up to its length', () => {
    const { nodes, weights } = gaussLegendre(31, -2, 6)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(8, 12)
    nodes.forEach((x, i) => {
      expect(x + nodes[30 - i]!).toBeCloseTo(4, 12)
    })
  })

  it('integrates an exponential to the last digits', () =>
    expect(integral(exp, 0, 5) / (exp(5) - 1)).toBeCloseTo(1, 13))
})

describe('linear equations', () => {
  it('are solved where elimination must change rows', () => {
    const a = [
      [0, 2, 1],
      [1, 1, 1],
      [2, 1, -1],
    ]
    expect([...solve(a, [7, 6, 1])].map((x) => Math.round(1e12 * x) / 1e12)).toEqual([1, 2, 3])
    expect(a[0]).toEqual([0, 2, 1])
  })

  it('without one solution are refused', () =>
    expect(() =>
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 1],
      ),
    ).toThrow('do not determine'))
})

describe('bad units in a sample', () => {
  it('with replacement are binomial', () => {
    expect(binomialProbability(4, 0.5, 2)).toBeCloseTo(6 / 16, 14)
    expect(binomialCumulative(4, 0.5, 1)).toBeCloseTo(5 / 16, 14)
    expect(binomialCumulative(2000, 0.9, 2000)).toBeCloseTo(1, 10)
    expect([0, 1, 3].map((k) => binomialProbability(3, 1, k))).toEqual([0, 0, 1])
    expect(binomialProbability(3, 0.2, 4)).toBe(0)
  })

  it('without replacement are hypergeometric', () => {
    expect(hypergeometricProbability(10, 4, 3, 1)).toBeCloseTo((4 * 15) / 120, 14)
    expect(hypergeometricCumulative(10, 4, 3, 3)).toBeCloseTo(1, 14)
    expect(hypergeometricProbability(10, 8, 3, 0)).toBe(0)
  })
})

describe('the normal distribution between two values', () => {
  it('keeps its digits in the tails and reaches to infinity', () => {
    expect(normalBetween(-1, 1)).toBeCloseTo(0.682689492137086, 12)
    expect(normalBetween(8, 9)).toBe(normalBetween(-9, -8))
    expect(normalBetween(8, 9) / 6.220960574271785e-16).toBeCloseTo(1, 3)
    expect(normalBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(1)
  })
})
