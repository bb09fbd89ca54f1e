/** What every run of a floor keeps to, counted from its facts and held against the world's own records. */
import { doing, whereabouts } from '../../../src/sim/floor'
import {
  advance,
  factNames,
  type Listener,
  MINUTE,
  measure,
  open,
  type Scenario,
  type World,
} from '../../../src/sim/index'
import { type Stream, wholeBetween } from '../../../src/sim/kernel/random'
import { workLeft } from '../../../src/sim/processes/machine'
import { REFERENCES } from '../../../src/sim/references'
import { exponential, type OperationJson, station, step } from '../../support/play'
import { answered, type Claim } from '../oracle/claim'
import { named, poisson, shop, units } from '../shop'
import { drawnArrivals, drawnLine, everywhere, oneOf } from './instances'
import { betweenInstants } from './instants'
import { between, jobShop } from './timetable'

const HORIZON = 1_000 * MINUTE

/** Numbers at each station and in the whole, over time, against the times that each job spent there (Little 1961). */
function little(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const stays = times[0]!.map(() => 0)
  const since = new Map<number, number>()
  let flow = 0
  const world = open(jobShop({ times, arrivals: drawnArrivals(luck, times.length, 9), at: between(buffers) }), 1, [
    {
      jobQueued: (at, job) => since.set(job, at),
      jobSent: (at, job, from) => {
        stays[from]! += at - since.get(job)!
      },
      jobCompleted: (at, job, _product, _good, flowTime) => {
        stays[stays.length - 1]! += at - since.get(job)!
        flow += flowTime
      },
    },
  ])
  const areas = stays.map(() => 0)
  let area = 0
  betweenInstants(world, HORIZON, (span) => {
    area += span * world.plants[0]!.wipLots
    for (const [index, { lots }] of world.stations.entries()) areas[index]! += span * lots
  })
  const [plant] = world.plants
  return plant!.wipLots === 0 && area === flow && areas.every((each, index) => each === stays[index])
}

/** Lots of chance sizes, times and bad units through two to four stations; the last station scraps what is bad. */
function spoilingLine(luck: Stream): Scenario {
  const count = wholeBetween(luck, 2, 4)
  const route = Array.from({ length: count }, (_, index): OperationJson => {
    const last = index === count - 1
    return step(named(index), exponential(units(wholeBetween(luck, 1, 3))), {
      characteristic: last ? { offset: 0, sigma: 0.6 } : null,
      inspection: last ? { detection: 1, falseReject: 0, reworkFrom: null, reworkLimit: 0, holdTime: '0 min' } : null,
    })
  })
  return shop({
    routes: { a: route },
    stations: route.map((_, index) => station(named(index), { machines: oneOf(luck, [1, 1, 2]) })),
    work: [{ id: 'work', product: 'a', ...poisson(0.1), quantity: { family: 'geometric', mean: 3 } }],
  })
}

/** In, out, scrapped and still there, at every node and every moment. */
function flow(luck: Stream): boolean {
  const scenario = spoilingLine(luck)
  const last = scenario.stations.length - 1
  const content = scenario.stations.map(() => 0)
  const where = new Map<number, number>()
  let whole = 0
  const world = open(scenario, 1, [
    {
      jobReleased: (_at, _job, _product, quantity) => {
        whole += quantity
      },
      jobQueued: (_at, job, index, quantity) => {
        content[index]! += quantity
        if (where.has(job)) content[where.get(job)!]! -= quantity
        where.set(job, index)
      },
      unitsScrapped: (_at, index, _product, quantity) => {
        content[index]! -= quantity
        whole -= quantity
      },
      jobCompleted: (_at, _job, _product, good) => {
        content[last]! -= good
        whole -= good
      },
    },
  ])
  let holds = true
  betweenInstants(world, HORIZON, () => {
    holds &&= world.plants[0]!.wipUnits === whole && content.every((each, index) => each === unitsAt(world, index))
  })
  return holds
}

