import { describe, expect, it } from 'vitest'
import { differenceOf, intervalOf, isClear, shareBelow } from '../../src/lab/compare'

describe('an interval', () => {
  it('is the mean with t times the standard error, as worked out by hand', () => {
    // 2, 4, 4, 6: mean 4, variance 8/3, standard error √(8/12); t(0.975, 3) = 3.182446.
    const { mean, halfWidth, count } = intervalOf([2, 4, 4, 6])
    expect(mean).toBe(4)
    expect(count).toBe(4)
    expect(halfWidth).toBeCloseTo(3.182446 * Math.sqrt(8 / 12), 5)
  })

  it('has no width from one value, and no mean from none', () => {
    expect(intervalOf([7])).toEqual({ mean: 7, halfWidth: null, count: 1 })
    expect(intervalOf([null])).toEqual({ mean: null, halfWidth: null, count: 0 })
  })

  it('leaves out what could not be measured', () => {
    expect(intervalOf([1, null, 3])).toEqual(intervalOf([1, 3]))
  })
})

describe('a comparison over seeds', () => {
  it('takes differences pair by pair, so that luck which both share cancels out', () => {
    // Differences 1, 1, 1, 2: mean 1.25, standard error 0.25.
    const { mean, halfWidth } = differenceOf([10, 50, 90, 20], [11, 51, 91, 22])
    expect(mean).toBe(1.25)
    expect(halfWidth).toBeCloseTo(3.182446 * 0.25, 5)
  })

  it('leaves out a pair of which one side is unknown', () => {
    expect(differenceOf([1, null, 3], [2, 5, null])).toEqual({ mean: 1, halfWidth: null, count: 1 })
  })

  it('refuses lists that cannot be paired', () => expect(() => differenceOf([1], [1, 2])).toThrow('cannot be paired'))

  it('is clear only when no difference lies outside the interval', () => {
    expect(isClear({ mean: 2, halfWidth: 1.9, count: 5 })).toBe(true)
    expect(isClear({ mean: -2, halfWidth: 2.1, count: 5 })).toBe(false)
    expect(isClear({ mean: 2, halfWidth: null, count: 1 })).toBe(false)
  })
})

it('reads shares of sorted values between their neighbours', () => {
  expect(shareBelow([10, 20, 30, 40], 0.5)).toBe(25)
  expect(shareBelow([10, 20, 30, 40], 0)).toBe(10)
  expect(shareBelow([10, 20, 30, 40], 1)).toBe(40)
  expect(shareBelow([], 0.5)).toBeNull()
})
