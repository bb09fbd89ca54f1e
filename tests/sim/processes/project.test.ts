/** Projects: tasks that follow on one another, what can be decided about them, and what is different when they are done. */
import { describe, expect, it } from 'vitest'
import { account } from '../../../src/sim/accounts'
import {
  compile,
  DAY,
  HOUR,
  hash,
  MINUTE,
  refusal,
  type Said,
  type Scenario,
  WEEK,
  type World,
} from '../../../src/sim/index'
import { crashTask, dropTask, plannedLength, startProject } from '../../../src/sim/processes/project'
import { committed, refuseCrash, refuseDrop, refuseStart } from '../../../src/sim/processes/projectDecisions'
import { cheapestCrash, outlookOf } from '../../../src/sim/processes/projectOutlook'
import {
  advance,
  type CompanyJson,
  company,
  constant,
  diary,
  lane,
  oneLotOfEach,
  opened,
  product,
  station,
  step,
  supplied,
} from '../../support/play'

type ProjectJson = NonNullable<CompanyJson['projects']>[number]
type TaskJson = ProjectJson['tasks'][number]

const shop = (projects: ProjectJson[], changes: Partial<Parameters<typeof company>[0]> = {}): Scenario =>
  company({
    items: [product('a', [step('s1', '10 min'), step('s2', '10 min')])],
    stations: [station('s1', { places: 3 }), station('s2', { buffer: 1 })],
    planning: oneLotOfEach(1, 1),
    projects,
    ...changes,
  })

const project = (tasks: TaskJson[], changes: Partial<ProjectJson> = {}): ProjectJson => ({
  id: 'line',
  budget: 100_000,
  tasks,
  ...changes,
})

/** Draw, then order and dig side by side, then build. */
const line: TaskJson[] = [
  { id: 'draw', duration: '5 d', cost: 1000, costPerDay: 100 },
  { id: 'order', duration: '10 d', after: ['draw'], cost: 5000, crash: { shortest: '6 d', costPerDay: 250 } },
  { id: 'dig', duration: '7 d', after: ['draw'], cost: 2000 },
  { id: 'build', duration: '3 d', after: ['order', 'dig'], cost: 500 },
]

const DAYS = DAY / MINUTE

function begun(scenario: Scenario, ...names: Parameters<typeof diary>): { world: World; rows: unknown[][] } {
  const { rows, listener } = diary(...names)
  const world = opened(scenario, [] as Said[], 1, listener)
  startProject(world, 0)
  return { world, rows: rows as unknown as unknown[][] }
}

