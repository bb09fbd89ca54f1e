/** How a plant's work comes to be and may enter its floor. */

import type { CountDistribution, Distribution, PolicySetting } from './chance'

/** Of a plant that plans by `masterSchedule`. Weeks begin on Monday. */
export interface MasterScheduleSpec {
  /** Weeks that are planned, from 1; it should be longer than all lead times one after the other. */
  readonly horizon: number
  /** Weeks within which what was planned for customers stays; 0: everything is planned anew every Monday. */
  readonly frozen: number
  /** How much at once: a rule of `policies/lotSizing` by name. It is made in lots of at most the lot size. */
  readonly lotSizing: PolicySetting
  /** Planned lead time of what is made, in weeks, by item; 1 for those not named. */
  readonly leadTimes: Readonly<Record<string, number>>
}

export interface PlanningSpec {
  /** The plant. */
  readonly site: string
  /** How lots come to be; `none`: only from work orders. */
  readonly plan: 'weeklySchedule' | 'masterSchedule' | 'replenish' | 'makeToOrder' | 'none'
  readonly masterSchedule: MasterScheduleSpec
  /** Units in a production lot, by product. */
  readonly lotSize: Readonly<Record<string, number>>
  /** Units in which a lot of a product moves on the floor, by product; a product that is not named moves in whole lots. */
  readonly transferLot: Readonly<Record<string, number>>
  /** Finished stock aimed at, in days of forecast demand. */
  readonly targetDays: number
  /**
   * How weekly demand is forecast: a method of `policies/forecasting` by name. Null: the mean of the last
   * `forecastWeeks` weeks and of the opening plan, which counts as one week more.
   */
  readonly forecasting: PolicySetting | null
  readonly forecastWeeks: number
  /**
   * `args`: `cap` in lots for CONWIP and the rope, and its `drum`; for kanban `cards` of every station or by station,
   * `moveCards` of each inbound store where production and transport have cards of their own, and `finishedCards` where
   * a finished lot keeps its card until its goods are taken from the shelf.
   */
  readonly release: PolicySetting
  /**
   * Kitting: a lot enters only when the material of all its operations is there, which is drawn as it enters; a later lot
   * whose material is there passes one that waits for its own.
   */
  readonly kitting: boolean
  /** Customers (demand of that process) who ordered in this time before the opening are waiting for their goods [ms]. */
  readonly openingOrders: number
  /** Time from an order to the day that is promised [ms]; where the rule says when goods will be there, from then on. */
  readonly promisedLeadTime: number
  /** Rule of promising for what is sold from where the plant makes it to. */
  readonly promising: 'fixed' | 'availableToPromise' | 'capableToPromise'
}

/**
 * Work that comes from outside: each order is a lot of its own, which is gone when it is finished. Either in a renewal
 * process, or at stated moments, or `endless`: there is always one more at the gate.
 */
export interface WorkOrdersSpec {
  readonly id: string
  readonly product: string
  /** Time from one arrival to the next; null: at the moments of `trace`, or endless. */
  readonly interarrival: Distribution | null
  /** Moments of arrival [ms], ascending. */
  readonly trace: readonly number[]
  readonly endless: boolean
  /** Lots that come at one moment. */
  readonly batch: CountDistribution
  /** Units in a lot. */
  readonly quantity: CountDistribution
  /** Due after arrival: a multiple of the nominal work in the lot, uniform between the two. */
  readonly allowance: { readonly least: number; readonly most: number }
  /** Under the priority rule, small goes before great. */
  readonly priority: number
  /** A lot that finds no room at its first station goes elsewhere instead of waiting at the gate. */
  readonly turnedAway: boolean
}
