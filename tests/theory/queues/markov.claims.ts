/** Queues of one kind of customer with exponential times: with room for all, with little room, and of machines that break. */
import m1 from '../../../src/content/benchmarks/m1.json'
import { longRunOf } from '../../../src/sim/formulas/markovChain'
import { always, constant, exponential, scenarioOf } from '../../support/play'
import mm1 from '../models/mm1.json'
import type { Totals } from '../oracle/batches'
import { answered, type Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { endless, line, poisson, units } from '../shop'
import { breakdowns, lots, states, together, visits } from '../watches'
import {
  emptyShare,
  hasToWait,
  longerShare,
  lossShare,
  number,
  numberWaiting,
  sojourn,
  throughput,
  wait,
} from './measures'

interface Queue {
  readonly lambda: number
  readonly mu: number
  readonly servers: number
  /** Customers that fit in the system. */
  readonly K?: number
}

/** Where room is little, who finds none goes elsewhere. */
const queue = ({ lambda, mu, servers, K }: Queue) =>
  line({
    services: [exponential(units(1 / mu))],
    at: () => ({ machines: servers, buffer: K === undefined ? null : K - servers }),
    work: { ...poisson(lambda), turnedAway: K !== undefined },
  })

const watch = () => together(lots(1), visits(10))
const busy = ({ running0, time }: Totals): number => running0! / time!

const roomy = { L: number, Lq: numberWaiting, W: sojourn, Wq: wait }
const manyServers = { L: number, Lq: numberWaiting, Wq: wait, 'P(wait)': hasToWait, p0: emptyShare }
/** Ten machines at 80 % are idle together for 3 parts in 10 000, which takes too long to see: the chain answers that. */
const { p0: _, ...rarelyEmpty } = manyServers
/** More customers than are ever there. */
const MANY = 300
const cramped = { 'P(block)': lossShare, L: number, throughput, W: sojourn }

export const markovClaims: readonly Claim[] = [
  // As a file; its own unit of time is a minute too.
  simulated('Q-MM1-a', {
    scenario: () => scenarioOf(m1),
    watch: () => together(watch(), states(1)),
    length: 8_000_000,
    metrics: { ...roomy, utilisation: busy, 'P(W>10)': longerShare },
  }),
  simulated('Q-MM1-c', {
    scenario: queue,
    watch: () => together(watch(), states(1)),
    length: 1_150_000,
    metrics: { ...roomy, utilisation: busy },
  }),
  // As a file with customers, whose orders are made one by one; its unit of time is a third of the case's.
  simulated('Q-MM1-c', {
    scenario: () => scenarioOf(mm1),
    watch: () => lots(1),
    length: 1_700_000,
    metrics: { L: number, W: ({ flow, done }) => flow! / done! / 3 },
  }),
  simulated('Q-MMC-a', { scenario: queue, watch, length: 1_200_000, metrics: manyServers }),
  answered('Q-MMC-b', {
    p0: ({ lambda, mu, servers }) =>
      longRunOf<number>(
        0,
        (present) => [
          { to: Math.min(present + 1, MANY), rate: lambda },
          { to: Math.max(present - 1, 0), rate: mu * Math.min(present, servers) },
        ],
        String,
      ).probabilities[0],
  }),
  simulated('Q-MMC-b', { scenario: queue, watch, length: 320_000, metrics: rarelyEmpty }),
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
