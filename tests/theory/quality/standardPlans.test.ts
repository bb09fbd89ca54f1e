/** The standard's table beyond the oracle cases: a row of it, and where its arrows lead. */
import { describe, expect, it } from 'vitest'
import { standardPlan } from '../../../src/sim/formulas/standardPlans'

const told = (lot: number, percent: number): string => {
  const { letter, sample, acceptance } = standardPlan(lot, percent)
  return `${letter} ${sample}/${acceptance}`
}

describe('the standard plans', () => {
  it('take larger samples and accept more the larger the level', () =>
    expect([0.65, 1, 1.5, 2.5, 4, 6.5, 10].map((percent) => told(1000, percent))).toEqual([
      'J 80/1',
      'J 80/2',
      'J 80/3',
      'J 80/5',
      'J 80/7',
      'J 80/10',
      'J 80/14',
    ]))

  it('change letter with the lot', () => {
    expect([8, 9, 280, 281, 500_001].map((lot) => standardPlan(lot, 10).letter)).toEqual(['C', 'C', 'G', 'H', 'K'])
    expect([told(500, 1), told(501, 1)]).toEqual(['H 50/1', 'J 80/2'])
  })

  it('follow the arrows where the table has no plan on the spot', () => {
    // At 1 %: a sample that is too small for the level, then 0, up, down, 1.
    expect([25, 90, 150, 280, 500].map((lot) => told(lot, 1))).toEqual([
      'E 13/0',
      'E 13/0',
      'E 13/0',
      'H 50/1',
      'H 50/1',
    ])
    expect(told(20_000, 10)).toBe('K 125/21')
    expect(told(600_000, 0.025)).toBe('R 2000/1')
  })

  it('know no other levels', () => expect(() => standardPlan(100, 2)).toThrow('acceptable quality level'))
})
