/** One machine that fills a shelf up to a level: each unit taken orders one to be made (Buzacott & Shanthikumar 1993, ch. 4). */
import { exponential } from '../../support/play'
import { makeToStock } from '../models'
import type { Totals } from '../oracle/batches'
import type { Claim } from '../oracle/claim'
import { type Experiment, simulated } from '../oracle/simulated'
import { timeOf, units } from '../shop'
import { shelf } from '../watches'

// biome-ignore lint/suspicious/noExplicitAny: each model has parameters of its own
type Params = any

const oneMachine = (length: number): Experiment => ({
  scenario: ({ lambda, mu, service, S }: Params) =>
    makeToStock(lambda, service === undefined ? exponential(units(1 / mu)) : timeOf(service), {
      reorderPoint: S - 1,
      lot: 1,
      machines: 1,
    }),
  watch: shelf,
  length,
  metrics: {
    fill_rate: ({ atOnce, orders }: Totals) => atOnce! / orders!,
    mean_inventory: ({ onHand, time }: Totals) => onHand! / time!,
    mean_backorders: ({ backorders, time }: Totals) => backorders! / time!,
  },
})

export const makeToStockClaims: readonly Claim[] = [
  simulated('P-MTS-a', oneMachine(4_500_000)),
  simulated('P-MTS-c', oneMachine(2_600_000)),
  simulated('P-MTSE-b', oneMachine(4_000_000)),
]
