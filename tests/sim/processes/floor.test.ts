/** The floor against timetables that can be reckoned by hand. Times in minutes. */

import { describe, expect, it } from 'vitest'
import { lack } from '../../../src/sim/floor'
import { accounts, DAY, HOUR, MINUTE, WEEK } from '../../../src/sim/index'
import type { OperationSpec } from '../../../src/sim/scenario/floor'
import {
  advance,
  always,
  company,
  constant,
  dayShift,
  diary,
  gamma,
  oneLotOfEach,
  opened,
  people,
  play,
  product,
  say,
  station,
  step,
  supplied,
  timetable,
} from '../../support/play'

const H = 60
const account = (name: (typeof accounts)[number]): number => accounts.indexOf(name)

describe('a lot', () => {
  it('goes through two stations as a whole, with a move between', () => {
    const scenario = company({
      items: [product('a', [step('s1', '6 min'), step('s2', '4 min')])],
      stations: [station('s1', { moveTime: '3 min' }), station('s2')],
      planning: oneLotOfEach(1, 5),
    })
    const rows = timetable(
      scenario,
      { until: DAY },
      'jobPlanned',
      'jobReleased',
      'jobQueued',
      'jobStarted',
      'jobFinished',
      'jobCompleted',
    )
    expect(rows).toEqual([
      [0, 'jobPlanned', 1, 0, 5],
      [0, 'jobReleased', 1, 0, 5],
      [0, 'jobQueued', 1, 0, 5],
      [0, 'jobStarted', 1, 0, 5, 30 * MINUTE, 30 * MINUTE],
      [30, 'jobFinished', 1, 0, 5],
      [33, 'jobQueued', 1, 1, 5],
      [33, 'jobStarted', 1, 1, 5, 20 * MINUTE, 20 * MINUTE],
      [53, 'jobFinished', 1, 1, 5],
      [53, 'jobCompleted', 1, 0, 5, 53 * MINUTE, 50 * MINUTE, true, 53 * MINUTE],
    ])
  })

  it('pays for a change of family, but not for the first nor within one', () => {
    const lots = ['a', 'b', 'c'].map((id) => product(id, [step('s1', '10 min')], { family: id === 'c' ? 'b' : id }))
    const scenario = company({
      items: lots,
      stations: [station('s1', { setup: constant('15 min') })],
      planning: oneLotOfEach(3, 1),
    })
    const rows = timetable(scenario, { until: DAY }, 'machineTurned', 'jobStarted').slice(1)
    expect(rows.map(([at, , , what, state]) => [at, typeof state === 'string' ? state : what])).toEqual([
      [0, 0],
      [0, 'running'],
      [10, 'setup'],
      [25, 0],
      [25, 'running'],
      [35, 0],
      [45, 'starved'],
    ])
  })

  it('waits for its material, has what is missing ordered, and starts when it comes', () => {
    const { stockPoints = [], ...wood } = supplied('wood')
    const scenario = company({
      ...wood,
      items: [
        { id: 'wood', kind: 'material', standardCost: 2 },
        product('a', [step('s1', '10 min', { materials: [{ item: 'wood', quantity: 4 }] })]),
      ],
      stations: [station('s1')],
      stockPoints: stockPoints.map((point) => ({
        ...point,
        initial: 10,
        replenishment: { policy: 'reorderPoint', args: { serviceLevel: 50, orderDays: 1 } },
      })),
      planning: oneLotOfEach(1, 3),
    })
    const world = opened(scenario)
    advance(world, HOUR)
    expect(world.stations[0]).toMatchObject({ waitsFor: lack.material, queue: { count: 1 } })
    const [received, started] = timetable(scenario, { until: 3 * DAY }, 'jobStarted', 'materialReceived')
    expect([received![1], started![1]]).toEqual(['materialReceived', 'jobStarted'])
    expect(started![0]).toBe(received![0])
  })
})

