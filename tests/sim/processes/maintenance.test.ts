/** How machines fail, wear and are looked after, against timetables that can be reckoned by hand. Times in minutes. */

import { describe, expect, it } from 'vitest'
import { doing } from '../../../src/sim/floor'
import { accounts, DAY, HOUR, MINUTE, type Scenario, WEEK } from '../../../src/sim/index'
import { setServiceInterval } from '../../../src/sim/processes/service'
import { conditionOf } from '../../../src/sim/processes/wear'
import {
  advance,
  always,
  company,
  constant,
  diary,
  oneLotOfEach,
  opened,
  play,
  product,
  type StationJson,
  station,
  step,
  timetable,
} from '../../support/play'

const H = 60
const account = (name: (typeof accounts)[number]): number => accounts.indexOf(name)

type Failure = NonNullable<StationJson['failure']>
const failing = (changes: Partial<Failure> = {}): Failure => ({
  mtbf: '3 h',
  shape: 10,
  clock: 'operating',
  repairTime: constant('1 h'),
  repairCost: 0,
  ...changes,
})

/** One lot of so many units, `each` long, on one machine. */
const oneLot = (units: number, each: string, changes: Partial<StationJson>): Scenario =>
  company({
    items: [product('a', [step('s1', each)])],
    stations: [station('s1', changes)],
    planning: oneLotOfEach(1, units),
  })

/** Lots of one hour, one after the other without end. */
const hours = (changes: Partial<StationJson>): Scenario =>
  company({
    items: [product('a', [step('s1', '1 h')])],
    stations: [station('s1', { buffer: 1, ...changes })],
    workOrders: [{ id: 'work', product: 'a', endless: true }],
    planning: { plan: 'none' },
  })

describe('a machine whose age counts units', () => {
  it('fails after the same work, however long that takes', () => {
    const failures = (each: string): number[] => {
      const scenario = oneLot(200, each, {
        failure: failing({ mtbf: 30, clock: 'operations', shape: 2, repairTime: constant('0 min') }),
      })
      return timetable(scenario, { until: WEEK }, 'machineFailed').map(([at]) => at)
    }
    const quick = failures('1 min')
    expect(quick.length).toBeGreaterThan(3)
    const slow = failures('20 min')
    expect(slow).toHaveLength(quick.length)
    for (const [index, at] of slow.entries()) expect(at / 20).toBeCloseTo(quick[index]!, 3)
  })

  it('fails in one unit of 1/mtbf, whatever the lots', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 min')]), product('b', [step('s1', '7 min')])],
      stations: [
        station('s1', {
          buffer: 1,
          failure: failing({ mtbf: 50, clock: 'operations', shape: 1, repairTime: constant('0 min') }),
        }),
      ],
      workOrders: [
        { id: 'one', product: 'a', endless: true, quantity: 3 },
        { id: 'other', product: 'b', endless: true, quantity: 4 },
      ],
      planning: { plan: 'none' },
    })
    let failures = 0
    let units = 0
    play(
      scenario,
      { until: 200 * DAY },
      {
        machineFailed: () => {
          failures++
        },
        jobFinished: (_at, _job, _station, quantity) => {
          units += quantity
        },
      },
    )
    // Some 1300 failures: their number has a standard deviation of some 36.
    expect(Math.abs(failures - units / 50)).toBeLessThan(4 * Math.sqrt(units / 50))
  })
})

