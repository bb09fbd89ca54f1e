/** A more urgent lot takes the machine from one that is worked on. */
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../src/sim/index'
import {
  advance,
  company,
  type OperationJson,
  opened,
  product,
  type StationJson,
  station,
  step,
  supplied,
  timetable,
} from '../../support/play'

interface Call {
  readonly at: string
  readonly takes: OperationJson
  readonly priority: number
}

/** One lot of one product for each call. */
const called = (calls: readonly Call[], changes: Partial<StationJson> = {}) =>
  company({
    ...supplied('wood'),
    items: [
      { id: 'wood', kind: 'material', standardCost: 1 },
      ...calls.map(({ takes }, index) => product('abc'[index]!, [takes])),
    ],
    stations: [station('s1', { dispatching: 'priority', preemptive: true, ...changes })],
    workOrders: calls.map(({ at, priority }, index) => ({
      id: 'abc'[index]!,
      product: 'abc'[index]!,
      trace: [at],
      priority,
    })),
  })

const FACTS = ['jobStarted', 'jobInterrupted', 'jobFinished'] as const
const short = (rows: ReturnType<typeof timetable>) => rows.map(([at, fact, job]) => [at, fact.slice(3), job])

const long: Call = { at: '0 min', takes: step('s1', '10 min'), priority: 2 }
const urgent: Call = { at: '4 min', takes: step('s1', '3 min'), priority: 1 }

describe('preemption', () => {
  it('lets the urgent lot be worked on at once, and the other one go on with what is left', () => {
    const rows = timetable(called([long, urgent]), { until: 60 * MINUTE }, ...FACTS)
    expect(short(rows)).toEqual([
      [0, 'Started', 1],
      [4, 'Interrupted', 1],
      [4, 'Started', 2],
      [7, 'Finished', 2],
      [7, 'Started', 1],
      [13, 'Finished', 1],
    ])
    expect(rows[1]!.slice(5)).toEqual([6 * MINUTE, 6 * MINUTE])
    expect(rows[4]!.slice(5)).toEqual([6 * MINUTE, 6 * MINUTE])
  })

  it('interrupts nobody of the same priority, nor where the rule is another one, nor unless it is asked for', () => {
    const undisturbed = [
      [0, 'Started', 1],
      [10, 'Finished', 1],
      [10, 'Started', 2],
      [13, 'Finished', 2],
    ]
    for (const scenario of [
      called([long, { ...urgent, priority: 2 }]),
      called([long, urgent], { dispatching: 'earliestDueDate' }),
      called([long, urgent], { preemptive: false }),
    ]) {
      expect(short(timetable(scenario, { until: 60 * MINUTE }, ...FACTS))).toEqual(undisturbed)
    }
  })

  it('takes the machine of the least urgent', () => {
    const scenario = called([long, { ...long, at: '1 min', priority: 3 }, urgent], { machines: 2 })
    expect(short(timetable(scenario, { until: 60 * MINUTE }, ...FACTS))).toEqual([
      [0, 'Started', 1],
      [1, 'Started', 2],
      [4, 'Interrupted', 2],
      [4, 'Started', 3],
      [7, 'Finished', 3],
      [7, 'Started', 2],
      [10, 'Finished', 1],
      [14, 'Finished', 2],
    ])
  })

  it('does not ask for the material of the interrupted lot again', () => {
    const takes = step('s1', '10 min', { materials: [{ item: 'wood', quantity: 7 }] })
    const world = opened(called([{ ...long, takes }, urgent]))
    advance(world, 30 * MINUTE)
    expect(world.points[0]!.onHand).toBe(1000 - 7)
  })

  it('does not interrupt for a lot that lacks its material', () => {
    const takes = step('s1', '3 min', { materials: [{ item: 'wood', quantity: 5000 }] })
    const rows = timetable(called([long, { ...urgent, takes }]), { until: 20 * MINUTE }, ...FACTS)
    expect(short(rows)).toEqual([
      [0, 'Started', 1],
      [10, 'Finished', 1],
    ])
  })

  it('changes over for the urgent lot and back', () => {
    const rows = timetable(called([long, urgent], { setup: '2 min' }), { until: 60 * MINUTE }, ...FACTS)
    expect(short(rows)).toEqual([
      [0, 'Started', 1],
      [4, 'Interrupted', 1],
      [6, 'Started', 2],
      [9, 'Finished', 2],
      [11, 'Started', 1],
      [17, 'Finished', 1],
    ])
  })
})