describe('a shift', () => {
  const twoUnits = (changes: Parameters<typeof station>[1] = {}) => ({
    items: [product('a', [step('s1', '5 h')])],
    stations: [station('s1', { pool: 'people', ...changes })],
    shifts: [dayShift],
    pools: [people(1, 'day')],
    planning: oneLotOfEach(1, 2),
  })

  it('suspends the work at its end and resumes it at the next beginning', () => {
    const rows = timetable(company(twoUnits()), { until: 2 * DAY }, 'machineTurned', 'jobFinished')
    expect(rows.map(([at, fact, , , state]) => [at / H, fact === 'jobFinished' ? fact : state])).toEqual([
      [0, 'off'],
      [8, 'starved'],
      [8, 'running'],
      [16, 'off'],
      [24 + 8, 'starved'],
      [24 + 8, 'running'],
      [24 + 10, 'jobFinished'],
      [24 + 10, 'starved'],
      [24 + 16, 'off'],
    ])
  })

  it('suspends what an inspector looks into, and the repair of a machine', () => {
    const inspected = twoUnits()
    const items = [
      product('a', [
        step('s1', '3 h', {
          inspection: { detection: 1, falseReject: 1, reworkFrom: null, reworkLimit: 0, holdTime: '2 h' },
        }),
      ]),
    ]
    // 2 × 3 h of work from eight to two, then 2 × 2 h of looking: two today, two tomorrow.
    const rows = timetable(company({ ...inspected, items }), { until: 2 * DAY }, 'jobFinished', 'jobEnded')
    expect(rows.map(([at, fact]) => [at / H, fact])).toEqual([
      [14, 'jobFinished'],
      [24 + 10, 'jobEnded'],
    ])
    const failing = twoUnits({
      failure: { mtbf: '9 h', shape: 10, clock: 'calendar', repairTime: constant('12 h'), repairCost: 0 },
    })
    const told = timetable(company(failing), { until: 4 * DAY }, 'machineFailed', 'machineRepaired')
    const inShift = (from: number, to: number): number => {
      let hours = 0
      for (let day = 0; day < 5; day++) {
        hours += Math.max(0, Math.min(to, day * 24 + 16) - Math.max(from, day * 24 + 8))
      }
      return hours
    }
    const [failed, repaired] = told
    expect([failed![1], repaired![1]]).toEqual(['machineFailed', 'machineRepaired'])
    expect(inShift(failed![0] / H, repaired![0] / H)).toBeCloseTo(12, 9)
  })

  it('that fills the week goes on without a stop, and is paid to the hour', () => {
    const { rows, world } = worked(always)
    expect(rows).toEqual([60])
    expect(world.balances[account('labour')]).toBe(2 * 168 * 10 * 100)
    expect(world.balances[account('machines')]).toBe(2 * 168 * 100)
  })

  it('that follows on another at midnight goes on too', () => {
    const { rows, world } = worked({ id: 'half', days: [1, 2, 3, 7], from: '00:00', to: '24:00' })
    expect(rows).toEqual([60])
    expect(world.balances[account('labour')]).toBe(2 * 96 * 10 * 100)
  })

  /** Sixty hours of work in two weeks of this shift: when it ended [h], and the world. */
  function worked(shift: typeof always) {
    const scenario = company({
      items: [product('a', [step('s1', '1 h')])],
      stations: [station('s1', { pool: 'people', rate: 1 })],
      shifts: [shift],
      pools: [people(1, shift.id, 10)],
      planning: oneLotOfEach(1, 60),
    })
    const { rows, listener } = diary('jobFinished')
    const world = play(scenario, { until: 2 * WEEK + 1 }, listener)
    return { rows: rows.map(([at]) => at / H), world }
  }

  it('has only so many people: a second machine waits until one is free', () => {
    const scenario = company({
      items: [product('a', [step('s1', '2 h')]), product('b', [step('s2', '2 h')])],
      stations: [station('s1', { pool: 'people' }), station('s2', { pool: 'people' })],
      shifts: [dayShift],
      pools: [people(1, 'day')],
      planning: oneLotOfEach(2, 1),
    })
    const rows = timetable(scenario, { until: DAY }, 'jobStarted')
    expect(rows.map(([at, , , where]) => [at / H, where])).toEqual([
      [8, 0],
      [10, 1],
    ])
  })
})

