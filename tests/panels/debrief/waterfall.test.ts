/** Nothing is lost on a waterfall: every step starts where the one before ended. */
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/panels/debrief/money/linesOf'
import { largest, lossSteps, profitSteps, REST, type Step } from '../../../src/panels/debrief/money/waterfall'
import { storyOfManager } from './runs'

const isWhole = (steps: readonly Step[]) =>
  steps.slice(1, -1).every((step, index) => Math.abs(step.from - steps[index]!.to) < 1e-9)

describe.each(['nothing', 'production', 'operations', 'both'] as const)(
  'where the money went in the run of %s',
  (id) => {
    const story = storyOfManager(id)
    it.each([3, 6, 20])('what was needed and the losses add up to 100, told by %i', (most) => {
      const steps = lossSteps(story.efficiency!, story.losses, most)
      expect(steps.at(-1)!.value).toBeCloseTo(100, 9)
      expect(isWhole(steps)).toBe(true)
    })
    it('sales less costs leave the profit of the books', () => {
      const steps = profitSteps(story.accounts, 5)
      expect(steps.at(-1)!.value).toBeCloseTo(story.profit, 3)
      expect(isWhole(steps)).toBe(true)
    })
  },
)

describe('the largest parts', () => {
  const parts = [
    { id: 'a', value: 5 },
    { id: 'b', value: -7 },
    { id: 'c', value: 0.2 },
    { id: 'd', value: null },
    { id: 'e', value: 1 },
  ]
  it('come by size with their sign, and the others as one', () => {
    expect(largest(parts, 2, 0.5)).toEqual([
      { id: 'a', value: 5 },
      { id: 'b', value: -7 },
      { id: REST, value: 1.2 },
    ])
  })
  it('leave no rest when all are told', () => {
    expect(largest(parts.slice(0, 2), 5, 0).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('a name under its bar', () => {
  it('is whole where it fits, and broken where it may be', () => {
    expect(linesOf('Change-overs', 100, 12)).toEqual(['Changeovers'])
    expect(linesOf('Change-overs', 50, 12)).toEqual(['Change-', 'overs'])
    expect(linesOf('Dear parts', 40, 12)).toEqual(['Dear', 'parts'])
  })
})
