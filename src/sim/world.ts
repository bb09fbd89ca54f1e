/**
 * The whole state of one run, as plain data: numbers, strings, arrays and records of fixed shape. What the hash and a
 * copy cannot see does not exist. `model` is constant and `tell` is who listens; neither is state.
 */

import type { Facts } from './facts'
import type { Crew, Job, Machine, Pool, Station } from './floor'
import type { Calendar } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { Model } from './model'
import type { AnyArgs } from './params'

export interface StockPoint {
  onHand: number
  /** Of those on hand, bad ones that nobody knows. */
  defective: number
  onOrder: number
  policy: string
  args: AnyArgs
  reorderPoint: number
  orderUpTo: number
  orderQuantity: number
  safetyStock: number
  /** Percent by offer. */
  shares: number[]
  /** Units owed to each offer by its share so far. */
  credit: number[]
  /** Use or sales by week, newest last, at most 12. */
  history: number[]
  thisWeek: number
  /** Mean and variance of receipt lead times by offer, smoothed [ms, ms²]. */
  leadMean: number[]
  leadVariance: number[]
  /** Filled customer orders wait for these; oldest promise first. */
  backlog: number[]
  backlogUnits: number
}

export interface Purchase {
  index: number
  serial: number
  /** Key of its luck. */
  fate: number
  point: number
  offer: number
  quantity: number
  orderedAt: number
  shipment: number
  open: boolean
  slot: number
}

export interface Supplier {
  available: boolean
  qualified: boolean
  qualifying: boolean
  since: number
  /** Purchases ready but held by an outage. */
  held: number[]
  outageStream: Stream
  leadStream: Stream
  slot: number
  qualifiedSlot: number
}

export interface Lane {
  mode: number
  perWeek: number
  nextDeparture: number
  /** Purchases (inbound) or customer orders (outbound) that wait for a vehicle. */
  waiting: number[]
  stream: Stream
  slot: number
}

export interface Shipment {
  index: number
  serial: number
  lane: number
  mode: number
  cargo: number[]
  quantity: number
  item: number
  departs: number
  expected: number
  arrives: number
  open: boolean
  slot: number
}

export interface Order {
  index: number
  serial: number
  /** Key of its luck. */
  fate: number
  segment: number
  product: number
  quantity: number
  placedAt: number
  promisedAt: number
  filled: boolean
  shipped: boolean
  open: boolean
  defective: number
  /** It was on the shelf when the customer asked. */
  fromStock: boolean
  slot: number
}

export interface Segment {
  satisfaction: number
  customers: number
  /** Weight of what went wrong, fading: late, slow, defective, cancelled, quoted. */
  complaints: number[]
  openOrders: number
  stream: Stream
  slot: number
}

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

/** Factors on physical parameters by all programmes together: worked out once a day in `processes/programme.ts`. */
export interface Effects {
  life: number
  repairTime: number
  minorStops: number
  setupTime: number
  sigma: number
}

export interface Planning {
  plan: string
  lotSize: number[]
  targetDays: number
  release: string
  cap: number
  promisedLeadTime: number
  /** Sequence lots so that products alternate. */
  levelled: boolean
  /** Planned lots that wait for release, in order. */
  waiting: number[]
  /** Lots and units between release and finished stock. */
  wipLots: number
  wipUnits: number
  /** Units planned or in process, by product. */
  pipeline: number[]
  /** Units ordered by product in each week, newest last, and in this week. */
  sales: number[][]
  thisWeek: number[]
}

export interface World {
  readonly model: Model
  readonly tell: Facts
  readonly seed: number
  now: number
  over: boolean
  bankrupt: boolean
  calendar: Calendar
  /** What a slot's entry means, and whose it is. */
  slotKind: number[]
  slotOwner: number[]
  serial: number
  /** What every draw by key starts from. */
  luck: number
  /** Lots, purchases and orders so far, each kind by itself: the fate of the next. */
  fates: { lots: number; purchases: number; orders: number }
  arrivals: number
  balances: number[]
  holdingRemainder: number
  jobs: Job[]
  freeJobs: number[]
  machines: Machine[]
  stations: Station[]
  pools: Pool[]
  crews: Crew[]
  /** Whether each shift works now; index as in the model. */
  shiftOn: boolean[]
  shiftSlots: number[]
  points: StockPoint[]
  purchases: Purchase[]
  freePurchases: number[]
  suppliers: Supplier[]
  lanes: Lane[]
  shipments: Shipment[]
  freeShipments: number[]
  orders: Order[]
  freeOrders: number[]
  segments: Segment[]
  programmes: Programme[]
  effects: Effects
  planning: Planning
  /** Stations to look at before time goes on, and whether the release gate is among what to look at. */
  awake: number[]
  gateAwake: boolean
}
