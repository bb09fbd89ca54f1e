/** One machine, times of any distribution: Pollaczek and Khinchine, regular arrivals, arrivals in batches. */

import type { Claim } from '../oracle/claim'
import { type Experiment, simulated } from '../oracle/simulated'
import type { WorkJson } from '../shop'
import { line, poisson, timeOf } from '../shop'
import { lots } from '../watches'
import { number, wait } from './measures'

type Params = { readonly [name: string]: string & number }

const oneMachine = (length: number, work: (params: Params) => Partial<WorkJson>): Omit<Experiment, 'metrics'> => ({
  scenario: (params) => line({ services: [timeOf(params.service ?? `exp:${1 / params.mu}`)], work: work(params) }),
  watch: () => lots(1),
  length,
})

const byRate = (length: number) => ({
  ...oneMachine(length, ({ lambda }) => poisson(lambda!)),
  metrics: { Wq: wait, L: number },
})
const byTime = (length: number) => ({
  ...oneMachine(length, ({ interarrival }) => ({ interarrival: timeOf(interarrival!) })),
  metrics: { Wq: wait },
})
const inBatches = (length: number) => ({
  ...oneMachine(length, ({ batch_rate, mean_batch }) => ({ ...poisson(batch_rate!), batch: mean_batch })),
  metrics: { Wq: wait, L: number },
})

export const generalClaims: readonly Claim[] = [
  simulated('Q-MG1-det', byRate(3_300_000)),
  simulated('Q-MG1-uni', byRate(3_300_000)),
  simulated('Q-MG1-lgn', byRate(3_000_000)),
  simulated('Q-MG1-gam', byRate(2_500_000)),
  simulated('Q-MG1-erl', byRate(2_000_000)),
  simulated('Q-MG1-det2', byRate(4_800_000)),
  simulated('Q-MG1-hyp', byRate(4_200_000)),
  simulated('Q-GIM1-D', byTime(2_200_000)),
  simulated('Q-E2E2', byTime(3_600_000)),
  simulated('Q-BATCH-a', inBatches(1_800_000)),
  simulated('Q-BATCH-c', inBatches(3_500_000)),
]
