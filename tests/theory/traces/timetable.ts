/** Runs without chance: which job is worked on where and when. One unit of the theory's time is a minute. */
import { advance, type Listener, MINUTE, open, type Scenario } from '../../../src/sim/index'
import { constant, type PlanningJson, type StationJson, station, step } from '../../support/play'
import { level } from '../oracle/batches'
import { named, shop, units } from '../shop'

export interface Jobs {
  /** Process time of each job at each station, in the order of the route. */
  readonly times: readonly (readonly number[])[]
  /** When each comes, ascending; all at time 0 where nothing is said. */
  readonly arrivals?: readonly number[]
  readonly priorities?: readonly number[]
  /** When each is due, counted from its arrival. */
  readonly dues?: readonly number[]
  /** What is special about a station. */
  readonly at?: (station: number) => Partial<StationJson>
  readonly release?: PlanningJson['release']
}

/** Jobs that each are a product of their own, through stations in a row. */
export function jobShop({ times, arrivals, priorities, dues, at = () => ({}), release }: Jobs): Scenario {
  const ids = times.map((_, job) => `job${job + 1}`)
  return shop({
    routes: Object.fromEntries(
      ids.map((id, job) => [id, times[job]!.map((time, index) => step(named(index), constant(units(time))))]),
    ),
    stations: times[0]!.map((_, index) => station(named(index), at(index))),
    work: ids.map((id, job) => ({
      id,
      product: id,
      trace: [units(arrivals?.[job] ?? 0)],
      priority: priorities?.[job] ?? 0,
      allowance: allowance(dues?.[job] ?? 0, times[job]!),
    })),
    ...(release === undefined ? {} : { release }),
  })
}

/** The same as a multiple of the work in the job. */
function allowance(due: number, times: readonly number[]): { least: number; most: number } {
  const multiple = due / times.reduce((sum, time) => sum + time, 0)
  return { least: multiple, most: multiple }
}

/** `buffers[i]` stands after station i; before the first is room for all. */
export const between =
  (buffers: readonly (number | null)[], blocking: StationJson['blocking'] = 'afterService') =>
  (index: number): Partial<StationJson> => ({ buffer: index === 0 ? null : buffers[index - 1]!, blocking })

/** By job in the order in which they come, and by station. Times in minutes. */
export interface Timetable {
  readonly released: number[]
  readonly starts: number[][]
  readonly finishes: number[][]
  /** When each job left each station: under cards, its output store. */
  readonly departures: number[][]
  /** Time of each station's machines in these states. */
  readonly running: number[]
  readonly blocked: number[]
  /** The area under the number of jobs in the system. */
  readonly area: number
  readonly makespan: number
}

export function timetableOf(scenario: Scenario, horizon = 10_000): Timetable {
  const { length: stations } = scenario.stations
  const jobs = scenario.workOrders.length
  const table = (): number[][] => Array.from({ length: jobs }, () => [])
  const order = new Map<number, number>()
  const told = { released: [] as number[], starts: table(), finishes: table(), departures: table() }
  const system = level()
  const running = Array.from({ length: stations }, () => level())
  const blocked = Array.from({ length: stations }, () => level())
  const states = new Map<number, string>()
  const listener: Listener = {
    jobPlanned: (_at, job) => order.set(job, order.size),
    jobReleased: (at, job) => {
      told.released[order.get(job)!] = at / MINUTE
      system.change(at, 1)
    },
    jobStarted: (at, job, place) => {
      told.starts[order.get(job)!]![place] ??= at / MINUTE
    },
    jobFinished: (at, job, place) => {
      told.finishes[order.get(job)!]![place] = at / MINUTE
    },
    jobSent: (at, job, from) => {
      told.departures[order.get(job)!]![from] = at / MINUTE
    },
    jobCompleted: (at, job) => {
      told.departures[order.get(job)!]![stations - 1] = at / MINUTE
      system.change(at, -1)
    },
    machineTurned: (at, place, machine, state) => {
      const before = states.get(machine)
      if (before === 'running') running[place]!.change(at, -1)
      if (before === 'blocked') blocked[place]!.change(at, -1)
      if (state === 'running') running[place]!.change(at, 1)
      if (state === 'blocked') blocked[place]!.change(at, 1)
      states.set(machine, state)
    },
  }
  const world = open(scenario, 1, [listener])
  advance(world, horizon * MINUTE)
  return {
    ...told,
    running: running.map((one) => one.area(world.now)),
    blocked: blocked.map((one) => one.area(world.now)),
    area: system.area(world.now),
    makespan: Math.max(...told.departures.map((row) => row[stations - 1]!)),
  }
}