describe('a project', () => {
  it('begins each task when those before it are done, and ends with the longest path', () => {
    const { world, rows } = begun(shop([project(line)]), 'taskBegan', 'taskFinished', 'projectFinished')
    advance(world, 4 * WEEK)
    expect(rows).toEqual([
      [0, 'taskBegan', 0],
      [5 * DAYS, 'taskFinished', 0, 5 * DAY],
      [5 * DAYS, 'taskBegan', 1],
      [5 * DAYS, 'taskBegan', 2],
      [12 * DAYS, 'taskFinished', 2, 7 * DAY],
      [15 * DAYS, 'taskFinished', 1, 10 * DAY],
      [15 * DAYS, 'taskBegan', 3],
      [18 * DAYS, 'taskFinished', 3, 3 * DAY],
      [18 * DAYS, 'projectFinished', 0, 18 * DAY, 900_000],
    ])
    expect(refuseStart(world, 0)).toBe('projectBegun')
  })

  it('shows by what is known which tasks decide its end', () => {
    const { world } = begun(shop([project(line)]))
    const critical = () => outlookOf(world, 0).tasks.flatMap(({ id, critical: is }) => (is ? [id] : []))
    expect(outlookOf(world, 0).duration).toBe(18 * DAY)
    expect(critical()).toEqual(['draw', 'order', 'build'])
    crashTask(world, 1, 3 * DAY)
    expect(critical()).toEqual(['draw', 'order', 'dig', 'build'])
    advance(world, 2 * WEEK)
    expect(outlookOf(world, 0).duration).toBe(15 * DAY)
  })

  it('is made shorter at its price, as long as a task has not begun, is not at its shortest, and the budget allows it', () => {
    const { world } = begun(shop([project(line, { budget: 9_000 + 750 })]))
    expect(cheapestCrash(world, 0, 16 * DAY).cost).toBeCloseTo(50_000, 6)
    expect(() => cheapestCrash(world, 0, 13 * DAY)).toThrow('at least')
    expect(committed(world, 0)).toBe(900_000)
    expect(refuseCrash(world, 0, DAY)).toBe('taskBegun')
    expect(refuseCrash(world, 2, DAY)).toBe('notShorter')
    expect(refuseCrash(world, 1, 5 * DAY)).toBe('notShorter')
    expect(refuseCrash(world, 1, 4 * DAY)).toBe('overBudget')
    expect(refuseCrash(world, 1, 3 * DAY)).toBeNull()
    crashTask(world, 1, 3 * DAY)
    expect(world.projects[0]!.spent).toBe(100_000 + 75_000)
    expect(plannedLength(world, 1)).toBe(7 * DAY)
    advance(world, 4 * WEEK)
    expect(world.projects[0]!.finishedAt).toBe(15 * DAY)
    expect(world.projects[0]!.spent).toBe(975_000)
  })

  it('goes on without what was dropped, and without what that was for', () => {
    const tasks: TaskJson[] = [
      { id: 'plain', duration: '2 d', cost: 10, outcomes: [{ kind: 'machines', station: 's1', count: 1 }] },
      {
        id: 'extra',
        duration: '9 d',
        cost: 90,
        optional: true,
        outcomes: [{ kind: 'machines', station: 's1', count: 1 }],
      },
      { id: 'party', duration: '1 d', after: ['extra', 'plain'] },
    ]
    const { world } = begun(shop([project(tasks)]))
    expect(refuseDrop(world, 0)).toBe('taskNeeded')
    expect(refuseDrop(world, 1)).toBe('taskBegun')
    const early = opened(shop([project(tasks)]))
    expect(refuseDrop(early, 1)).toBeNull()
    dropTask(early, 1)
    expect(refuseDrop(early, 1)).toBe('taskDropped')
    startProject(early, 0)
    for (const each of [world, early]) advance(each, 2 * WEEK)
    expect([world, early].map(({ projects: [one] }) => one!.finishedAt)).toEqual([10 * DAY, 3 * DAY])
    expect([world, early].map(({ projects: [one] }) => one!.spent)).toEqual([10_000, 1_000])
    expect([world, early].map(({ stations: [one] }) => one!.installed)).toEqual([3, 2])
  })

  it('takes as long as fate has it: between the estimates, their mean on average, the same whatever else is decided', () => {
    const estimate = { optimistic: '2 d', likely: '4 d', pessimistic: '12 d' }
    const tasks: TaskJson[] = [
      { id: 'one', duration: '1 d', crash: { shortest: '12 h', costPerDay: 1 } },
      { id: 'two', duration: estimate, after: ['one'], crash: { shortest: '1 d', costPerDay: 1 } },
    ]
    const scenario = compile(shop([project(tasks)]))
    const lengths = Array.from({ length: 500 }, (_, seed) => {
      const world = opened(scenario, [], seed)
      startProject(world, 0)
      advance(world, 3 * WEEK)
      return (world.projects[0]!.finishedAt - DAY) / DAY
    })
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    // 5 days, with a deviation of about 1.8: within 3.3 standard errors.
    expect(Math.abs(mean - 5)).toBeLessThan(0.27)
    const hurried = opened(scenario, [], 7)
    crashTask(hurried, 0, 12 * HOUR)
    crashTask(hurried, 1, 2.5 * DAY)
    startProject(hurried, 0)
    advance(hurried, 3 * WEEK)
    expect(hurried.projects[0]!.finishedAt).toBe(Math.round(lengths[7]! * 0.5 * DAY) + 12 * HOUR)
  })
})

