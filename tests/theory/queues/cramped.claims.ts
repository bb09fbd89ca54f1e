/** Queues with exponential times where room is little and who finds none goes elsewhere (Erlang 1917), and machines that wait for repair. */
import { always, constant, exponential } from '../../support/play'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { endless, line, units } from '../shop'
import { breakdowns } from '../watches'
import { lossShare, number, sojourn, throughput } from './measures'
import { queue, watch } from './queue'

const cramped = { 'P(block)': lossShare, L: number, throughput, W: sojourn }

export const crampedClaims: readonly Claim[] = [
  simulated('Q-ERLB-a', {
    scenario: (params) => queue({ ...params, K: params.servers }),
    watch,
    length: 280_000,
    metrics: { 'P(loss)': lossShare },
  }),
  simulated('Q-MM1K-a', { scenario: queue, watch, length: 9_500_000, metrics: cramped }),
  simulated('Q-MM1K-c', { scenario: queue, watch, length: 500_000, metrics: cramped }),
  simulated('Q-MMCK-d', { scenario: queue, watch, length: 2_000_000, metrics: cramped }),
  simulated('Q-REPAIR-a', {
    scenario: ({ machines, failure_rate_per_running_machine: failures, repair_rate: repairs, repairers }) =>
      line({
        // Lots so long that machines are always at work.
        services: [constant('1000 min')],
        at: () => ({
          machines,
          buffer: 0,
          failure: {
            mtbf: units(1 / failures),
            shape: 1,
            clock: 'operating',
            repairTime: exponential(units(1 / repairs)),
            repairCost: 0,
          },
        }),
        work: endless,
        besides: {
          shifts: [always],
          crews: [{ site: 'plant', shift: always.id, headcount: repairers, wage: 0 }],
        },
      }),
    watch: breakdowns,
    length: 1_400_000,
    metrics: {
      mean_down: ({ down, time }) => down! / time!,
      availability: ({ down, time }, { machines }) => 1 - down! / (machines * time!),
      repairer_utilisation: ({ repairing, time }) => repairing! / time!,
    },
  }),
]
