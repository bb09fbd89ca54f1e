/** A run written down: made by replaying it, and checked by replaying it. */

import type { Case, Command } from '../content/case'
import type { RunFile } from '../content/runForm'
import { advance, decide, hash, isRefusal, open, type Refusal, WEEK, type World } from '../sim'
import { build } from './build'

export type { RunFile } from '../content/runForm'

/** Digits of a week's fingerprint. */
const SHORT = 8

/** Writes down the run of these decisions up to `at` [ms]. */
export function runFileOf({ scenario }: Case, seed: number, log: readonly Command[], at: number): RunFile {
  const { world, weeks } = playWeeks({ scenario }, seed, log, at)
  return {
    format: 1,
    build,
    scenario: scenario.id,
    seed,
    log: log.filter((command) => command.at <= at),
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
  const { world, weeks, refused } = playWeeks(company, run.seed, run.log, run.at)
  const day = (time: number) => Math.floor(time / (WEEK / 7)) + 1
  if (refused !== null) {
    const { at } = run.log[refused.index]!
    const where = { fromDay: day(at), toDay: day(at), decision: refused.index + 1, refusal: refused.refusal }
    return { ok: false, differs: 'decision', ...where }
  }
  const astray = run.weeks.findIndex((week, i) => week !== weeks[i])
  if (astray >= 0) return { ok: false, differs: 'result', fromDay: 7 * astray + 1, toDay: 7 * astray + 7 }
  if (world.now !== run.at) return { ok: false, differs: 'length', fromDay: day(world.now), toDay: day(run.at) }
  if (hash(world) === run.hash) return { ok: true }
  return { ok: false, differs: 'result', fromDay: 7 * run.weeks.length + 1, toDay: day(run.at) }
}

interface Played {
  readonly world: World
  readonly weeks: string[]
  readonly refused: { readonly index: number; readonly refusal: Refusal } | null
}

/** Replays, pausing at each week's end for its fingerprint: pauses change nothing. */
function playWeeks({ scenario }: Pick<Case, 'scenario'>, seed: number, log: readonly Command[], at: number): Played {
  const world = open(scenario, seed)
  const weeks: string[] = []
  let refused: Played['refused'] = null
  const goTo = (time: number): void => {
    for (let next = (weeks.length + 1) * WEEK; next <= time && !world.over; next += WEEK) {
      advance(world, next)
      if (world.now === next) weeks.push(hash(world).slice(0, SHORT))
    }
    advance(world, time)
  }
  for (const [index, command] of log.entries()) {
    if (command.at > at) break
    goTo(command.at)
    const answer = decide(world, { lever: command.lever, args: command.args })
    if (isRefusal(answer)) refused ??= { index, refusal: answer }
  }
  goTo(at)
  return { world, weeks, refused }
}
