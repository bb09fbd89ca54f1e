/** Where each method would lead from here: every candidate is lived through the same futures as going on as it is. */

import type { Said } from '../sim'
import { type Direction, directionOf, type FanDay, type Future, fanOf, futureJobs, type RunSoFar } from './outlook'
import type { Lab } from './workers'

/** Enough for an interval that says something, few enough for an answer while one reads the card. */
const FUTURES = 6

export interface LookAheadOptions {
  readonly futures?: number
  /** How far [ms]. */
  readonly horizon?: number
  readonly signal?: AbortSignal
}

/** Tells each direction as soon as it is known, in the order of the candidates; null: it cannot be told. */
export async function lookAhead(
  lab: Lab,
  run: RunSoFar,
  candidates: Readonly<Record<string, Said>>,
  told: (lever: string, direction: Direction | null) => void,
  { futures = FUTURES, horizon, signal }: LookAheadOptions = {},
): Promise<void> {
  const live = (candidate: Said | null): Promise<Future[]> =>
    lab.run('future', futureJobs(run, candidate, futures, horizon), { signal })
  const without = await live(null)
  for (const [lever, candidate] of Object.entries(candidates)) {
    told(lever, directionOf(without, await live(candidate)))
  }
}

/** The coming weeks under the decisions in force, as a fan. */
export async function fanAhead(
  lab: Lab,
  run: RunSoFar,
  { futures = 40, horizon, signal }: LookAheadOptions = {},
): Promise<FanDay[]> {
  return fanOf(await lab.run('future', futureJobs(run, null, futures, horizon), { signal }))
}
