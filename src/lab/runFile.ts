/** A run written down: made by replaying it, and checked by replaying it. */

import type { Case, Command } from '../content/case'
import type { RunFile } from '../content/runForm'
import { advance, compile, DAY, hash, type Refusal, WEEK, type World } from '../sim'
import { build } from './build'
import { play } from './play'

export type { RunFile } from '../content/runForm'

/** Digits of a week's fingerprint. */
const SHORT = 8

/** Writes down the run of these decisions up to `at` [ms]; what the company refuses is no part of it. */
export function runFileOf({ scenario }: Case, seed: number, log: readonly Command[], at: number): RunFile {
  const { world, weeks, refused } = playWeeks(scenario, seed, log, at)
  const isRefused = new Set(refused.map(({ index }) => index))
  return {
    format: 1,
    build,
    scenario: scenario.id,
    seed,
    log: log.filter((command, index) => command.at <= at && !isRefused.has(index)),
    at: world.now,
    hash: hash(world),
    weeks,
  }
}

/** What a replay shows: all is as told, or the first thing that is not. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** A decision that the company refuses; a result that differs; a run told to be longer than its scenario. */
      readonly differs: 'decision' | 'result' | 'length'
      /** The days within which it goes astray, counted from 1. */
      readonly fromDay: number
      readonly toDay: number
      /** The number of the refused decision, counted from 1, and why. */
      readonly decision?: number
      readonly refusal?: Refusal
    }

/** Replays a run and compares it with what it tells. */
export function verify(company: Pick<Case, 'scenario'>, run: RunFile): Verdict {
  const { world, weeks, refused } = playWeeks(company.scenario, run.seed, run.log, run.at)
  const day = (time: number) => Math.floor(time / DAY) + 1
  const [first] = refused
  if (first !== undefined) {
    const on = day(run.log[first.index]!.at)
    return { ok: false, differs: 'decision', fromDay: on, toDay: on, decision: first.index + 1, refusal: first.refusal }
  }
  const astray = run.weeks.findIndex((week, i) => week !== weeks[i])
  if (astray >= 0) return { ok: false, differs: 'result', fromDay: 7 * astray + 1, toDay: 7 * astray + 7 }
  if (world.now !== run.at) return { ok: false, differs: 'length', fromDay: day(world.now), toDay: day(run.at) }
  if (hash(world) === run.hash) return { ok: true }
  return { ok: false, differs: 'result', fromDay: 7 * run.weeks.length + 1, toDay: day(run.at) }
}

/** Replays with a pause at each week's end for its fingerprint: pauses change nothing. */
function playWeeks(scenario: Case['scenario'], seed: number, log: readonly Command[], at: number) {
  const weeks: string[] = []
  const step = (world: World, time: number): void => {
    for (let next = (weeks.length + 1) * WEEK; next <= time && !world.over; next += WEEK) {
      advance(world, next)
      if (world.now === next) weeks.push(hash(world).slice(0, SHORT))
    }
    advance(world, time)
  }
  return { ...play(compile(scenario), seed, log, at, [], step), weeks }
}