describe('a lot that a failure stops', () => {
  it('begins anew', () => {
    const scenario = oneLot(10, '12 min', { failure: failing({ mtbf: '150 min', interrupted: 'restart' }) })
    const facts = ['machineFailed', 'workLost', 'machineRepaired', 'jobFinished'] as const
    // Machines are somewhere in their lives when a run opens: one that fails within the two hours.
    const runs = Array.from({ length: 20 }, (_, seed) => timetable(scenario, { until: WEEK, seed }, ...facts))
    const rows = runs.find(([first]) => first![1] === 'machineFailed')!
    const [failed, lost, repaired] = rows
    expect([failed![1], lost![1], repaired![1]]).toEqual(['machineFailed', 'workLost', 'machineRepaired'])
    expect(lost!.slice(2)).toEqual([1, 0, Math.round(failed![0] * MINUTE), true])
    const finished = rows.findIndex(([, fact]) => fact === 'jobFinished')
    expect(rows[finished]![0]).toBeCloseTo(rows[finished - 1]![0] + 2 * H, 9)
  })

  it('is scrapped with its material, and is made again', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 h'), step('s2', '1 h')])],
      stations: [station('s1'), station('s2', { failure: failing({ mtbf: '30 min', interrupted: 'scrap' }) })],
      planning: oneLotOfEach(1, 2),
    })
    const { rows, listener } = diary('machineFailed', 'unitsScrapped', 'jobEnded', 'jobPlanned')
    const world = play(scenario, { until: 3 * H * MINUTE }, listener)
    const [, failed, ...then] = rows
    expect(failed![1]).toBe('machineFailed')
    expect(then.slice(0, 3).map(([at, fact, ...told]) => [at - failed![0], fact, ...told])).toEqual([
      [0, 'unitsScrapped', 1, 0, 2],
      [0, 'jobPlanned', 2, 0, 2],
      [0, 'jobEnded', 1],
    ])
    expect(world.machines[1]).toMatchObject({ job: -1, phase: doing.idle })
  })
})

describe('minimal repair', () => {
  it('leaves the machine as old as it was: wear-out goes on, where renewal would begin anew', () => {
    const failures = (repair: 'renewal' | 'minimal'): number[] => {
      const scenario = hours({ failure: failing({ mtbf: '100 h', shape: 3, repair, repairTime: constant('0 min') }) })
      return timetable(scenario, { until: 2000 * HOUR }, 'machineFailed').map(([at]) => at / H)
    }
    // With renewal one in a hundred hours; with minimal repair ((t·Γ(4/3))/100)³, some 5700 in 2000 hours.
    expect(failures('renewal').length).toBeLessThan(30)
    expect(Math.abs(failures('minimal').length - 5697)).toBeLessThan(4 * Math.sqrt(5697) + 60)
  })

  it('ends with a service', () => {
    const scenario = hours({
      failure: failing({ mtbf: '100 h', shape: 3, repair: 'minimal', repairTime: constant('0 min') }),
      service: { time: constant('0 min'), cost: 0, every: '100 h' },
    })
    const failed = timetable(scenario, { until: 20_000 * HOUR }, 'machineFailed').length
    // Γ(4/3)³ = 0.712 failures between two services.
    expect(Math.abs(failed - 142.4)).toBeLessThan(4 * Math.sqrt(142.4))
  })
})

