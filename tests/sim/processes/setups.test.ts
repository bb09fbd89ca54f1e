/** Changes between families, against timetables that can be reckoned by hand. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../src/sim/index'
import { company, constant, gamma, oneLotOfEach, product, station, step, timetable } from '../../support/play'

/** One lot of each of the families a, b and c, ten minutes of work each. */
const threeFamilies = (changes: Parameters<typeof station>[1]) =>
  company({
    items: ['a', 'b', 'c'].map((id) => product(id, [step('s1', '10 min')])),
    stations: [station('s1', { setup: constant('15 min'), ...changes })],
    planning: oneLotOfEach(3, 1),
  })

const starts = (changes: Parameters<typeof station>[1]) =>
  timetable(threeFamilies(changes), { until: DAY }, 'jobStarted').map(([at, , job]) => [at, job])

describe('a matrix of setups', () => {
  it('gives the time of a change from one family to another, and leaves the others as they are', () => {
    const setupMatrix = { a: { b: '30 min', c: '5 min' } }
    expect(starts({ setupMatrix })).toEqual([
      [0, 1],
      [10 + 30, 2],
      [50 + 15, 3],
    ])
  })

  it('may say that nothing is to be changed', () => {
    expect(starts({ setupMatrix: { a: { b: '0 min' } } })).toEqual([
      [0, 1],
      [10, 2],
      [20 + 15, 3],
    ])
  })

  it('is enough where the station has no setup of its own', () => {
    expect(starts({ setup: '0 min', setupMatrix: { b: { c: '7 min' } } })).toEqual([
      [0, 1],
      [10, 2],
      [20 + 7, 3],
    ])
  })

  it('scales the same luck: twice the mean is twice the time', () => {
    const change = (mean: string) => {
      const [first, second] = starts({ setup: gamma('15 min', 0.5), setupMatrix: { a: { b: mean } } })
      return Number(second![0]) - Number(first![0]) - 10
    }
    expect(change('40 min')).toBeCloseTo(2 * change('20 min'), 3)
  })

  it('lets the shortest changeover go first by the rule of that name', () => {
    const setupMatrix = { a: { b: '30 min', c: '5 min' } }
    expect(starts({ setupMatrix, dispatching: 'leastSetup' })).toEqual([
      [0, 1],
      [10 + 5, 3],
      [25 + 15, 2],
    ])
  })
})
