/** Control charts and inspections, point by point and lot by lot. */
import { describe, expect, it } from 'vitest'
import type { AnyArgs } from '../../../src/sim/params'
import { controlChartOf } from '../../../src/sim/policies/controlCharts'
import { inspectionPolicyOf } from '../../../src/sim/policies/inspection'

/** Numbers, from 1, of the points at which a chart signals that is not started afresh. */
function signalsOf(id: string, args: AnyArgs, points: readonly number[]): number[] {
  const chart = controlChartOf(id)
  let memory = chart.start(args)
  return points.flatMap((z, index) => {
    const reading = chart.observe(Object.freeze(memory), z, args)
    memory = JSON.parse(JSON.stringify(reading.memory))
    return reading.signal ? [index + 1] : []
  })
}

describe('a control chart', () => {
  const only = (rule: string) => ({ twoOfThree: false, fourOfFive: false, eightInARow: false, [rule]: true })

  it('of Shewhart signals outside its limits, on them not yet', () =>
    expect(signalsOf('shewhart', { limits: 3 }, [0, 3, 3.1, -3, -3.1, 2.9])).toEqual([3, 5]))

  it.each([
    ['a point beyond 3 sigma, whatever else is used', 'none', [2.9, 3.1], [2]],
    ['two of three beyond 2 sigma on one side', 'twoOfThree', [2.1, -2.1, 2.1, 0, 2.1], [3, 5]],
    ['the newest being one of them', 'twoOfThree', [2.1, 2.2, 0], [2]],
    ['four of five beyond 1 sigma on one side', 'fourOfFive', [1.1, 1.2, 0, 1.3, 1.4, -1.1], [5]],
    ['eight in a row on one side', 'eightInARow', [0.1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1], [9, 10]],
  ])('with run rules signals %s', (_, rule, points, signals) =>
    expect(signalsOf('westernElectric', only(rule), points)).toEqual(signals),
  )

  it('of cumulative sums adds up what exceeds the reference', () => {
    const args = { reference: 0.5, decision: 4, headstart: 0 }
    expect(signalsOf('cusum', args, [1.5, 1.5, 1.5, 1.5, 1.5])).toEqual([5])
    expect(signalsOf('cusum', args, [-2.5, -2.5, -2.5])).toEqual([3])
    expect(signalsOf('cusum', { ...args, headstart: 2 }, [1.5, 1.5, 1.5])).toEqual([3])
  })

  it('of moving averages weighs the newest point', () => {
    const args = { weight: 0.5, limits: Math.sqrt(3) }
    // The limits are ±1, and the average of points at 1.2 goes 0.6, 0.9, 1.05.
    expect(signalsOf('ewma', args, [1.2, 1.2, 1.2])).toEqual([3])
    expect(signalsOf('ewma', args, [-2.1, 2.1])).toEqual([1])
  })

  it('that nobody knows is refused', () => expect(() => controlChartOf('toString')).toThrow('no control chart'))
})

describe('an inspection', () => {
  it('may look at nothing, at everything or at a sample', () => {
    const args = { sample: 5, acceptance: 1 }
    const looked = (id: string, lot: number) => inspectionPolicyOf(id).sample(lot, args)
    expect(['none', 'everyUnit', 'sampling'].map((id) => looked(id, 20))).toEqual([0, 20, 5])
    expect(looked('sampling', 3)).toBe(3)
  })

  it('by sample passes a lot with no more bad units than the acceptance number', () => {
    const sampling = inspectionPolicyOf('sampling')
    expect([0, 1, 2].map((found) => sampling.accepts(found, { sample: 5, acceptance: 1 }))).toEqual([true, true, false])
  })

  it('that nobody knows is refused', () => expect(() => inspectionPolicyOf('some')).toThrow('no inspection policy'))
})
