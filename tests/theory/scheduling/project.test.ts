import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crashTo } from '../../../src/sim/formulas/crashing'
import { probabilityOfFinishing, projectEnd } from '../../../src/sim/formulas/pert'
import { criticalPaths, type ProjectTask, projectSchedule, tasksReady } from '../../../src/sim/formulas/projectNetwork'
import { groupParams } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { crashableTasks, projectClaims } from './project.claims'

confirm(projectClaims)

const task = (id: string, duration: ProjectTask['duration'], ...predecessors: string[]): ProjectTask => ({
  id,
  duration,
  predecessors,
})

describe('a network', () => {
  const diamond = [task('D', 1, 'B', 'C'), task('A', 2), task('B', 3, 'A'), task('C', 3, 'A'), task('E', 1, 'A')]

  it('may have several critical paths', () => {
    expect(criticalPaths(diamond)).toEqual([
      ['A', 'B', 'D'],
      ['A', 'C', 'D'],
    ])
  })

  it('tells each task when it may and when it must start', () => {
    const { duration, tasks } = projectSchedule(diamond)
    expect(duration).toBe(6)
    expect(tasks.find(({ id }) => id === 'E')).toEqual({
      id: 'E',
      duration: 1,
      earliestStart: 2,
      earliestFinish: 3,
      latestStart: 5,
      latestFinish: 6,
      slack: 3,
      critical: false,
    })
  })

  it('lets a task start when all before it are finished', () => {
    expect(tasksReady(diamond, new Set(), new Set())).toEqual(['A'])
    expect(tasksReady(diamond, new Set(['A', 'B']), new Set(['A', 'B', 'C']))).toEqual(['E'])
    expect(tasksReady(diamond, new Set(['A', 'B', 'C']), new Set(['A', 'B', 'C']))).toEqual(['D', 'E'])
  })

  it.each([
    ['tasks wait for each other in a circle: B → C → B', [task('A', 1), task('B', 1, 'A', 'C'), task('C', 1, 'B')]],
    ['task "B" waits for "X", which is no task', [task('A', 1), task('B', 1, 'X')]],
    ['task "A" is listed twice', [task('A', 1), task('A', 2)]],
    ['task "A" lasts -1; a duration is zero or more', [task('A', -1)]],
  ])('is refused when %s', (reason, tasks) => {
    expect(() => projectSchedule(tasks)).toThrow(reason)
  })

  it('without tasks takes no time', () => {
    expect(projectSchedule([])).toEqual({ duration: 0, tasks: [] })
    expect(criticalPaths([])).toEqual([])
  })
})

describe('the end of a project', () => {
  it('is as uncertain as the most uncertain of its critical paths', () => {
    const sure = task('sure', 4)
    const unsure = task('unsure', { optimistic: 1, likely: 4, pessimistic: 7 })
    expect(projectEnd([sure, unsure])).toEqual({ mean: 4, variance: 1 })
  })

  it('is certain when no duration varies', () => {
    expect(probabilityOfFinishing({ mean: 4, variance: 0 }, 4)).toBe(1)
    expect(probabilityOfFinishing({ mean: 4, variance: 0 }, 3.9)).toBe(0)
  })
})

describe('crashing', () => {
  it('keeps the deadline by durations that cost what it says', () => {
    const tasks = crashableTasks(groupParams('SC-CRASH-40'))
    for (const deadline of [44, 43, 40, 36, 31, 28]) {
      const { cost, tasks: plan } = crashTo(tasks, deadline)
      const lengths = new Map(plan.map(({ id, duration }) => [id, duration]))
      const shortened = tasks.map((each) => ({ ...each, duration: lengths.get(each.id)! }))
      expect(projectSchedule(shortened).duration).toBeLessThanOrEqual(deadline + 1e-9)
      expect(costOf(tasks, plan)).toBeCloseTo(cost, 9)
    }
  })

  it('is refused a deadline that no money buys', () => {
    const tasks = [{ ...task('A', 5), crash: { shortest: 3, costPerUnit: 2 } }, task('B', 1, 'A')]
    expect(() => crashTo(tasks, 3)).toThrow('the project takes at least 4, whatever is paid; the deadline is 3')
  })

  it('costs as little as the best of all combinations of whole durations', () => {
    const networks = fc.array(
      fc.record({
        duration: fc.integer({ min: 1, max: 4 }),
        saved: fc.integer({ min: 0, max: 2 }),
        costPerUnit: fc.integer({ min: 1, max: 9 }),
        before: fc.array(fc.nat(4), { maxLength: 3 }),
      }),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(networks, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, share) => {
        const tasks: ProjectTask[] = drawn.map(({ duration, saved, costPerUnit, before }, index) => ({
          id: String(index),
          duration,
          predecessors: [...new Set(before.filter((each) => each < index))].map(String),
          crash: { shortest: Math.max(0, duration - saved), costPerUnit },
        }))
        const longest = projectSchedule(tasks).duration
        const shortest = projectSchedule(tasks.map((each) => ({ ...each, duration: each.crash!.shortest }))).duration
        const deadline = shortest + Math.round(share * (longest - shortest))
        expect(crashTo(tasks, deadline).cost).toBeCloseTo(leastCostByTrial(tasks, deadline), 6)
      }),
      { seed: 1961, numRuns: 200 },
    )
  })
})

/** With a whole deadline, some best plan has whole durations: the programme's matrix is totally unimodular. */
function leastCostByTrial(tasks: readonly ProjectTask[], deadline: number): number {
  const tried = (index: number, chosen: readonly ProjectTask[]): number => {
    if (index === tasks.length) {
      if (projectSchedule(chosen).duration > deadline) return Number.POSITIVE_INFINITY
      return costOf(tasks, chosen as readonly { id: string; duration: number }[])
    }
    const each = tasks[index]!
    const choices: number[] = []
    for (let duration = each.crash!.shortest; duration <= Number(each.duration); duration++) {
      choices.push(tried(index + 1, [...chosen, { ...each, duration }]))
    }
    return Math.min(...choices)
  }
  return tried(0, [])
}

const costOf = (tasks: readonly ProjectTask[], plan: readonly { id: string; duration: number }[]): number =>
  tasks.reduce(
    (sum, { duration, crash }, index) => sum + (Number(duration) - plan[index]!.duration) * (crash?.costPerUnit ?? 0),
    0,
  )
