import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flowShopMakespan, johnsonSequence } from '../../../src/sim/formulas/flowShop'
import { type JobShop, jobShopSchedule, makespanOf } from '../../../src/sim/formulas/jobShop'
import { shortestJobShopSchedule } from '../../../src/sim/formulas/jobShopOptimum'
import { fewestTardySequence, summaryOf, weightedShortestSequence } from '../../../src/sim/formulas/singleMachine'
import { groupParams } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { jobShopOf, sequencingClaims } from './sequencing.claims'

confirm(sequencingClaims)

/** Every order of `count` things. */
function ordersOf(count: number): number[][] {
  if (count === 0) return [[]]
  return ordersOf(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)),
  )
}

it("Johnson's sequence is as short as the shortest of all orders", () => {
  const shop = [
    [4, 5, 8],
    [9, 6, 10],
    [8, 2, 6],
    [6, 3, 7],
    [5, 4, 11],
  ]
  for (const jobs of [shop, shop.map(([first, , last]) => [first!, last!])]) {
    const shortest = Math.min(...ordersOf(jobs.length).map((order) => flowShopMakespan(jobs, order)))
    expect(flowShopMakespan(jobs, johnsonSequence(jobs))).toBe(shortest)
  }
})

it("Johnson's rule is refused where it does not hold", () => {
  expect(() => johnsonSequence([[1, 9, 1]])).toThrow('a middle machine that is never slower')
  expect(() => johnsonSequence([[1, 2, 3, 4]])).toThrow('two machines or three, not for 4')
})

it('no order has fewer tardy jobs than that of Moore and Hodgson, or less weighted completion than that of Smith', () => {
  const jobs = [
    { time: 6, due: 8, weight: 1 },
    { time: 2, due: 5, weight: 2 },
    { time: 8, due: 12, weight: 4 },
    { time: 3, due: 9, weight: 3 },
    { time: 4, due: 11, weight: 1 },
  ]
  const all = ordersOf(jobs.length).map((order) => summaryOf(jobs, order))
  const least = (measure: 'tardyJobs' | 'weightedCompletion'): number => Math.min(...all.map((each) => each[measure]))
  expect(summaryOf(jobs, fewestTardySequence(jobs)).tardyJobs).toBe(least('tardyJobs'))
  expect(summaryOf(jobs, weightedShortestSequence(jobs)).weightedCompletion).toBe(least('weightedCompletion'))
})

it('a job is not named more often than it has operations', () => {
  expect(() => jobShopSchedule([[{ machine: 0, time: 1 }]], [0, 0])).toThrow('job 0 has 1 operations')
})

it('the shortest job shop schedule does each operation after the one before, and one at a time on a machine', () => {
  const schedule = shortestJobShopSchedule(jobShopOf(groupParams('SC-FT06')))
  expect(schedule).toHaveLength(36)
  for (const one of schedule) {
    const clash = schedule.find(
      (other) => other !== one && other.machine === one.machine && other.start < one.end && one.start < other.end,
    )
    expect(clash).toBeUndefined()
    const before = schedule.find(({ job, operation }) => job === one.job && operation === one.operation - 1)
    expect(before?.end ?? 0).toBeLessThanOrEqual(one.start)
  }
})

it('no sequence of operations has a shorter makespan than the one that branch and bound proves', () => {
  const routes = fc.array(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), { minLength: 3, maxLength: 3 })
  const times = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(routes, times, (machines, drawn) => {
      const jobs: JobShop = machines.map((route, job) =>
        route.map((machine, step) => ({ machine, time: drawn[job]![step]! })),
      )
      const shortest = Math.min(...sequencesOf([3, 3, 3]).map((each) => makespanOf(jobShopSchedule(jobs, each))))
      expect(makespanOf(shortestJobShopSchedule(jobs))).toBe(shortest)
    }),
    { seed: 1960, numRuns: 50 },
  )
})

/** Every order in which jobs can be named, each as often as it has operations left. */
function sequencesOf(left: readonly number[]): number[][] {
  if (left.every((count) => count === 0)) return [[]]
  return left.flatMap((count, job) =>
    count === 0 ? [] : sequencesOf(left.with(job, count - 1)).map((rest) => [job, ...rest]),
  )
}
