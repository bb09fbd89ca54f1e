/**
 * The whole state of one run, as plain data: numbers, strings, arrays and records of fixed shape. What the hash and a
 * copy cannot see does not exist. `model` is constant, `tell` and `quiet` are who listens; none of them is state.
 */

import type { Claim, Segment } from './buyers'
import type { Asset, Programme, Project, Task } from './change'
import type { Telling } from './facts'
import type { Crew, Job, Machine, Pool, Station } from './floor'
import type { Calendar, Slot } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { WaitingLine } from './kernel/waitingLine'
import type { Meters } from './meters'
import type { Model } from './model'
import type { AnyArgs } from './params'
import type { Forecast, Making, Plant, WorkOrders } from './plans'
import type { Offer, Supplier } from './supply'

export type { Claim, Segment } from './buyers'
export type { Asset, Programme, Project, Task } from './change'
export type { Forecast, Making, MasterSchedule, Plant, WorkOrders } from './plans'

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
  /** Orders that wait for goods, oldest promise first, and the units that they still wait for. */
  backlog: WaitingLine<Order>
  backlogUnits: number
  /** Rule by which they are served; but for that of promises, units asked for and given by group, other sites first. */
  allocation: string
  asked: number[]
  given: number[]
  /** Units asked for since the last review. */
  sinceReview: number
  /** Of a review period, or of a week where there are no reviews; null: by no method. */
  forecast: Forecast | null
  /** Reviews so far. */
  reviews: number
  /** -1: none is due. */
  reviewSlot: Slot | null
}

export interface Purchase {
  index: number
  serial: number
  /** Key of its luck. */
  fate: number
  point: number
  offer: number
  quantity: number
  /** Units received so far. */
  received: number
  /** Price of a unit as it was when this was ordered [cent]. */
  price: number
  orderedAt: number
  /** The order has reached its source. */
  known: boolean
  open: boolean
  slot: Slot
}

/**
 * Goods that travel together for one purpose: what was bought or ordered from another site (`purchase`), or what a
 * customer ordered (`order`, and no purchase). It waits at a lane, then rides in a shipment.
 */
export interface Consignment {
  index: number
  /** -1: none. */
  purchase: number
  /** Order that the goods were given to from the shelf; -1: they come from a supplier. */
  order: number
  quantity: number
  /** Of these, bad ones that nobody knows; what a supplier sends is looked at when it is received. */
  defective: number
  open: boolean
}

export interface Lane {
  mode: number
  perWeek: number
  /** By mode of the model: it can be travelled by it. */
  open: boolean[]
  nextDeparture: number
  /** Consignments that wait for a vehicle. */
  waiting: number[]
  /** Since when each of them waits [ms], and how many units they are together. */
  joinedAt: number[]
  waitingUnits: number
  /** When the last vehicle that left arrives [ms]. */
  lastArrival: number
  /** Departure rule; units that must wait; wait after which a vehicle leaves with less [ms], -1: never. */
  rule: string
  load: number
  longestWait: number
  disrupted: boolean
  /** Since when it is disrupted, or not [ms]. */
  since: number
  stream: Stream
  disruptionStream: Stream
  slot: Slot
  disruptionSlot: Slot
}

export interface Shipment {
  index: number
  serial: number
  lane: number
  mode: number
  /** Consignments on board. */
  cargo: number[]
  quantity: number
  item: number
  departs: number
  expected: number
  arrives: number
  open: boolean
  slot: Slot
}

/**
 * What is asked of a stock point: by a customer, or by another stock point that is supplied from here. An order for
 * several products is a chain of these, one a line; what holds for the whole order stands in its first.
 */
export interface Order {
  index: number
  serial: number
  /** Key of its luck. */
  fate: number
  /** First line of the order, by index: this one where there is no other; and the next line, -1: none. */
  first: number
  next: number
  /** Who comes before and after it in the line in which it waits for goods. */
  inFront: Order | null
  behind: Order | null
  /** Customers who ordered; -1: another stock point did. */
  segment: number
  /** Purchase of that stock point; -1: customers ordered. */
  purchase: number
  /** Stock point that it waits at. */
  point: number
  product: number
  quantity: number
  /** Units taken from the shelf for it, and units that have arrived. */
  given: number
  received: number
  placedAt: number
  promisedAt: number
  /** All of it has been taken from the shelf. */
  filled: boolean
  /** It is, and stands there until the other lines of the order are. */
  aside: boolean
  /** Patience ended when a part of the order was gone: there will be no more of it. */
  cut: boolean
  open: boolean
  defective: number
  /** It was on the shelf when the customer asked. */
  fromStock: boolean
  /** Agreed for a unit [cent]. */
  price: number
  slot: Slot
}

/** The plan in force at one operation's inspection. */
export interface Inspection {
  plan: string
  args: AnyArgs
}

export interface World {
  readonly model: Model
  readonly tell: Telling
  /** Nobody hears what lots and machines do at every step. */
  readonly quiet: boolean
  readonly seed: number
  now: number
  over: boolean
  bankrupt: boolean
  calendar: Calendar
  serial: number
  /** What every draw by key starts from. */
  luck: number
  /** Lots, purchases and orders so far, each kind by itself: the fate of the next. */
  fates: { lots: number; purchases: number; orders: number }
  meters: Meters
  balances: number[]
  /** CO2 of all transport so far [g]. */
  co2: number
  holdingRemainder: number
  interestRemainder: number
  jobs: Job[]
  /** Record of a lot that is not in use, and names the next of them: the last to be given back is the first to be used again. -1: none. */
  freeJob: number
  machines: Machine[]
  stations: Station[]
  /** By operations that have one. */
  inspections: Inspection[]
  pools: Pool[]
  crews: Crew[]
  /** Whether each shift works now; index as in the model. */
  shiftOn: boolean[]
  shiftSlots: Slot[]
  points: StockPoint[]
  purchases: Purchase[]
  freePurchases: number[]
  consignments: Consignment[]
  freeConsignments: number[]
  suppliers: Supplier[]
  offers: Offer[]
  lanes: Lane[]
  shipments: Shipment[]
  freeShipments: number[]
  orders: Order[]
  freeOrders: number[]
  segments: Segment[]
  claims: Claim[]
  freeClaims: number[]
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
  /** Whether there is anything to look at before time goes on. */
  stirred: boolean
  /** The stations among it: the first names the next, up to the last. -1: none. And whether any plant's gate is. */
  firstAwake: number
  lastAwake: number
  gateAwake: boolean
  /** Whether the plan of any product is to be looked at. */
  planAwake: boolean
}