describe('a machine that fails', () => {
  it('keeps its lot, and works off what is left when it is repaired', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 h')])],
      stations: [
        station('s1', {
          failure: { mtbf: '10 h', shape: 3, clock: 'operating', repairTime: gamma('3 h', 0.5), repairCost: 7 },
        }),
      ],
      planning: oneLotOfEach(1, 50),
    })
    const { rows, listener } = diary('machineFailed', 'machineRepaired', 'jobFinished')
    const world = play(scenario, { until: WEEK }, listener)
    const repairs = rows.filter(([, fact]) => fact === 'machineRepaired')
    const down = repairs.reduce((sum, [, , , , time]) => sum + (time as number), 0)
    const [finished] = rows.filter(([, fact]) => fact === 'jobFinished')
    expect(repairs.length).toBeGreaterThan(2)
    expect(finished![0] * MINUTE).toBe(50 * HOUR + down)
    expect(world.balances[account('maintenance')]).toBe(repairs.length * 700)
  })

  it('before the technicians have come for the first time waits for them', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 h')])],
      stations: [
        station('s1', {
          failure: { mtbf: '2 h', shape: 10, clock: 'calendar', repairTime: constant('30 min'), repairCost: 0 },
        }),
      ],
      shifts: [dayShift],
      crews: [{ site: 'plant', shift: 'day', headcount: 1, wage: 0 }],
      planning: oneLotOfEach(1, 50),
    })
    const [failed, repaired] = timetable(scenario, { until: DAY }, 'machineFailed', 'machineRepaired')
    expect(failed![0]).toBeLessThan(8 * H)
    expect(repaired!.slice(0, 2)).toEqual([8.5 * H, 'machineRepaired'])
  })

  it('is attended to in the order of calls when technicians are few', () => {
    const failure = { mtbf: '3 h', shape: 10, clock: 'calendar', repairTime: constant('2 h'), repairCost: 0 } as const
    const scenario = company({
      items: [product('a', [step('s1', '1 h')])],
      stations: [station('s1', { machines: 4, failure })],
      shifts: [always],
      crews: [{ site: 'plant', shift: 'always', headcount: 1, wage: 0 }],
      planning: oneLotOfEach(1, 1),
    })
    const rows = timetable(scenario, { until: WEEK }, 'machineFailed', 'machineRepaired')
    const failed = rows.filter(([, fact]) => fact === 'machineFailed').map(([, , , machine]) => machine)
    const repaired = rows.filter(([, fact]) => fact === 'machineRepaired').map(([, , , machine]) => machine)
    expect(repaired.length).toBeGreaterThan(20)
    expect(repaired).toEqual(failed.slice(0, repaired.length))
  })
})

