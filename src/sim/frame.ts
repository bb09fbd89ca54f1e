/**
 * All that a view may know of the world at one moment: plain, frozen in time, made at most twenty times a second.
 * Motion is told as intervals (who travels from where to where, departing and arriving when); the view interpolates.
 */

import type { AnyArgs } from './params'

/** The eight states of art-direction §6, in this order of precedence when several hold. */
export type MachineState = 'off' | 'down' | 'maintenance' | 'quality' | 'setup' | 'running' | 'blocked' | 'starved'

export interface LotFrame {
  readonly job: number
  readonly product: string
  readonly quantity: number
  /** A lot sent back to be put right. */
  readonly rework: boolean
  /** Time of the customer's need [ms]; null when made to stock. */
  readonly due: number | null
}

export interface MachineFrame {
  readonly station: string
  /** Index within the station. */
  readonly machine: number
  readonly state: MachineState
  readonly lot: LotFrame | null
  /** When the state began [ms]. */
  readonly since: number
  /** When the work in hand ends if nothing intervenes [ms]; null when idle or not known. */
  readonly until: number | null
  /** Operators at the machine. */
  readonly operators: number
  /** 1 as new, 0 at the age at which such a machine has failed on average. */
  readonly health: number
}

export interface StationFrame {
  readonly station: string
  readonly queue: readonly LotFrame[]
  /** Units in the buffer or on their way to it. */
  readonly buffered: number
  readonly capacity: number | null
  /** The station whose machines need most of their time for what customers order, breakdowns counted in: it sets the pace. */
  readonly bottleneck: boolean
  readonly dispatching: string
  /** Free and all kanban cards of the loop that feeds this station; null when the rule is not kanban. */
  readonly cards: { readonly free: number; readonly all: number } | null
  /** Why an idle machine of it cannot start: named for the inspector. */
  readonly waitsFor: 'work' | 'material' | 'operator' | 'technician' | 'space' | null
}

/** The gate of a plant. */
export interface ReleaseFrame {
  readonly site: string
  readonly rule: 'push' | 'conwip' | 'kanban' | 'rope'
  /** Lots planned and not let in yet. */
  readonly waiting: readonly LotFrame[]
  /** Lots between release and finished stock, and their units. */
  readonly wipLots: number
  readonly wipUnits: number
  /** Limit in lots of CONWIP or the rope; null otherwise. */
  readonly cap: number | null
  /** Whether the next lot may enter now. */
  readonly open: boolean
}

/** Anything that is on its way. `from` and `to` are ids of stations (floor) or sites (map). */
export type MotionFrame = {
  readonly id: number
  readonly from: string
  readonly to: string
  readonly departs: number
  readonly arrives: number
} & (
  | { readonly kind: 'lot'; readonly product: string; readonly quantity: number; readonly rework: boolean }
  | {
      readonly kind: 'shipment'
      readonly lane: string
      readonly mode: 'sea' | 'rail' | 'road' | 'express'
      readonly item: string
      readonly quantity: number
      readonly inbound: boolean
      /** Customer orders on board, or parts of them. */
      readonly orders: number
      /** Planned arrival [ms]; later than `arrives` is never shown before it is known. */
      readonly expected: number
    }
)

export interface TechnicianFrame {
  readonly id: number
  readonly doing: 'idle' | 'repair' | 'service' | 'off'
  readonly station: string | null
  readonly machine: number
}

export interface StockFrame {
  readonly point: string
  readonly item: string
  readonly site: string
  readonly onHand: number
  readonly onOrder: number
  /** Units that customers or stations are waiting for. */
  readonly backorders: number
  /** The lines of the policy in force: order at or below, order up to; null where it has none. */
  readonly reorderPoint: number | null
  readonly orderUpTo: number | null
  readonly safetyStock: number | null
  /** Value at standard cost [cent]. */
  readonly value: number
}

export interface SupplierFrame {
  readonly supplier: string
  readonly state: 'available' | 'outage' | 'qualifying' | 'unqualified'
  /** When the outage or qualification began [ms]. */
  readonly since: number
  readonly ordersOpen: number
  readonly unitsOpen: number
  /** Ordered, ready and not yet collected by the lane. */
  readonly unitsWaiting: number
}

export interface LaneFrame {
  readonly lane: string
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly departuresPerWeek: number
  readonly nextDeparture: number
  readonly waitingUnits: number
  /** No vehicle leaves until the disruption is over. */
  readonly disrupted: boolean
  readonly shipments: number
}

export interface SegmentFrame {
  readonly segment: string
  readonly satisfaction: number
  readonly customers: number
  /** Orders taken and not delivered; how many of them are past their promise. */
  readonly openOrders: number
  readonly lateOrders: number
  /** What weighed most in the last memory's worth of bad experiences; null when all is well. */
  readonly complaint: 'late' | 'slow' | 'defective' | 'cancelled' | 'quoted' | null
}

export interface LeverFrame {
  readonly lever: string
  /** The settings in force, one per scope (station, lane, item …) where the lever has scopes. */
  readonly settings: readonly AnyArgs[]
  /** Programme behind it: 0 to 1 in place, whether supported; null when there is nothing to learn. */
  readonly adoption: number | null
  readonly supported: boolean
  /** Cost a week now [cent]. */
  readonly costPerWeek: number
  /** When what was last asked for takes effect [ms]; null when nothing is under way. */
  readonly effectiveAt: number | null
}

export interface MoneyFrame {
  readonly cash: number
  readonly credit: number
  readonly stockValue: number
}

export interface Frame {
  readonly now: number
  readonly over: boolean
  /** Bankrupt: credit exhausted. */
  readonly bankrupt: boolean
  readonly onShift: boolean
  readonly machines: readonly MachineFrame[]
  readonly stations: readonly StationFrame[]
  /** The gate of the first plant: the one whose floor is shown. */
  readonly release: ReleaseFrame
  readonly motions: readonly MotionFrame[]
  readonly technicians: readonly TechnicianFrame[]
  readonly stocks: readonly StockFrame[]
  readonly suppliers: readonly SupplierFrame[]
  readonly lanes: readonly LaneFrame[]
  readonly segments: readonly SegmentFrame[]
  readonly levers: readonly LeverFrame[]
  readonly money: MoneyFrame
  readonly promisedLeadTime: number
}
