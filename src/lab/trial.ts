/** One run from its opening to its end, without anybody looking: what came of it. A pure function of its job. */

import type { Case, Command } from '../content/case'
import {
  accounts,
  advance,
  compile,
  hash,
  type KpiId,
  type KpiPart,
  kpis,
  type Listener,
  measure,
  type Scenario,
  type World,
} from '../sim'
import { play, type Refused } from './play'
import { type Goal, goalsOf, starsOf } from './stars'
import { SCORE_DAYS, scoreStart, type Window, windowAt } from './window'

/** A company and what is asked of it: all of a case that a run needs, and plain data. */
export type Company = Pick<Case, 'scenario' | 'objectives'>

export interface TrialJob {
  readonly company: Company
  readonly seed: number
  readonly log: readonly Command[]
  /** End [ms]; the scenario's when absent. */
  readonly until?: number
  /** Events after which the run is given up; no bound when absent. */
  readonly mostEvents?: number
  /** With the series and the parts that the debrief tells. */
  readonly detailed?: boolean
}

/** A measure over the last four weeks and over the whole run. */
export interface Measured {
  readonly last: number | null
  readonly run: number | null
}

export interface Outcome {
  readonly seed: number
  /** When it ended [ms]: earlier than the scenario when it went bankrupt or was not played to the end. */
  readonly at: number
  readonly bankrupt: boolean
  readonly hash: string
  /** Lines of the log that the company did not do. */
  readonly refused: readonly Refused[]
  readonly kpis: Readonly<Record<KpiId, Measured>>
  /** Over the whole run, and the least money that was ever in the bank [cent]. */
  readonly profit: number
  readonly cashLow: number
  readonly goals: readonly Goal[]
  readonly stars: 0 | 1 | 2 | 3
  readonly detail: Detail | null
}

/** What the debrief tells besides. */
export interface Detail {
  /** One value a week, over that week. */
  readonly weekly: Readonly<Record<KpiId, readonly (number | null)[]>>
  /** The two scores at the end of each week over the four weeks before, and at the very end. */
  readonly trail: readonly {
    readonly day: number
    readonly efficiency: number | null
    readonly satisfaction: number | null
  }[]
  /** Split over the whole run and over the last four weeks: losses of the score, OEE, waiting of orders, cost … */
  readonly parts: Readonly<Record<KpiId, { readonly last: readonly KpiPart[]; readonly run: readonly KpiPart[] }>>
}

const IDS = Object.keys(kpis) as KpiId[]
const CASH = accounts.indexOf('cash')

/** @throws Overload when the run does not come to an end within its bounds. */
export function runTrial({ company, seed, log, until, mostEvents, detailed = false }: TrialJob): Outcome {
  const { scenario, objectives } = company
  const model = compile(scenario)
  const measures = measure(model)
  const purse = watchCash(scenario)
  const listeners = [measures.listener, purse.listener]
  const step = (world: World, time: number) => advance(world, time, mostEvents)
  const { world, refused } = play(model, seed, log, until ?? scenario.length, listeners, step)
  const window = windowAt(measures, world.now)
  const goals = goalsOf(objectives, window)
  return {
    seed,
    at: world.now,
    bankrupt: world.bankrupt,
    hash: hash(world),
    refused,
    kpis: byKpi((id) => ({ last: window.since(id, scoreStart(window)), run: window.since(id, 0) })),
    profit: window.since('profit', 0) ?? 0,
    cashLow: purse.low(),
    goals,
    stars: starsOf(goals, world.bankrupt),
    detail: detailed ? detailOf(window) : null,
  }
}

function detailOf(window: Window): Detail {
  const weeks = Math.floor(window.days / 7)
  const days = Array.from({ length: weeks }, (_, week) => 7 * (week + 1))
  if (window.days > 0 && window.days % 7 !== 0) days.push(window.days)
  const score = (id: KpiId, day: number) => window.read(id, Math.max(0, day - SCORE_DAYS), day)
  return {
    weekly: byKpi((id) => Array.from({ length: weeks }, (_, week) => window.read(id, 7 * week, 7 * (week + 1)))),
    trail: days.map((day) => ({ day, efficiency: score('efficiency', day), satisfaction: score('satisfaction', day) })),
    parts: byKpi((id) => ({ last: window.partsSince(id, scoreStart(window)), run: window.partsSince(id, 0) })),
  }
}

const byKpi = <T>(read: (id: KpiId) => T): Record<KpiId, T> =>
  Object.fromEntries(IDS.map((id) => [id, read(id)])) as Record<KpiId, T>

function watchCash({ company }: Scenario): { readonly listener: Listener; readonly low: () => number } {
  let cash = company.cash
  let low = cash
  return {
    listener: {
      posted: (_at, from, to, amount) => {
        if (from === CASH) cash -= amount
        if (to === CASH) cash += amount
        if (cash < low) low = cash
      },
    },
    low: () => low,
  }
}
