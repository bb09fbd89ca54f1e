/**
 * Looking ahead: the run so far, then several futures that fate might have in store, each with and without a decision.
 * The futures are drawn anew, so that a look ahead is no peep at what will really come.
 */

import type { Command } from '../content/case'
import { advance, compile, DAY, decide, type KpiId, measure, replay, reseed, type Said, WEEK } from '../sim'
import { differenceOf, shareBelow } from './compare'
import type { Company } from './trial'
import { SCORE_DAYS, windowAt } from './window'

/** How far is looked ahead unless the run ends before [ms]. */
export const HORIZON = 6 * WEEK

export interface RunSoFar {
  readonly company: Company
  readonly seed: number
  readonly log: readonly Command[]
  /** [ms] */
  readonly now: number
}

export interface FutureJob extends RunSoFar {
  /** Which of the possible futures. */
  readonly future: number
  /** Said now; null: go on as it is. */
  readonly candidate: Said | null
  /** Until then, at a midnight [ms]. */
  readonly until: number
}

/** Both scores, over the four weeks before each midnight from the next one on. */
export interface Future {
  readonly fromDay: number
  readonly efficiency: readonly (number | null)[]
  readonly satisfaction: readonly (number | null)[]
}

/** The midnight at which a look ahead from now ends. */
export const horizonOf = ({ company, now }: RunSoFar, horizon = HORIZON): number =>
  Math.min(Math.ceil((now + horizon) / DAY) * DAY, company.scenario.length)

/** Lives one of the futures. A candidate that is refused changes nothing. */
export function liveFuture({ company, seed, log, now, future, candidate, until }: FutureJob): Future {
  const model = compile(company.scenario)
  const measures = measure(model, ['efficiency', 'satisfaction'])
  const world = replay(model, seed, log, now, [measures.listener])
  if (candidate !== null) decide(world, candidate)
  reseed(world, seedOf(seed, future))
  advance(world, until)
  const window = windowAt(measures, world.now)
  const fromDay = Math.floor(now / DAY) + 1
  const series = (id: KpiId) => {
    const values: (number | null)[] = []
    for (let day = fromDay; day <= window.days; day++) values.push(window.read(id, Math.max(0, day - SCORE_DAYS), day))
    return values
  }
  return { fromDay, efficiency: series('efficiency'), satisfaction: series('satisfaction') }
}

/** Another seed for each future of a run, the same at every look. */
function seedOf(seed: number, future: number): number {
  return (seed + Math.imul(future + 1, 0x9e3779b1)) >>> 0
}

export function futureJobs(run: RunSoFar, candidate: Said | null, futures: number, horizon?: number): FutureJob[] {
  const until = horizonOf(run, horizon)
  // How a company looks is no part of its future, and need not travel to the workers.
  const { scenario, objectives } = run.company
  const company = { scenario, objectives }
  return Array.from({ length: futures }, (_, future) => ({ ...run, company, future, candidate, until }))
}

/** Where a decision is expected to move the point on the plane by the end of the look ahead [points]. */
export interface Direction {
  readonly dx: number
  readonly dy: number
  /** Half widths of the 95 % intervals of both. */
  readonly halfWidths: { readonly x: number; readonly y: number }
}

/** Future by future, against going on as it is; null when too few futures say something. */
export function directionOf(without: readonly Future[], withIt: readonly Future[]): Direction | null {
  const x = differenceOf(without.map(lastOf('efficiency')), withIt.map(lastOf('efficiency')))
  const y = differenceOf(without.map(lastOf('satisfaction')), withIt.map(lastOf('satisfaction')))
  if (x.mean === null || y.mean === null || x.halfWidth === null || y.halfWidth === null) return null
  return { dx: x.mean, dy: y.mean, halfWidths: { x: x.halfWidth, y: y.halfWidth } }
}

const lastOf = (score: 'efficiency' | 'satisfaction') => (future: Future) => future[score].at(-1) ?? null

/** One day of the fan: the values below which 10, 25, 50, 75 and 90 % of the futures lie. */
export interface FanDay {
  readonly day: number
  readonly efficiency: readonly (number | null)[]
  readonly satisfaction: readonly (number | null)[]
}

export const FAN_SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const

/** The coming days as a fan over the futures; those that ended early (bankrupt) are missing in the days after. */
export function fanOf(futures: readonly Future[]): FanDay[] {
  const length = Math.max(0, ...futures.map(({ efficiency }) => efficiency.length))
  return Array.from({ length }, (_, index) => {
    const fan = (score: 'efficiency' | 'satisfaction') => {
      const values = futures.map((future) => future[score][index] ?? null).filter((value) => value !== null)
      values.sort((a, b) => a - b)
      return FAN_SHARES.map((share) => shareBelow(values, share))
    }
    return { day: futures[0]!.fromDay + index, efficiency: fan('efficiency'), satisfaction: fan('satisfaction') }
  })
}
