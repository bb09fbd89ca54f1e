/**
 * What if one thing had been done otherwise: the runs that are worth trying, and which of them are worth telling.
 * A try changes the decisions of one lever, as the manager of both hats takes them, and leaves all the rest as played.
 */

import type { Case, Command } from '../content/case'
import { type Said, WEEK } from '../sim'

export interface WhatIf {
  /** Decided though the player never did; decided otherwise; left out. */
  readonly kind: 'add' | 'set' | 'drop'
  readonly lever: string
  /** When the other way begins [ms]. */
  readonly at: number
  /** What is said then; nothing where decisions are left out. */
  readonly said: readonly Said[]
  /** All decisions of the other run. */
  readonly log: readonly Command[]
}

/** Shares of the run after which a decision is tried. */
const MOMENTS = [0, 1 / 6, 1 / 3, 1 / 2, 2 / 3]

export function whatIfsOf(
  { managers, scenario, opensAt }: Pick<Case, 'managers' | 'scenario' | 'opensAt'>,
  log: readonly Command[],
  at: number,
): readonly WhatIf[] {
  const weeks = MOMENTS.map((share) => Math.max(opensAt, Math.floor((share * at) / WEEK) * WEEK))
  const moments = [...new Set(weeks)].filter((each) => each < at)
  return scenario.unlocked.flatMap((lever) => {
    const own = log.filter((command) => command.lever === lever)
    const done = new Set(own.map(textOf))
    const missing = managers.both.filter((command) => command.lever === lever && !done.has(textOf(command)))
    const said = missing.map(({ args }): Said => ({ lever, args }))
    const kind = own.length === 0 ? 'add' : 'set'
    const tries = said.length === 0 ? [] : moments.map((moment): WhatIf => otherwise(kind, lever, moment, said, log))
    return own.length === 0 ? tries : [...tries, otherwise('drop', lever, own[0]!.at, [], log)]
  })
}

/** The log with a lever's decisions from a moment on replaced. */
function otherwise(
  kind: WhatIf['kind'],
  lever: string,
  at: number,
  said: readonly Said[],
  log: readonly Command[],
): WhatIf {
  const before = log.filter((command) => command.at < at || (command.at === at && command.lever !== lever))
  const after = log.filter((command) => command.at > at && command.lever !== lever)
  return { kind, lever, at, said, log: [...before, ...said.map((each) => ({ at, ...each })), ...after] }
}

const textOf = ({ lever, args }: Said): string =>
  JSON.stringify([lever, Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))])

/** Points of both scores together that a try has gained in the first few runs, and whether that is more than luck. */
export interface Screened {
  readonly whatIf: WhatIf
  readonly gain: number
  readonly isClear: boolean
}

/** A gain below this is not worth a card [points]. */
const WORTHWHILE = 1
/** A later moment is taken when it still brings this share of the greatest gain. */
const NEARLY = 0.9

/**
 * The most telling tries, one a lever: what would have gained most, each at the latest moment that was early enough; then,
 * when there are too few, the player's own decisions that would have been missed most, and what would have mattered little.
 */
export function chooseWhatIfs(screened: readonly Screened[], most = 3): readonly WhatIf[] {
  const best = (each: readonly Screened[]) => each.reduce((a, b) => (b.gain > a.gain ? b : a))
  const levers = [...new Set(screened.map(({ whatIf }) => whatIf.lever))]
  const byLever = levers.map((lever) => screened.filter(({ whatIf }) => whatIf.lever === lever))
  const gaining = byLever
    .map((each) => {
      const top = best(each)
      const early = each.filter(({ whatIf, gain }) => whatIf.kind === top.whatIf.kind && gain >= NEARLY * top.gain)
      return early.reduce((a, b) => (b.whatIf.at > a.whatIf.at ? b : a), top)
    })
    .filter(({ gain, isClear }) => isClear && gain >= WORTHWHILE)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
  const taken = new Set(gaining.map(({ whatIf }) => whatIf.lever))
  const missed = screened
    .filter(({ whatIf, gain, isClear }) => isClear && whatIf.kind === 'drop' && gain < 0 && !taken.has(whatIf.lever))
    .sort((a, b) => a.gain - b.gain)
    .slice(0, most - gaining.length)
  const told = [...gaining, ...missed]
  for (const { whatIf } of missed) taken.add(whatIf.lever)
  const others = byLever
    .map(best)
    .filter(({ whatIf }) => !taken.has(whatIf.lever))
    .sort((a, b) => b.gain - a.gain)
  return [...told, ...others].slice(0, most).map(({ whatIf }) => whatIf)
}
