/** One machine that fills a shelf up to a base stock (Buzacott & Shanthikumar 1993, ch. 4). */
import { exponential } from '../../support/play'
import { makeToStock } from '../makeToStock'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { timeOf, units } from '../shop'
import { shelf } from '../watches'
import { backorders, fillRate, onHand } from './shelves'

const baseStock = (group: string, length: number): Claim =>
  simulated(group, {
    scenario: ({ lambda, mu, service, S }) =>
      makeToStock({
        rate: lambda,
        services: [service === undefined ? exponential(units(1 / mu)) : timeOf(service)],
        target: S,
      }),
    watch: shelf,
    length,
    metrics: { fill_rate: fillRate, mean_inventory: onHand, mean_backorders: backorders },
  })

export const makeToStockClaims: readonly Claim[] = [
  baseStock('P-MTS-a', 6_000_000),
  baseStock('P-MTS-c', 3_000_000),
  baseStock('P-MTSE-b', 6_000_000),
]
