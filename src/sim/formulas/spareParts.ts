/**
 * Spare parts replaced one for one: those under way are Poisson with mean machines × failure rate × resupply time,
 * whatever the distribution of the resupply time (Palm 1938; Sherbrooke 2004, ch. 2).
 */

import { exp } from '../kernel/math'

/** Parts in use and how they are replaced; rate and time in one unit. */
export interface SparesDemand {
  readonly machines: number
  readonly failureRate: number
  readonly resupplyTime: number
}

/** Probability that no machine waits for a part when so many spares are held. */
export function noShortage(spares: number, { machines, failureRate, resupplyTime }: SparesDemand): number {
  return poissonCumulative(machines * failureRate * resupplyTime, spares)
}

/** The fewest spares with at least this probability, below 1, of no shortage. */
export function sparesFor(probability: number, demand: SparesDemand): number {
  let spares = 0
  while (noShortage(spares, demand) < probability) spares++
  return spares
}

function poissonCumulative(mean: number, most: number): number {
  let term = exp(-mean)
  let sum = term
  for (let k = 1; k <= most; k++) {
    term *= mean / k
    sum += term
  }
  return sum
}
