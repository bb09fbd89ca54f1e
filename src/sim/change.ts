/** How a company changes, as part of the world's state: programmes that people adopt, projects and what they have cost. */

import type { Slot } from './kernel/calendar'

export interface Programme {
  supported: boolean
  adoption: number
  launched: boolean
  /** Factors at full adoption, drawn for this seed, by name. */
  effects: Record<string, number>
  /** Launch cost not yet worn off [cent], and what wears off a day. */
  prepaid: number
  perDay: number
}

/** What was paid for and lasts. */
export interface Asset {
  /** Account in which it stands, and the one into which it wears. */
  account: number
  wearsInto: number
  /** Not worn off yet [cent], and what wears off a day. */
  book: number
  perDay: number
}

export interface Project {
  /** When it began and was finished [ms]; -1: not yet. */
  startedAt: number
  finishedAt: number
  /** Paid so far [cent]. */
  spent: number
  /** Where its cost stands, by index in `world.assets`. */
  asset: number
}

export interface Task {
  state: 'waiting' | 'running' | 'done' | 'dropped'
  /** Bought off its planned length [ms]. */
  saved: number
  beganAt: number
  endedAt: number
  slot: Slot
}
