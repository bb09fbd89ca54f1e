/** What every line keeps to, job by job, with the same process times (Muth 1979; Shanthikumar & Yao 1989). */
import { type Stream, wholeBetween } from '../../../src/sim/kernel/random'
import { constant } from '../../support/play'
import { answered, type Claim } from '../oracle/claim'
import { departures } from '../pull/departures'
import { endless, line, units } from '../shop'
import { drawnLine, everywhere } from './instances'
import { between, jobShop, type Timetable, timetableOf } from './timetable'

const DRAWS = 60

const through = (times: readonly (readonly number[])[], buffers: readonly (number | null)[]): Timetable =>
  timetableOf(jobShop({ times, at: between(buffers) }))
const conwip = (times: readonly (readonly number[])[], cap: number): Timetable =>
  timetableOf(jobShop({ times, release: { policy: 'conwip', args: { cap } } }))

const leaves = ({ departures }: Timetable): number[] => departures.map((row) => row[row.length - 1]!)
const noLater = (one: Timetable, other: Timetable): boolean => leaves(one).every((at, job) => at <= leaves(other)[job]!)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function moreRoom(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const place = wholeBetween(luck, 0, buffers.length - 1)
  return noLater(
    through(
      times,
      buffers.map((room, index) => room + (index === place ? 1 : 0)),
    ),
    through(times, buffers),
  )
}

function reversed(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const back = through(times.map((row) => row.toReversed()).toReversed(), buffers.toReversed())
  return back.makespan === through(times, buffers).makespan
}

function endlessRoom(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const free = through(
    times,
    buffers.map(() => null),
  )
  return noLater(free, through(times, buffers)) && sum(free.blocked) === 0
}

function higherCap(luck: Stream): boolean {
  const { times } = drawnLine(luck)
  const cap = wholeBetween(luck, 1, 6)
  return noLater(conwip(times, cap + 1), conwip(times, cap))
}

function bounds(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const { makespan } = through(times, buffers)
  const work = times[0]!.map((_, station) => sum(times.map((row) => row[station]!)))
  return Math.max(...work) <= makespan && makespan <= sum(work)
}

/** CONWIP without chance: between one lot at a time and the lesser of cap over raw process time and bottleneck rate. */
function bestAndWorst(luck: Stream): boolean {
  const times = drawnLine(luck).times[0]!
  const cap = wholeBetween(luck, 1, 8)
  const { throughput } = departures(
    line({
      services: times.map((time) => constant(units(time))),
      work: endless,
      release: { policy: 'conwip', args: { cap } },
    }),
  )
  const best = Math.min(cap / sum(times), 1 / Math.max(...times))
  return throughput > (1 / sum(times)) * (1 - 1e-9) && throughput < best * (1 + 1e-9)
}

/** Nothing varies: room does not matter, and work that comes at the rate of the slowest never waits. */
function noVariability(luck: Stream): boolean {
  const { times, buffers } = drawnLine(luck)
  const steady = times.map(() => times[0]!)
  const slowest = Math.max(...times[0]!)
  const saturated = leaves(through(steady, buffers))
  const fed = timetableOf(
    jobShop({ times: steady, arrivals: steady.map((_, job) => job * slowest), at: between(buffers) }),
  )
  return (
    saturated.slice(1).every((at, job) => at - saturated[job]! === slowest) &&
    leaves(fed).every((at, job) => at - fed.released[job]! === sum(times[0]!))
  )
}

const law = (group: string, draws: number, holds: (luck: Stream) => boolean): Claim =>
  answered(group, { holds: () => everywhere(group, draws, holds) }, 'run')

export const lineLawClaims: readonly Claim[] = [
  law('P-BUFMONO', DRAWS, moreRoom),
  law('P-REVERSE', DRAWS, reversed),
  law('P-INF', DRAWS, endlessRoom),
  law('P-CONWIPMONO', DRAWS, higherCap),
  law('P-BOUNDS', DRAWS, bounds),
  law('P-WORSTBEST', 20, bestAndWorst),
  law('P-ZEROVAR', DRAWS, noVariability),
]
