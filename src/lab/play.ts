/** Replays a log as `sim` does, and tells besides which of its lines were refused. */

import type { Command } from '../content/case'
import { advance, decide, isRefusal, type Listener, type Model, open, type Refusal, type World } from '../sim'

/** A line of the log, by its index, that the company does not do. */
export interface Refused {
  readonly index: number
  readonly refusal: Refusal
}

export interface Played {
  readonly world: World
  readonly refused: readonly Refused[]
}

/** The run of these commands up to `until`; it may be gone through in steps, which change nothing. */
export function play(
  model: Model,
  seed: number,
  log: readonly Command[],
  until: number,
  listeners: readonly Listener[] = [],
  step: (world: World, time: number) => void = advance,
): Played {
  const world = open(model, seed, listeners)
  const refused: Refused[] = []
  for (const [index, { at, lever, args }] of log.entries()) {
    if (at > until) break
    step(world, at)
    const answer = decide(world, { lever, args })
    if (isRefusal(answer)) refused.push({ index, refusal: answer })
  }
  step(world, until)
  return { world, refused }
}
