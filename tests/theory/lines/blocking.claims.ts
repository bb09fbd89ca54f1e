/** Saturated lines with little room between stations, which block after or before service. */
import { bestAllocation } from '../../../src/sim/formulas/bowl'
import { exponential, gamma, scenarioOf } from '../../support/play'
import twoStations from '../models/twoStations.json'
import { groupParams } from '../oracle/cases'
import type { Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'
import { simulated } from '../oracle/simulated'
import { units } from '../shop'
import { lots, states, together } from '../watches'
import { saturated, throughput, timeInLine } from './saturated'

const erlang = (mean: number, phases: number) => gamma(units(mean), 1 / Math.sqrt(phases))
const exponentials = (means: readonly number[]) => means.map((mean) => exponential(units(mean)))

const watch = ({ buffers }: { readonly buffers: readonly number[] }) => lots(buffers.length + 1)

const balanced = (group: string): Claim =>
  simulated(group, {
    scenario: ({ service_means: means, service, buffers }) =>
      saturated(
        means.map((mean: number) => erlang(mean, service === 'Erlang-2' ? 2 : 1)),
        buffers,
      ),
    watch,
    length: 550_000,
    metrics: { throughput, mean_time_in_line: timeInLine },
  })

const beforeService = (group: string): Claim =>
  simulated(group, {
    scenario: ({ service_means: means, buffers, blocking }) =>
      saturated(exponentials(means), buffers, blocking === 'before-service' ? 'beforeService' : 'afterService'),
    watch,
    length: 260_000,
    metrics: { throughput },
  })

interface Unbalanced {
  readonly service_means: readonly number[]
  readonly service_phases_erlang: readonly number[]
  readonly buffers: readonly number[]
}

/** As much either way round (Muth 1979). */
function unbalanced(group: string): Claim[] {
  const run = (metric: string, reversed: boolean): Claim =>
    simulated(group, {
      scenario: ({ service_means: means, service_phases_erlang: phases, buffers }: Unbalanced) => {
        const services = means.map((mean, station) => erlang(mean, phases[station]!))
        return reversed ? saturated(services.toReversed(), buffers.toReversed()) : saturated(services, buffers)
      },
      watch,
      length: 260_000,
      metrics: { [metric]: throughput },
    })
  return [run('throughput', false), run('throughput_of_reversed_line', true)]
}

/** The best division of the work, and the even one. */
function bowl(group: string): Claim[] {
  const run = (metric: string, means: readonly number[]): Claim =>
    simulated(group, {
      scenario: ({ buffers }) => saturated(exponentials(means), buffers),
      watch,
      length: 260_000,
      metrics: { [metric]: throughput },
    })
  const { stations, buffers } = groupParams(group)
  return [
    run('optimal_throughput', bestAllocation(stations, buffers).serviceMeans),
    run(
      'balanced_throughput',
      Array.from({ length: stations }, () => 1),
    ),
  ]
}

export const blockingClaims: readonly Claim[] = [
  ...groupsNamed('L-BAL-').map(balanced),
  // As a file: customers ask for more than it can make, and the plan follows them.
  simulated('L-BAL-N2-b0', {
    scenario: () => scenarioOf(twoStations),
    watch,
    length: 260_000,
    metrics: { throughput },
  }),
  ...groupsNamed('L-ERL2-').map(balanced),
  ...groupsNamed('L-BBS-').map(beforeService),
  ...groupsNamed('L-UNB-').flatMap(unbalanced),
  ...groupsNamed('L-BOWL-').flatMap(bowl),
  simulated('L-TWO-a', {
    scenario: ({ mu1, mu2, buffer }) => saturated(exponentials([1 / mu1, 1 / mu2]), [buffer]),
    watch: () => together(lots(2), states(2)),
    length: 5_000_000,
    metrics: {
      throughput,
      'P(station1 blocked)': ({ blocked0, time }) => blocked0! / time!,
      'P(station2 starved)': ({ starved1, time }) => starved1! / time!,
      mean_buffer_content: ({ queue1, time }) => queue1! / time!,
    },
  }),
]
