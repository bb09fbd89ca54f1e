import { describe, expect, it } from 'vitest'
import { optimalAge, replacementCostRate } from '../../../src/sim/formulas/ageReplacement'
import { availability, pairAvailability, pairTimeToFailure } from '../../../src/sim/formulas/availability'
import { oracleCase } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { maintenanceClaims } from './maintenance'

confirm(maintenanceClaims)

/** The same cases are simulated elsewhere; here the formulas agree with them to a millionth. */
describe('what chance has a part in', () => {
  const near = (answer: number, expected: unknown) => expect(answer / (expected as number)).toBeCloseTo(1, 6)

  it('a machine is up for MTBF/(MTBF + MTTR) of the time', () => {
    const { params, expected } = oracleCase('M-AV-a', 'availability')
    near(availability(params.mtbf_up_time, params.mttr), expected)
  })

  it.each([
    ['availability_at_least_one', pairAvailability],
    ['MTTF', pairTimeToFailure],
  ] as const)('two machines with one repairman: %s', (metric, formula) => {
    const { params, expected } = oracleCase('M-2UNIT-a', metric)
    near(formula({ failureRate: params.lambda, repairRate: params.mu }), expected)
  })

  it.each(['M-AGE-a', 'M-AGE-c'])('%s: replacement at the best age', (group) => {
    const { params, expected } = oracleCase(group, 'optimal_cost_rate')
    const life = { shape: params.beta, scale: params.eta }
    const costs = { preventive: params.cost_preventive, failure: params.cost_failure }
    near(replacementCostRate(optimalAge(life, costs), life, costs), expected)
  })

  it('what does not wear out is best run to failure', () => {
    const costs = { preventive: 1, failure: 5 }
    expect(optimalAge({ shape: 1, scale: 100 }, costs)).toBe(Number.POSITIVE_INFINITY)
    expect(optimalAge({ shape: 1.1, scale: 1 }, { preventive: 100, failure: 101 })).toBeGreaterThan(1e15)
  })
})
