/** Live play by the same road as the page: ticks of any length, speeds, steps and decisions in between. */

import { caseOf } from '../../src/content/scenarios'
import { openSession, type Session, type Speed } from '../../src/session'
import type { Said } from '../../src/sim'

export type Move = { readonly tick: number; readonly speed: Speed } | { readonly step: true } | { readonly say: Said }

export const company = caseOf('first-shift')!

/** Plays the moves; refused decisions are part of play. */
export function playLive(seed: number, moves: readonly Move[]): Session {
  const session = openSession(company, { seed })
  for (const move of moves) {
    if ('say' in move) session.decide(move.say)
    else if ('step' in move) session.stepDay()
    else {
      session.setSpeed(move.speed)
      session.tick(move.tick)
    }
  }
  return session
}
