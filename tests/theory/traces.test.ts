/** Runs without chance, event by event: lines with blocking, CONWIP, kanban, dispatching rules and a flow shop. */
import { describe, expect, it } from 'vitest'
import { advance, type Listener, MINUTE, open, type Scenario } from '../../src/sim/index'
import type { StationJson } from '../support/play'
import { expectedOf, paramsOf } from './cases'
import { lotsAtOnce } from './models'

interface Trace {
  readonly released: number[]
  readonly starts: number[][]
  readonly finishes: number[][]
  /** When each lot left each machine or, under kanban, each station's store. */
  readonly departures: number[][]
  readonly blocked: number[]
}

/** Times [units] by lot in the order planned, and by station. */
function trace(scenario: Scenario): Trace {
  const { length: stations } = scenario.stations
  const lots = scenario.items.length
  const table = (): number[][] => Array.from({ length: lots }, () => [])
  const told: Trace = {
    released: [],
    starts: table(),
    finishes: table(),
    departures: table(),
    blocked: Array.from({ length: stations }, () => 0),
  }
  const since = new Map<number, number>()
  const order = new Map<number, number>()
  const listener: Listener = {
    jobPlanned: (_at, job) => order.set(job, order.size),
    jobReleased: (at, job) => {
      told.released[order.get(job)!] = at / MINUTE
    },
    jobQueued: (at, job, station) => {
      if (station > 0) told.departures[order.get(job)!]![station - 1] = at / MINUTE
    },
    jobStarted: (at, job, station) => {
      told.starts[order.get(job)!]![station] = at / MINUTE
    },
    jobFinished: (at, job, station) => {
      told.finishes[order.get(job)!]![station] = at / MINUTE
    },
    jobCompleted: (at, job) => {
      told.departures[order.get(job)!]![stations - 1] = at / MINUTE
    },
    machineTurned: (at, station, _machine, state) => {
      const from = since.get(station)
      if (from !== undefined) told.blocked[station]! += (at - from) / MINUTE
      if (state === 'blocked') since.set(station, at)
      else since.delete(station)
    },
  }
  const world = open(scenario, 1, [listener])
  advance(world, 1_000 * MINUTE)
  return told
}

const between =
  (buffers: readonly (number | null)[]) =>
  (station: number): Partial<StationJson> => ({ buffer: station === 0 ? null : buffers[station - 1]! })

describe('a line that blocks after service', () => {
  it.each(['T-LINE-bas0', 'T-LINE-bas1', 'T-LINE-bas5', 'T-LINE-inf'] as const)('%s, event by event', (id) => {
    const { processing_times_job_by_station: times, buffers_between_stations: buffers } = paramsOf(id)
    const told = trace(lotsAtOnce(times, between(buffers)))
    expect({
      start_times_by_job_station: told.starts,
      departure_times_by_job_station: told.departures,
      blocked_time_by_station: told.blocked,
    }).toEqual(expectedOf(id))
  })

  it('needs as long for the lots in reverse through the line in reverse', () => {
    const { processing_times_job_by_station: times, buffers_between_stations: buffers } = paramsOf('T-LINE-bas5')
    const makespan = ({ departures }: Trace): number => Math.max(...departures.map((row) => row[row.length - 1]!))
    const reversed = times.map((row) => row.toReversed()).toReversed()
    expect(makespan(trace(lotsAtOnce(reversed, between(buffers.toReversed()))))).toBe(
      makespan(trace(lotsAtOnce(times, between(buffers)))),
    )
  })
})

it('CONWIP lets in the next lot at the instant at which one leaves', () => {
  const { processing_times_job_by_station: times, wip_cap: cap } = paramsOf('T-CONWIP-a')
  const told = trace(lotsAtOnce(times, () => ({}), { policy: 'conwip', args: { cap } }))
  expect(told.released).toEqual(expectedOf('T-CONWIP-a').release_times)
  expect(told.departures.map((row) => row[2])).toEqual(expectedOf('T-CONWIP-a').departure_times)
})

it('kanban passes a finished lot on at the instant at which the next station has a free card', () => {
  const { processing_times_job_by_station: times, kanbans } = paramsOf('T-KANBAN-a')
  const told = trace(lotsAtOnce(times, () => ({}), { policy: 'kanban', args: { cards: kanbans[0]! } }))
  expect(told.finishes).toEqual(expectedOf('T-KANBAN-a').completion_times_by_job_station)
  const entries = told.departures.map((row, lot) => [told.released[lot], ...row])
  expect(entries).toEqual(expectedOf('T-KANBAN-a').stage_entry_times_by_job_stage)
})

describe('one machine', () => {
  it.each(['SC-SM-a', 'SC-SM-b'] as const)('%s: first come and shortest first', (id) => {
    const { processing } = paramsOf(id)
    const { FCFS_summary, SPT_summary } = expectedOf(id) as Record<
      string,
      { sequence: number[]; mean_flow_time: number }
    >
    for (const [dispatching, summary] of [
      ['fifo', FCFS_summary!],
      ['shortestProcessingTime', SPT_summary!],
    ] as const) {
      // All lots come together: a machine that is down at first would start the first to come, so one unit is worked off before.
      const times = [[1], ...processing.map((time) => [time])]
      const told = trace(lotsAtOnce(times, () => ({ dispatching, machines: 1 })))
      const starts = told.starts.slice(1).map((row) => row[0]!)
      const sequence = starts.map((_, lot) => lot + 1).sort((one, other) => starts[one - 1]! - starts[other - 1]!)
      expect(sequence).toEqual(summary.sequence)
      const flow = told.departures.slice(1).reduce((sum, row) => sum + row[0]! - 1, 0) / processing.length
      expect(flow).toBeCloseTo(summary.mean_flow_time, 9)
    }
  })
})

it('a flow shop of two machines in the order of Johnson ends when he says', () => {
  const { machine1, machine2 } = paramsOf('SC-JOHN-a')
  const sequence = [5, 1, 4, 3, 2]
  const told = trace(lotsAtOnce(sequence.map((job) => [machine1[job - 1]!, machine2[job - 1]!])))
  expect(Math.max(...told.departures.map((row) => row[1]!))).toBe(expectedOf('SC-JOHN-a').makespan)
})
