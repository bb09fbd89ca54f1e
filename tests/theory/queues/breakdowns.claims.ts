/** A machine that breaks down: at work only (White and Christie 1958), or by the clock (Avi-Itzhak and Naor 1963). */
import { exponential } from '../../support/play'
import type { Claim } from '../oracle/claim'
import { type Metric, simulated } from '../oracle/simulated'
import { line, poisson, timeOf, units } from '../shop'
import { lots, states, together } from '../watches'
import { number, sojourn, wait } from './measures'

const watch = () => together(lots(1), states(1))
/** It fails at work only, and the lot stays on it. */
const occupied: Metric = ({ running0, down0, time }) => (running0! + down0!) / time!

const atWork = (length: number) => ({
  scenario: ({
    lambda,
    service,
    mttf_exponential_operating_time: life,
    repair,
  }: {
    lambda: number
    service: string
    mttf_exponential_operating_time: number
    repair: string
  }) =>
    line({
      services: [timeOf(service)],
      at: () => ({
        failure: { mtbf: units(life), shape: 1, clock: 'operating', repairTime: timeOf(repair), repairCost: 0 },
      }),
      work: poisson(lambda),
    }),
  watch,
  length,
  metrics: { Wq: wait, L: number, busy_or_down_fraction: occupied },
})

export const breakdownClaims: readonly Claim[] = [
  simulated('Q-BRK-odf-a', atWork(3_000_000)),
  simulated('Q-BRK-odf-c', atWork(3_000_000)),
  simulated('Q-BRK-tdf-a', {
    scenario: ({ lambda, mu, failure_rate_clock_time: failures, repair_rate: repairs }) =>
      line({
        services: [exponential(units(1 / mu))],
        at: () => ({
          failure: {
            mtbf: units(1 / failures),
            shape: 1,
            clock: 'calendar',
            repairTime: exponential(units(1 / repairs)),
            repairCost: 0,
          },
        }),
        work: poisson(lambda),
      }),
    watch,
    length: 7_000_000,
    metrics: { L: number, W: sojourn, server_working_fraction: ({ running0, time }) => running0! / time! },
  }),
]
