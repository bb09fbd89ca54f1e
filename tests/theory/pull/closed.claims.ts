/** CONWIP and the rope: lines that hold a stated number of lots, in the whole or up to the bottleneck. */
import { constant, exponential } from '../../support/play'
import { answered, type Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'
import { type Metric, simulated } from '../oracle/simulated'
import { endless, line, named, units } from '../shop'
import { lots, passage, together } from '../watches'
import { departures } from './departures'

interface Closed {
  readonly service_means: readonly number[]
  readonly machines_per_station: readonly number[]
  readonly wip: number
}

const conwip = (cap: number) => ({ policy: 'conwip', args: { cap } })

const closedLine = ({ service_means: means, machines_per_station: machines, wip }: Closed) =>
  line({
    services: means.map((mean) => exponential(units(mean))),
    at: (station) => ({ machines: machines[station]! }),
    work: endless,
    release: conwip(wip),
  })

const throughput: Metric = ({ done, time }) => done! / time!
const cycleTime: Metric = ({ flow, done }) => flow! / done!

/** A balanced exponential line (Hopp & Spearman 2011, ch. 7). */
const practicalWorstCase = (group: string): Claim =>
  simulated(group, {
    scenario: ({ stations, service_mean: mean, wip }) =>
      closedLine({
        service_means: Array<number>(stations).fill(mean),
        machines_per_station: Array<number>(stations).fill(1),
        wip,
      }),
    watch: ({ stations }) => lots(stations),
    length: 400_000,
    metrics: { throughput, cycle_time: cycleTime },
  })

/** Any exponential line (Gordon & Newell 1967). */
const unbalanced = (group: string, length: number): Claim =>
  simulated(group, {
    scenario: closedLine,
    watch: ({ service_means: means }) => lots(means.length),
    length,
    metrics: {
      throughput,
      cycle_time: cycleTime,
      mean_number_by_station: (gain, { service_means: means }: Closed) =>
        means.map((_, station) => gain[`at${station}`]! / gain.time!),
    },
  })

const drumBufferRope = (group: string, length: number): Claim =>
  simulated(group, {
    scenario: ({ service_means: means, bottleneck_index: drum, rope_length: cap }) =>
      line({
        services: means.map((mean: number) => exponential(units(mean))),
        work: endless,
        release: { policy: 'rope', args: { drum: named(drum), cap } },
      }),
    watch: ({ service_means: means, bottleneck_index: drum }) => together(lots(means.length), passage(drum)),
    length,
    metrics: {
      throughput,
      time_release_to_bottleneck_completion: ({ until, passed }) => until! / passed!,
      total_cycle_time: cycleTime,
    },
  })

interface Regular {
  readonly process_times: readonly number[]
  readonly machines_per_station: readonly number[]
  readonly wip: number
}

/** Without variability the line settles into a round in which everything repeats (Hopp & Spearman 2011, ch. 7: best case). */
function bestCase(group: string): Claim {
  const settled = ({ process_times: times, machines_per_station: machines, wip }: Regular) =>
    departures(
      line({
        services: times.map((time) => constant(units(time))),
        at: (station) => ({ machines: machines[station]! }),
        work: endless,
        release: conwip(wip),
      }),
    )
  const answers = {
    best_case_TH: (params: Regular) => settled(params).throughput,
    best_case_CT: (params: Regular) => settled(params).cycleTime,
  }
  return answered(group, answers, 'run')
}

interface Together {
  readonly rb: number
  readonly T0: number
  readonly wip: number
}

/** All lots of the line move together as one: four stations that take a quarter of the raw process time each. */
function worstCase(group: string): Claim {
  const settled = ({ rb, T0, wip }: Together) =>
    departures(
      line({
        services: Array.from({ length: T0 * rb }, () => constant(units(1 / rb))),
        work: { ...endless, quantity: wip },
        release: conwip(1),
      }),
    )
  const answers = {
    worst_case_CT: (params: Together) => settled(params).cycleTime,
    worst_case_TH: (params: Together) => settled(params).throughput * params.wip,
  }
  return answered(group, answers, 'run')
}

export const closedLineClaims: readonly Claim[] = [
  ...groupsNamed('P-PWC-').map(practicalWorstCase),
  unbalanced('P-CLOSED-a', 2_600_000),
  unbalanced('P-CLOSED-b', 2_500_000),
  unbalanced('P-CLOSED-c', 950_000),
  drumBufferRope('P-DBR-a', 400_000),
  drumBufferRope('P-DBR-c', 2_100_000),
  ...groupsNamed('P-PF1-').map(bestCase),
  ...groupsNamed('P-PF2-').map(bestCase),
  ...groupsNamed('P-WORST-').map(worstCase),
]
