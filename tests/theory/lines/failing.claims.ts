/** Saturated lines of machines that fail at work. */
import { constant, exponential, type StationJson } from '../../support/play'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { endless, line, units } from '../shop'
import { lots } from '../watches'
import { between, throughput } from './saturated'

const failing = (life: number, repair: number): Partial<StationJson> => ({
  failure: { mtbf: units(life), shape: 1, clock: 'operating', repairTime: exponential(units(repair)), repairCost: 0 },
})

export const failingClaims: readonly Claim[] = [
  simulated('L-DET-a', {
    scenario: ({ process_times: times, mttf_operating: lives, mttr: repairs, buffers }) =>
      line({
        services: times.map((time: number) => constant(units(time))),
        at: (index) => ({ ...between(buffers)(index), ...failing(lives[index], repairs[index]) }),
        work: endless,
      }),
    watch: () => lots(2),
    length: 400_000,
    metrics: { throughput },
  }),
  simulated('L-GB-a', {
    // What stands between the machines: the part on the second, and the places before it.
    scenario: ({ mu, p_failure_rate: failures, r_repair_rate: repairs, N }) =>
      line({
        services: mu.map((rate: number) => exponential(units(1 / rate))),
        at: (index) => ({
          ...between([N - 1], 'beforeService')(index),
          ...failing(1 / failures[index], 1 / repairs[index]),
        }),
        work: endless,
      }),
    watch: () => lots(2),
    length: 1_000_000,
    metrics: { throughput, mean_level_n: ({ at1, time }) => at1! / time! },
  }),
  simulated('L-ZERO-a', {
    // Machines that index together, and stop together when one is down, are one machine with the failures of all.
    scenario: ({ cycle_time: cycle, failure_rates: failures, repair_rates: repairs }) => {
      const rate = failures.reduce((sum: number, each: number) => sum + each, 0)
      const down = failures.reduce((sum: number, each: number, index: number) => sum + each / repairs[index], 0)
      return line({
        services: [constant(units(cycle))],
        at: () => ({ buffer: 0, ...failing(1 / rate, down / rate) }),
        work: endless,
      })
    },
    watch: () => lots(1),
    length: 1_300_000,
    metrics: { throughput, efficiency: (gain, { cycle_time: cycle }) => (gain.done! * cycle) / gain.time! },
  }),
]
