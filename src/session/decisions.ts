/** The decisions as marks on the time line: the player's own, and those that a bundle brought, each with its arguments. */

import { idsOf, type Listener, leverOf, problemWith, type Said, type World } from '../sim'
import type { DecisionMark } from './game'

export interface DecisionList {
  readonly listener: Listener
  /** Before each decision: what is about to be said. */
  readonly expect: (said: Said) => void
  readonly marks: () => readonly DecisionMark[]
}

/** The world is asked for by a function, since listeners stand before it does. */
export function listDecisions(world: () => World): DecisionList {
  let marks: readonly DecisionMark[] = []
  let said: Said = { lever: '', args: {} }
  let parts: readonly Said[] = []
  const mark = (at: number, lever: string, args: Said['args'], by: string | null): void => {
    marks = [...marks, { number: marks.length + 1, at, lever, args, by }]
  }
  return {
    expect: (next) => {
      said = next
      parts = leverOf(next.lever)?.bundle?.(world(), next.args) ?? []
    },
    listener: {
      leverSet: (at, lever, by) => {
        if (by === '') return mark(at, lever, said.args, null)
        // A part that is refused is passed over: what is told now is the first that the world takes at this moment.
        const next = parts.findIndex((part) => part.lever === lever && isTaken(world(), part))
        const part = parts[next]
        parts = parts.slice(next + 1)
        mark(at, lever, part?.args ?? {}, by)
      },
    },
    marks: () => marks,
  }
}

function isTaken(world: World, { lever, args }: Said): boolean {
  const owner = leverOf(lever)
  if (owner === null || problemWith(owner.params, args, (of) => idsOf(world.model, of)) !== null) return false
  return owner.refuse(world, args) === null
}
