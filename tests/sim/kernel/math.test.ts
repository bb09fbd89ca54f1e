import { describe, expect, it } from 'vitest'
import { exp, gammaFunction, ln, normalLoss, normalQuantile, normalTail, power } from '../../../src/sim/kernel/math'

/** Largest relative error over a range of arguments. */
function worst(of: (x: number) => number, known: (x: number) => number, arguments_: readonly number[]): number {
  return Math.max(...arguments_.map((x) => Math.abs(of(x) / known(x) - 1)))
}

const spread = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))

describe('the logarithm and its inverse', () => {
  it('are right to the last bits of a double', () => {
    const wide = spread(-300, 300, 4_000).map((digits) => 10 ** digits)
    expect(
      worst(ln, Math.log, [...wide, ...spread(0.5, 1.99, 2_000).filter((x) => Math.abs(x - 1) > 1e-3)]),
    ).toBeLessThan(4e-16)
    expect(worst(exp, Math.exp, spread(-700, 700, 4_003))).toBeLessThan(6e-16)
    for (const x of [1e-9, -1e-9, 1e-12]) expect(Math.abs(ln(1 + x) - Math.log(1 + x))).toBeLessThan(1e-24)
  })

  it('end where doubles end', () => {
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(ln(-1)).toBeNaN()
    expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(ln(1)).toBe(0)
    expect([exp(0), exp(-1e9), exp(1e9)]).toEqual([1, 0, Number.POSITIVE_INFINITY])
    expect(exp(Number.NaN)).toBeNaN()
  })

  it('give powers, also of nothing', () => {
    expect(
      worst(
        (x) => power(x, 1.7),
        (x) => x ** 1.7,
        spread(0.01, 50, 500),
      ),
    ).toBeLessThan(4e-15)
    expect([power(0, 2), power(0, 0), power(7, 0)]).toEqual([0, 1, 1])
  })
})

describe('the normal distribution', () => {
  it('has the tails of the tables (Abramowitz and Stegun 1964, table 26.1)', () => {
    const table: [number, number][] = [
      [0, 0.5],
      [1, 0.15865525393145705],
      [1.96, 0.024997895148220435],
      [3, 0.0013498980316300946],
      [4.5, 3.3976731247300535e-6],
      [6, 9.865876450376981e-10],
      [8, 6.220960574271785e-16],
    ]
    for (const [z, tail] of table) {
      expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-11)
      expect(normalTail(-z)).toBeCloseTo(1 - tail, 15)
    }
  })

  it('has quantiles that undo its tails, far out too', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
    for (const p of [1e-12, 1e-9, 1e-6, 1e-3, 0.02, 0.024, 0.025, 0.3, 0.5]) {
      expect(Math.abs(normalTail(-normalQuantile(p)) / p - 1)).toBeLessThan(1e-9)
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 3)
    }
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  })

  it('has the losses of the tables (Silver, Pyke and Thomas 2017, app. B)', () => {
    expect(normalLoss(0)).toBeCloseTo(0.3989422804014327, 12)
    expect(normalLoss(1)).toBeCloseTo(0.08331547058768, 12)
    expect(normalLoss(2)).toBeCloseTo(0.00849070261682, 12)
  })
})

it('the gamma function knows factorials and the root of π', () => {
  expect(worst(gammaFunction, (n) => [1, 1, 2, 6, 24, 120, 720][n - 1]!, [1, 2, 3, 4, 5, 6, 7])).toBeLessThan(1e-13)
  expect(gammaFunction(0.5)).toBeCloseTo(Math.sqrt(Math.PI), 12)
  expect(gammaFunction(1.5)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12)
})