describe('what a project changes', () => {
  const changed = (outcomes: NonNullable<TaskJson['outcomes']>, changes: Parameters<typeof shop>[1] = {}) =>
    begun(shop([project([{ id: 'all', duration: '1 h', outcomes }])], changes)).world

  it('new machines take the lots that wait, and are paid for from then on', () => {
    const { rows, listener } = diary('jobStarted', 'machineTurned')
    const scenario = company({
      items: [product('a', [step('s1', '2 h')])],
      stations: [station('s1', { places: 2, rate: 10 })],
      planning: { plan: 'replenish', targetDays: (7 * 3.5) / 1e-9 },
      projects: [project([{ id: 'buy', duration: '1 h', outcomes: [{ kind: 'machines', station: 's1', count: 1 }] }])],
    })
    const world = opened(scenario, [], 1, listener)
    startProject(world, 0)
    advance(world, DAY - 1)
    const times = rows.filter(([, fact]) => fact === 'jobStarted').map(([at]) => at)
    expect(times).toEqual([0, 60, 120, 180])
    expect(rows.filter(([, fact, , machine]) => fact === 'machineTurned' && machine === 1)[0]).toEqual([
      60,
      'machineTurned',
      0,
      1,
      'running',
    ])
    advance(world, DAY + 1)
    expect(world.balances[account.machines]).toBe(2 * 24 * 1000)
  })

  it('room before a station lets more lots come to it', () => {
    const scenario = (outcomes: NonNullable<TaskJson['outcomes']>) =>
      company({
        items: [product('a', [step('s1', '1 min'), step('s2', '10 d')])],
        stations: [station('s1'), station('s2', { buffer: 1 })],
        planning: { plan: 'replenish', targetDays: (7 * 9.5) / 1e-9 },
        projects: [project([{ id: 'all', duration: '1 h', outcomes }])],
      })
    const before = begun(scenario([])).world
    const after = begun(scenario([{ kind: 'buffer', station: 's2', units: 3 }])).world
    for (const world of [before, after]) advance(world, DAY)
    expect([before, after].map(({ stations }) => stations[1]!.queue.count)).toEqual([1, 4])
  })

  it('parameters of a station move for good, by what is drawn between the two, and at no other', () => {
    const outcome = {
      kind: 'parameter' as const,
      at: ['s2'],
      parameter: 'processTime' as const,
      factor: { least: 0.4, most: 0.6 },
    }
    const world = changed([outcome])
    advance(world, WEEK)
    const [one, two] = world.stations
    expect(one!.effects.processTime).toBe(1)
    expect(two!.effects.processTime).toBeGreaterThan(0.4)
    expect(two!.effects.processTime).toBeLessThan(0.6)
    expect(two!.improved.processTime).toBe(two!.effects.processTime)
  })

  it('a mode of a lane is open, and a supplier qualified, once it is done', () => {
    const {
      modes: [road],
    } = lane('out', 'plant', 'town')
    const chain = supplied('wood')
    const world = changed(
      [
        { kind: 'mode', lane: 'out', mode: 'express' },
        { kind: 'supplier', supplier: 'mill' },
      ],
      {
        items: [{ id: 'wood', kind: 'material' }, product('a', [step('s1', '1 min'), step('s2', '1 min')])],
        ...chain,
        unlocked: ['delivery'],
        suppliers: chain.suppliers.map((mill) => ({ ...mill, qualified: false })),
        lanes: [
          lane('in', 'mill', 'plant'),
          lane('out', 'plant', 'town', { modes: [road!, { ...road!, mode: 'express' }] }),
        ],
      },
    )
    expect([world.lanes[1]!.open, world.suppliers[0]!.qualified]).toEqual([[true, false], false])
    const express = { lever: 'delivery', args: { lane: 'out', mode: 'express', departuresPerWeek: 1 } }
    expect(refusal(world, express)?.reason).toBe('modeNotOffered')
    advance(world, DAY)
    expect(refusal(world, express)).toBeNull()
    expect([world.lanes[1]!.open, world.suppliers[0]!.qualified]).toEqual([[true, true], true])
  })

  it('until a project is begun, it costs nothing and changes nothing', () => {
    const play = (projects: ProjectJson[]) => {
      const world = opened(shop(projects))
      advance(world, WEEK)
      return world.balances
    }
    expect(play([project(line)])).toEqual(play([]))
    const again = () => {
      const { world } = begun(shop([project(line)]))
      advance(world, WEEK)
      return hash(world)
    }
    expect(again()).toBe(again())
  })
})

describe('what a project costs', () => {
  const tasks: TaskJson[] = [{ id: 'all', duration: constant('7 d'), cost: 364 }]

  it('wears off over 52 weeks from when it is paid', () => {
    const { world } = begun(shop([project(tasks)]))
    advance(world, 10 * DAY + 1)
    expect(world.balances[account.programmes]).toBe(1_000)
    expect(world.balances[account.prepaid]).toBe(35_400)
    advance(world, 60 * WEEK)
    expect(world.balances[account.programmes]).toBe(36_400)
  })

  it('or is capital, written off from the end of the project on', () => {
    const { world } = begun(shop([project(tasks, { life: '36400 d' })]))
    advance(world, 7 * DAY)
    expect(world.balances[account.fixedAssets]).toBe(36_400)
    advance(world, 17 * DAY + 1)
    expect(world.balances[account.fixedAssets]).toBe(36_400 - 11)
    expect(world.balances[account.machines]).toBe(11)
  })
})