describe('inspection', () => {
  const { stockPoints = [], ...wood } = supplied('wood', 'motor')
  const rejecting = (limit: number) =>
    company({
      ...wood,
      items: [
        { id: 'wood', kind: 'material', standardCost: 10 },
        { id: 'motor', kind: 'material', standardCost: 40 },
        product('a', [
          step('s1', '1 min', {
            materials: [{ item: 'wood', quantity: 1 }],
            inspection: { detection: 1, falseReject: 1, reworkFrom: 0, reworkLimit: limit, holdTime: '2 min' },
          }),
          step('s2', '1 min', { materials: [{ item: 'motor', quantity: 1 }] }),
        ]),
      ],
      stations: [station('s1'), station('s2')],
      stockPoints,
      planning: oneLotOfEach(1, 3),
    })

  it('sends rejected units back as a lot of their own, and scraps them when they have been back often enough', () => {
    const rows = timetable(
      rejecting(1),
      { until: 20 * MINUTE },
      'jobStarted',
      'unitsReworked',
      'unitsScrapped',
      'jobEnded',
    )
    expect(rows.slice(0, 6).map(([at, fact, ...told]) => [at, fact, ...told.slice(0, 4)])).toEqual([
      [0, 'jobStarted', 1, 0, 3, 3 * MINUTE],
      [3, 'unitsReworked', 0, 0, 3],
      [9, 'jobEnded', 1],
      [9, 'jobStarted', 2, 0, 3, 3 * MINUTE],
      [12, 'unitsScrapped', 0, 0, 3],
      [18, 'jobEnded', 2],
    ])
  })

  it('costs the material used again, and that of what is scrapped', () => {
    const world = play(rejecting(1), { until: 13 * MINUTE })
    expect(world.balances[account('scrap')]).toBe(2 * 3 * 10 * 100)
  })

  it('of the second time through does not charge material that is used for the first time', () => {
    const json = rejecting(1)
    const [first, second] = json.items[2]!.route as [OperationSpec, OperationSpec]
    // Everything is rejected once; the second time nobody looks any more, because the limit lets it by.
    const scenario = {
      ...json,
      items: [
        ...json.items.slice(0, 2),
        {
          ...json.items[2]!,
          route: [
            {
              ...first,
              inspection: { ...first.inspection!, falseReject: 0.5, reworkLimit: 5, holdTime: 0 },
            },
            second,
          ],
        },
      ],
    } as typeof json
    const reworked: number[] = []
    const world = play(
      scenario,
      { until: DAY },
      {
        unitsReworked: (_at, _station, _product, quantity) => reworked.push(quantity),
      },
    )
    const units = reworked.reduce((sum, quantity) => sum + quantity, 0)
    expect(units).toBeGreaterThan(0)
    expect(world.points[2]!.onHand).toBe(3)
    expect(world.balances[account('scrap')]).toBe(units * 10 * 100)
  })

  it('wakes the gate of a CONWIP floor when nothing is left of a lot', () => {
    const scenario = company({
      items: [
        product('a', [
          step('s1', '1 min'),
          step('s2', '1 min', {
            inspection: { detection: 1, falseReject: 1, reworkFrom: null, reworkLimit: 0, holdTime: '0 min' },
          }),
        ]),
        product('b', [step('s1', '1 min')]),
      ],
      stations: [station('s1'), station('s2')],
      planning: { ...oneLotOfEach(2, 1), release: { policy: 'conwip', args: { cap: 1 } } },
    })
    const rows = timetable(scenario, { until: 5 * MINUTE }, 'jobReleased', 'jobEnded')
    expect(rows.slice(0, 3).map(([at, fact, job]) => [at, fact, job])).toEqual([
      [0, 'jobReleased', 1],
      [2, 'jobEnded', 1],
      [2, 'jobReleased', 2],
    ])
  })
})

describe('room', () => {
  it('is for one lot whatever its size, and for no second beyond the limit', () => {
    const scenario = company({
      items: ['a', 'b', 'c', 'd'].map((id) => product(id, [step('s1', '1 min'), step('s2', '10 min')])),
      stations: [station('s1'), station('s2', { buffer: 3 })],
      planning: oneLotOfEach(4, 4),
    })
    const rows = timetable(scenario, { until: 200 * MINUTE }, 'jobQueued')
    expect(rows.filter(([, , , where]) => where === 1).map(([at, , job]) => [at, job])).toEqual([
      [4, 1],
      [8, 2],
      [44, 3],
      [84, 4],
    ])
  })

  it('opens for all who wait when cards are added', () => {
    const scenario = company({
      items: ['a', 'b', 'c', 'd'].map((id) => product(id, [step('s1', '1 min'), step('s2', '1 h')])),
      stations: [station('s1'), station('s2')],
      planning: { ...oneLotOfEach(4, 1), release: { policy: 'kanban', args: { cards: 1 } } },
      unlocked: ['kanban'],
    })
    const { rows, listener } = diary('jobQueued')
    const world = opened(scenario, [], 1, listener)
    advance(world, 10 * MINUTE)
    expect(world.stations[0]!.stored).toBe(1)
    say(world, { lever: 'kanban', args: { station: 'all', cards: 3 } })
    expect(world.stations[0]!.stored).toBe(0)
    expect(rows.filter(([, , , where]) => where === 1).map(([at, , job]) => [at, job])).toEqual([
      [1, 1],
      [10, 2],
    ])
  })
})
