/** Customers, as part of the world's state: segments with their mood and terms, and bad units in their hands. */

import type { Slot } from './kernel/calendar'
import type { Stream } from './kernel/random'

export interface Segment {
  satisfaction: number
  customers: number
  /** Weight of what went wrong, fading: late, slow, defective, cancelled, quoted. */
  complaints: number[]
  openOrders: number
  /** Factor on list prices, and on what is ordered at it. */
  priceFactor: number
  appetite: number
  /** Service recovery: share of a disappointment that is made good, and what that costs a case [cent]. */
  recovery: number
  recoveryCost: number
  /** What it owes for, the first due first. */
  invoices: { dueAt: number; amount: number }[]
  /** Stated orders used up so far. */
  moment: number
  stream: Stream
  slot: Slot
  paymentSlot: Slot
}

/** Bad units of one order that customers have not found yet. */
export interface Claim {
  index: number
  segment: number
  product: number
  /** Units in the order, and the bad ones among them. */
  quantity: number
  defective: number
  open: boolean
  slot: Slot
}
