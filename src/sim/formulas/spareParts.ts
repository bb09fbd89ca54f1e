/**
 * Spare parts replaced one for one: those under way are Poisson with mean machines × failure rate × resupply time,
 * whatever the distribution of the resupply time (Palm 1938; Sherbrooke 2004, ch. 2).
 */

import { cumulative } from '../kernel/discrete'
import { poissonProbabilities } from '../kernel/poisson'

/** Parts in use and how they are replaced; rate and time in one unit. */
export interface SparesDemand {
  readonly machines: number
  readonly failureRate: number
  readonly resupplyTime: number
}

/** Probability that no machine waits for a part when so many spares are held. */
export function noShortage(spares: number, { machines, failureRate, resupplyTime }: SparesDemand): number {
  return cumulative(poissonProbabilities(machines * failureRate * resupplyTime), spares)
}

/** The fewest spares with at least this probability, below 1, of no shortage. */
export function sparesFor(probability: number, demand: SparesDemand): number {
  let spares = 0
  while (noShortage(spares, demand) < probability) spares++
  return spares
}
