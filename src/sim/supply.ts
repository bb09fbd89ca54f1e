/** The state of suppliers: what holds them up, what they have in hand, what was agreed with them and is owed to them. */

import type { Slot } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { ContractTerms } from './scenario/contract'

export interface Supplier {
  available: boolean
  qualified: boolean
  qualifying: boolean
  since: number
  /** Purchases ready but held by an outage. */
  held: number[]
  /** What is owed to him, in the order in which it is to be paid: when [ms], and how much [cent]. */
  bills: { dueAt: number; amount: number }[]
  outageStream: Stream
  leadStream: Stream
  slot: Slot
  qualifiedSlot: Slot
  paymentSlot: Slot
}

/** What a supplier has in hand of one item. */
export interface Offer {
  /** When he will have made what is ordered so far, and when the last of it will be ready [ms]. */
  freeAt: number
  lastReady: number
  contract: Contract | null
  slot: Slot
}

/** A contract in force. */
export interface Contract {
  terms: ContractTerms
  endsAt: number
  /** The present period, and units ordered in it. */
  periodBegan: number
  periodEnds: number
  taken: number
}