const unitsAt = (world: World, index: number): number =>
  world.jobs.reduce(
    (sum, { place, step: { station: at }, quantity }) =>
      sum + ((place === whereabouts.queue || place === whereabouts.machine) && at === index ? quantity : 0),
    0,
  )

/** The utilization that is reported, times the horizon, is the time of the work done and of what is done of that in hand. */
function utilization(luck: Stream): boolean {
  const scenario = spoilingLine(luck)
  const work = scenario.stations.map(() => 0)
  const listener: Listener = {
    jobStarted: (_at, _job, index, _quantity, process) => {
      work[index]! += process
    },
  }
  const world = open(scenario, 1, [listener])
  const measures = measure(world.model, ['utilization'])
  const measured = open(world.model, 1, [measures.listener])
  advance(world, HORIZON)
  advance(measured, HORIZON)
  for (const machine of world.machines) {
    if (machine.phase === doing.process) work[machine.station]! -= workLeft(world, machine)
  }
  const parts = measures.partsUntil('utilization', 0, HORIZON)
  return parts.every(({ value }, index) => {
    const busy = ((value ?? 0) / 100) * HORIZON * scenario.stations[index]!.machines
    return Math.abs(busy - work[index]!) <= 1e-9 * HORIZON
  })
}

/** Whoever goes first, the work that is left is the same at every moment, and the machine is idle at the same times. */
function conservedWork(luck: Stream): boolean {
  const jobs = 15
  const times = Array.from({ length: jobs }, () => [wholeBetween(luck, 1, 9)])
  const arrivals = drawnArrivals(luck, jobs, 9)
  const ranks = times.map(() => wholeBetween(luck, 1, 3))
  const lastFirst = times.map((_, job) => jobs - job)
  const path = (dispatching: string, priorities: readonly number[], preemptive = false): string => {
    const world = open(jobShop({ times, arrivals, priorities, at: () => ({ dispatching, preemptive }) }), 1)
    const left: number[] = []
    for (let minute = 1; minute <= 300; minute++) {
      advance(world, minute * MINUTE)
      left.push(unfinishedWork(world))
    }
    return left.join()
  }
  const fifo = path('fifo', ranks)
  return [
    path('shortestProcessingTime', ranks),
    path('priority', ranks),
    path('priority', ranks, true),
    path('priority', lastFirst),
    path('priority', lastFirst, true),
  ].every((each) => each === fifo)
}

function unfinishedWork(world: World): number {
  const waiting = world.jobs.reduce(
    (sum, { place, left, step: { processTime } }) =>
      sum + (place === whereabouts.queue ? (left > 0 ? left : processTime.mean) : 0),
    0,
  )
  return waiting + world.machines.reduce((sum, machine) => sum + (machine.job < 0 ? 0 : workLeft(world, machine)), 0)
}

const references: readonly string[] = REFERENCES

/** One seed, one log of facts, to the last bit; another seed, another. */
function seeds(luck: Stream): boolean {
  const scenario = spoilingLine(luck)
  const log = (seed: number): string => {
    const rows: unknown[] = []
    const listener = Object.fromEntries(
      factNames.map((name) => [name, (...told: unknown[]) => rows.push([name, told])]),
    )
    advance(open(scenario, seed, [listener as Listener]), HORIZON)
    return JSON.stringify(rows, (key, value) => (references.includes(key) ? undefined : value))
  }
  const [once, again, other] = [1, 1, 2].map(log)
  return once === again && once !== other
}

const law = (group: string, draws: number, holds: (luck: Stream) => boolean): Claim =>
  answered(group, { holds: () => everywhere(group, draws, holds) }, 'run')

export const floorLawClaims: readonly Claim[] = [
  law('P-LITTLE', 40, little),
  law('P-FLOW', 30, flow),
  law('P-UTIL', 30, utilization),
  law('P-WORKCONS', 40, conservedWork),
  law('P-SEED', 10, seeds),
]