describe('service', () => {
  const service = { time: constant('30 min'), cost: 5 }
  const told = (scenario: Scenario, until = DAY) =>
    timetable(scenario, { until }, 'machineServiced').map(([at]) => at / H)

  it('comes after so many hours at work, at the end of a lot, and begins the count anew', () => {
    const scenario = hours({ service: { ...service, every: '150 min' } })
    expect(told(scenario, 11 * HOUR)).toEqual([3.5, 7, 10.5])
    expect(play(scenario, { until: 11 * HOUR }).balances[account('maintenance')]).toBe(3 * 500)
  })

  it('waits for a technician, while the machine goes on with its lots', () => {
    const scenario = company({
      items: [product('a', [step('s1', '1 h')])],
      shifts: [always],
      crews: [{ site: 'plant', shift: 'always', headcount: 1, wage: 0 }],
      stations: [station('s1', { buffer: 2, machines: 2, service: { ...service, every: '150 min' } })],
      workOrders: [{ id: 'work', product: 'a', endless: true }],
      planning: { plan: 'none' },
    })
    // Both are due at three; the second begins its fourth lot instead, and is taken out after that.
    expect(told(scenario, 5 * HOUR)).toEqual([3.5, 4.5])
  })

  it('comes by the clock though the machine stands idle', () => {
    const scenario = oneLot(1, '1 h', { service: { ...service, every: '5 h', by: 'calendar' } })
    expect(told(scenario)).toEqual([5.5, 11, 16.5, 22])
  })

  it('comes when none was planned and somebody sets an interval, and stops when he takes it back', () => {
    const world = opened(oneLot(1, '1 h', { service: { ...service, by: 'calendar' } }))
    const { rows, listener } = diary('machineServiced')
    const heard = opened(oneLot(1, '1 h', { service: { ...service, by: 'calendar' } }), [], 1, listener)
    setServiceInterval(heard, 0, 2 * HOUR)
    advance(heard, 6 * HOUR)
    setServiceInterval(heard, 0, 0)
    advance(heard, DAY)
    expect(rows.map(([at]) => at / H)).toEqual([2.5, 5])
    advance(world, DAY)
    expect(world.balances[account('maintenance')]).toBe(0)
  })

  it('goes by a condition that is the share of its life that a machine has used up', () => {
    const stations = [station('s1', { failure: failing() }), station('s2')]
    const world = opened(company({ items: [product('a', [step('s1', '1 min'), step('s2', '1 min')])], stations }))
    const [ageing, lasting] = world.machines
    ageing!.age = 0
    expect(conditionOf(world, ageing!)).toBe(0)
    ageing!.age = ageing!.lifetime / 4
    expect(conditionOf(world, ageing!)).toBe(0.25)
    ageing!.age = ageing!.lifetime * 2
    expect(conditionOf(world, ageing!)).toBe(1)
    lasting!.age = HOUR
    expect(conditionOf(world, lasting!)).toBe(0)
  })

  it('comes when a round has seen the machine near its end, so that it never fails', () => {
    const changes = (threshold: number): Partial<StationJson> => ({
      failure: failing({ mtbf: '20 h', shape: 2 }),
      service: {
        ...service,
        every: '10 min',
        by: 'condition',
        condition: { threshold, error: 0, cost: 0.5 },
      },
    })
    const facts = (threshold: number) => {
      const scenario = hours(changes(threshold))
      const { rows, listener } = diary('machineFailed', 'machineServiced')
      const world = play(scenario, { until: 20 * WEEK }, listener)
      const count = (name: string) => rows.filter(([, fact]) => fact === name).length
      return { failed: count('machineFailed'), serviced: count('machineServiced'), world }
    }
    const early = facts(0.5)
    const late = facts(1.5)
    expect(early.serviced).toBeGreaterThan(100)
    expect(early.failed).toBeLessThan(early.serviced / 10)
    expect(late.serviced).toBe(0)
    expect(late.failed).toBeGreaterThan(100)
    expect(early.world.balances[account('inspection')]).toBe(((20 * WEEK) / (10 * MINUTE)) * 50 - 50)
  })
})

describe('wear', () => {
  it('slows the machine by so much an hour at work, until service', () => {
    const scenario = hours({
      wear: { slower: 0.1 },
      service: { time: constant('0 min'), cost: 0, every: '3 h' },
    })
    const times = timetable(scenario, { until: DAY }, 'jobStarted').map(
      ([, , , , , process]) => (process as number) / HOUR,
    )
    // 1, 1 + 0.1·1, 1 + 0.1·2.1; at an age of 3.31 h it is serviced.
    for (const [index, time] of [1, 1.1, 1.21, 1, 1.1, 1.21, 1].entries()) expect(times[index]).toBeCloseTo(time, 6)
  })

  it('widens what it makes', () => {
    const scenario = company({
      items: [
        product('a', [
          step('s1', '1 min', {
            characteristic: { offset: 0, sigma: 0.3 },
            inspection: { detection: 1, falseReject: 0, reworkFrom: null, reworkLimit: 0, holdTime: '0 min' },
          }),
        ]),
      ],
      stations: [station('s1', { buffer: 1, wear: { wider: 0.05 } })],
      workOrders: [{ id: 'work', product: 'a', endless: true, quantity: 1200 }],
      planning: { plan: 'none' },
    })
    const bad = timetable(scenario, { until: 2 * DAY }, 'unitsInspected').map(
      ([, , , , , rejected]) => rejected as number,
    )
    // P(|N(0, 0.3·(1 + 0.05·20))| > 1) = 0.0956 at 20 h, and 0.267 at 40 h.
    expect(Math.abs(bad[0]! - 1200 * 0.0956)).toBeLessThan(4 * Math.sqrt(1200 * 0.0956))
    expect(Math.abs(bad[1]! - 1200 * 0.2666)).toBeLessThan(4 * Math.sqrt(1200 * 0.2666))
  })
})
