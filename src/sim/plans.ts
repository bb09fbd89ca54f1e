/** How work comes to be, as part of the world's state: forecasts, plans and gates of plants, and work from outside. */

import type { Job, Station } from './floor'
import type { Gate } from './gate'
import type { Slot } from './kernel/calendar'
import type { Stream } from './kernel/random'
import type { WaitingLine } from './kernel/waitingLine'
import type { AnyArgs } from './params'

/** How far ahead a plant plans by the week, for how long it keeps to it, and by which lot-sizing rule. */
export interface MasterSchedule {
  horizon: number
  frozen: number
  lotSizing: string
  args: AnyArgs
}

/** How the work of one plant comes to be and enters its floor. */
export interface Plant extends Gate {
  index: number
  plan: string
  targetDays: number
  schedule: MasterSchedule
  /** How days are promised to customers. */
  promising: 'fixed' | 'availableToPromise' | 'capableToPromise'
  release: string
  /** Whether the rule wants cards of every station. */
  usesCards: boolean
  /** Where production and transport have cards of their own, those of each station's inbound store; 0: one card for both. */
  moveCards: number
  /** A finished lot keeps its card until its goods are taken from the shelf. */
  finishedCards: boolean
  cap: number
  /** Station that pulls the rope; -1: none. And the lots between release and their completion there. */
  drum: number
  lotsBeforeDrum: number
  /** Sequence lots so that products alternate. */
  levelled: boolean
  /** All material that a lot needs is drawn at the gate, by the plant's model. */
  kitting: boolean
  /** Stations where its routes begin. */
  firsts: Station[]
  /** Planned lots that wait for release, in order. */
  waiting: WaitingLine<Job>
  /** Lots and units between release and finished stock. */
  wipLots: number
  wipUnits: number
  /** Work orders that never end: whose turn it is. */
  turn: number
}

/** What is expected of the demand for one thing, week by week or period by period, and how right that was. */
export interface Forecast {
  method: string
  args: AnyArgs
  /** What the method remembers. */
  memory: Readonly<Record<string, number | readonly number[]>>
  /** Units a period that the run opened with, and of each period since, newest last, at most 104. */
  opening: number
  history: number[]
  /** Units expected in the period that runs, judgement included. */
  next: number
  /** Periods forecast by this method, and sums of their errors: with their sign, without, and squared. */
  periods: number
  errors: number
  absoluteErrors: number
  squaredErrors: number
  /** A manager's judgement: factor on the method's figures, for so many periods from this one on. */
  factor: number
  factorPeriods: number
}

/** What a plant knows of one of its products. */
export interface Making {
  lotSize: number
  /** Units in which its lots move on the floor; 0: as a whole. */
  transferLot: number
  /** Units planned or in process. */
  pipeline: number
  /** Units ordered in this week, or drawn for other lots. */
  thisWeek: number
  /** Units left in each finished lot on the shelf that holds a card, oldest first. */
  containers: number[]
  forecast: Forecast
  /** Under a master schedule: units to be started in each of the coming weeks, the next first. */
  planned: number[]
  /** Whether its plan is to be looked at before time goes on. */
  awake: boolean
}

/** Work that comes from outside. */
export interface WorkOrders {
  /** Stated moments of arrival used up so far. */
  moment: number
  /** Its lots go straight into the line of the first station: `processes/plainGate.ts`. */
  plain: boolean
  /** Lots so far: the fate of the next. */
  arrived: number
  stream: Stream
  slot: Slot
}
