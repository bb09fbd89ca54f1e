/**
 * The standard speed models as public scenario files, run by the whole engine with every measure listening: M/M/1, a line of
 * five stations with little room, and a factory of twenty machines with failures, setups, four dispatching rules and
 * material from three suppliers. Only *model* events are counted (an order, the end of an operation, a failure, a repair,
 * a delivery), so that engines of another style compare.
 */

import { benchmarks } from '../../content/benchmarks'
import { readScenario } from '../../content/schema'
import { advance, compile, DAY, type Listener, MINUTE, type Model, measure, open } from '../../sim'

export interface StandardModel {
  readonly id: 'm1' | 'm2' | 'm3'
  readonly model: Model
  /** Simulated time of the run that is checked [ms]. */
  readonly length: number
  /** Of the runs that are timed, and how long the C++ reference runs in about the same time: customers, parts or days. */
  readonly round: { readonly length: number; readonly reference: number }
  /** What a long run must show, to tell that the work was done: its name, what is expected and what was found. */
  readonly check: (run: Checked) => string
}

/** What a run came to. */
export interface Checked {
  readonly events: number
  readonly lots: number
  /** Mean time from arrival to completion [ms]. */
  readonly stay: number
  readonly late: number
  readonly length: number
}

function modelOf(json: unknown): Model {
  const reading = readScenario(json)
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return compile(reading.value)
}

export const standardModels: readonly StandardModel[] = [
  {
    id: 'm1',
    model: modelOf(benchmarks.m1),
    length: 500_000 * MINUTE,
    round: { length: 200_000 * MINUTE, reference: 800_000 },
    check: ({ stay }) => `time in system ${(stay / MINUTE).toFixed(2)} (theory 5)`,
  },
  {
    id: 'm2',
    model: modelOf(benchmarks.m2),
    length: 200_000 * MINUTE,
    round: { length: 40_000 * MINUTE, reference: 200_000 },
    check: ({ lots, length }) => `throughput ${((lots * MINUTE) / length).toFixed(4)} (theory 0.7299)`,
  },
  {
    id: 'm3',
    model: modelOf(benchmarks.m3),
    length: 3650 * DAY,
    round: { length: 365 * DAY, reference: 1460 },
    check: ({ stay, late, lots }) =>
      `time in system ${(stay / (60 * MINUTE)).toFixed(1)} h, ${((100 * late) / lots).toFixed(1)} % late (reference 26.2 h, 13.7 %)`,
  },
]

/** Runs a model once for so long [ms] and counts what happens. */
export function count({ model }: StandardModel, length: number, seed: number): Checked {
  const planned = new Map<number, number>()
  let events = 0
  let lots = 0
  let stay = 0
  let late = 0
  const one = () => {
    events++
  }
  const renewal = model.scenario.workOrders.some(({ endless }) => !endless)
  const listener: Listener = {
    jobPlanned: (at, job) => {
      planned.set(job, at)
      if (renewal) events++
    },
    jobFinished: one,
    machineFailed: one,
    machineRepaired: one,
    materialReceived: one,
    jobCompleted: (at, job, _product, _good, _flow, _touch, _first, lateness) => {
      lots++
      stay += at - planned.get(job)!
      planned.delete(job)
      if (lateness > 0) late++
    },
  }
  advance(open(model, seed, [listener]), length)
  return { events, lots, stay: stay / lots, late, length }
}

/** CPU time of one round with every measure [s]. */
export function timeRound({ model, round: { length } }: StandardModel, seed: number): number {
  const world = open(model, seed, [measure(model).listener])
  const before = process.cpuUsage()
  advance(world, length)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
