/** Queues of one kind of customer with exponential times. */
import { exponential } from '../../support/play'
import type { Totals } from '../oracle/batches'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { line, poisson, units } from '../shop'
import { lots, states, together } from '../watches'

const number = ({ system, time }: Totals): number => system! / time!

export const markovClaims: readonly Claim[] = [
  simulated('Q-MM1-a', {
    scenario: ({ lambda, mu }) => line({ services: [exponential(units(1 / mu))], work: poisson(lambda) }),
    watch: () => together(lots(1), states(1)),
    length: 2_500_000,
    metrics: {
      L: number,
      W: ({ flow, done }) => flow! / done!,
      utilisation: ({ running0, time }) => running0! / time!,
    },
  }),
]
