/** Queues of one kind of customer with exponential times and room for all (Erlang 1917). */
import m1 from '../../../src/content/benchmarks/m1.json'
import { longRunOf } from '../../../src/sim/formulas/markovChain'
import { scenarioOf } from '../../support/play'
import mm1 from '../models/mm1.json'
import type { Totals } from '../oracle/batches'
import { answered, type Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { lots, states, together } from '../watches'
import { emptyShare, hasToWait, longerShare, number, numberWaiting, sojourn, wait } from './measures'
import { queue, watch } from './queue'

const busy = ({ running0, time }: Totals): number => running0! / time!

const roomy = { L: number, Lq: numberWaiting, W: sojourn, Wq: wait }
const manyServers = { L: number, Lq: numberWaiting, Wq: wait, 'P(wait)': hasToWait, p0: emptyShare }
/** Ten machines at 80 % are idle together for 3 parts in 10 000, which takes too long to see: the chain answers that. */
const { p0: _, ...rarelyEmpty } = manyServers
/** More customers than are ever there. */
const MANY = 300

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
    length: 1_600_000,
    metrics: { ...roomy, utilisation: busy },
  }),
  // As a file with customers, whose orders are made one by one; its unit of time is a third of the case's.
  simulated('Q-MM1-c', {
    scenario: () => scenarioOf(mm1),
    watch: () => lots(1),
    length: 2_200_000,
    metrics: { L: number, W: ({ flow, done }) => flow! / done! / 3 },
  }),
  simulated('Q-MMC-a', { scenario: queue, watch, length: 1_700_000, metrics: manyServers }),
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
  simulated('Q-MMC-b', { scenario: queue, watch, length: 450_000, metrics: rarelyEmpty }),
]
