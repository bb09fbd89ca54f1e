/**
 * The whole state of one run, as plain data: numbers, strings, arrays and records of fixed shape. What the hash and a
 * copy cannot see does not exist. `model` is constant and `tell` is who listens; neither is state.
 */

import type { Facts } from './facts'
import type { Crew, Job, Machine, Pool, Station } from './floor'
import type { Calendar } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { WaitingLine } from './kernel/waitingLine'
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
  /** By mode of the model: it can be travelled by it. */
  open: boolean[]
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
  slot: number
}

/** How the work of one plant comes to be and enters its floor. */
export interface Plant {
  plan: string
  targetDays: number
  release: string
  /** Whether the rule wants cards of every station. */
  usesCards: boolean
  cap: number
  /** Station that pulls the rope; -1: none. And the lots between release and their completion there. */
  drum: number
  lotsBeforeDrum: number
  /** Sequence lots so that products alternate. */
  levelled: boolean
  /** Whether the rule or want of room holds back who waits; else all who wait do so for their kit of material. */
  held: boolean
  /** Planned lots that wait for release, in order. */
  waiting: WaitingLine
  /** Lots and units between release and finished stock. */
  wipLots: number
  wipUnits: number
  /** Whether its gate is to be looked at before time goes on. */
  awake: boolean
  /** Work orders that never end: whose turn it is. */
  turn: number
}

/** What a plant knows of one of its products. */
export interface Making {
  lotSize: number
  /** Units planned or in process. */
  pipeline: number
  /** Units ordered in each week, newest last, and in this week. */
  sales: number[]
  thisWeek: number
}

/** Work that comes from outside. */
export interface WorkOrders {
  /** Stated moments of arrival used up so far. */
  moment: number
  /** Lots so far: the fate of the next. */
  arrived: number
  stream: Stream
  slot: number
}

/** The plan in force at one operation's inspection. */
export interface Inspection {
  plan: string
  args: AnyArgs
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
  balances: number[]
  holdingRemainder: number
  interestRemainder: number
  jobs: Job[]
  /** Records of lots that are not in use: the last to be given back is the first to be used again. */
  freeJobs: WaitingLine
  machines: Machine[]
  stations: Station[]
  /** By operations that have one. */
  inspections: Inspection[]
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
  projects: Project[]
  /** Tasks of all projects, as in the model. */
  tasks: Task[]
  assets: Asset[]
  plants: Plant[]
  /** By product of the model. */
  making: Making[]
  workOrders: WorkOrders[]
  /** Time from an order to the day that is promised [ms]. */
  promisedLeadTime: number
  /** Stations to look at before time goes on, in this order, and whether any plant's gate is among what to look at. */
  awake: WaitingLine
  gateAwake: boolean
}
