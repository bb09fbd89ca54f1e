/** The value chain around the plants: sites, what they hold, who sells to them, and what carries goods between them. */

import type { Distribution, PolicySetting } from './chance'
import type { OperationSpec } from './floor'

export interface ItemSpec {
  readonly id: string
  /** What is bought; what is made and used up by what is made of it; what is sold. */
  readonly kind: 'material' | 'component' | 'product'
  /** Standard cost of one unit [cent]: at which stock is valued. A product's is its materials' (labour is expensed). */
  readonly standardCost: number
  /** List price [cent]; 0 for what is not sold. */
  readonly price: number
  /** Setup family at the stations. */
  readonly family: string
  /** How it is made; empty for what is bought. Its stations stand at one plant. */
  readonly route: readonly OperationSpec[]
  /** How it is made at other plants. */
  readonly otherRoutes: readonly (readonly OperationSpec[])[]
}

export interface SiteSpec {
  readonly id: string
  readonly kind: 'plant' | 'supplier' | 'warehouse' | 'market'
}

export interface SupplierSpec {
  readonly id: string
  readonly site: string
  readonly qualified: boolean
  /** How long it takes [ms] and costs [cent] before we may order here. */
  readonly qualification: { readonly time: number; readonly cost: number }
  /** Time from a delivery to its payment [ms]. */
  readonly paymentTerm: number
  /** Outages: mean time between them [ms], 0 for none, and their length. */
  readonly outage: { readonly meanBetween: number; readonly length: Distribution } | null
}

/** What one supplier asks and takes for one item. */
export interface OfferSpec {
  readonly supplier: string
  readonly item: string
  /** Price per unit [cent]. */
  readonly price: number
  /** Price per unit of the whole order from so many units on, ascending (all-units discount). */
  readonly breaks: readonly { readonly from: number; readonly price: number }[]
  readonly minimumOrder: number
  /** Units that he makes for us in a week, in the order in which they were ordered; null: no limit. */
  readonly capacityPerWeek: number | null
  /** Whether a later order may be ready before an earlier one. */
  readonly crossing: boolean
  /** Time from order to readiness for shipment; with a capacity, from when the order has been made [ms]. */
  readonly leadTime: Distribution
  /** Defective parts per million. */
  readonly ppm: number
  /** The supplier brings the goods himself: his lead time ends at our door. */
  readonly delivered: boolean
}

export interface ModeSpec {
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly transit: Distribution
  /** Cost of one departure [cent]. */
  readonly costFixed: number
  /** Cost of one unit carried [cent]. */
  readonly costPerUnit: number
  /** Departures per week that can be chosen, ascending. */
  readonly departures: readonly number[]
  /** Units that fit into one vehicle; null: no limit. */
  readonly capacity: number | null
  /** Vehicles that may leave at one departure of the timetable, each paid for. */
  readonly vehicles: number
  /** Grams of CO2 of one vehicle's journey, and of one unit carried. */
  readonly co2PerVehicle: number
  readonly co2PerUnit: number
}

/** When vehicles of a lane leave. */
export interface DepartureSpec {
  /** By the timetable of departures a week; at once when anything waits; or when so many units wait. */
  readonly rule: 'timetable' | 'atOnce' | 'whenFull'
  /** Units that must wait before a vehicle leaves; by the timetable, 0: none but something to carry. */
  readonly load: number
  /** A vehicle leaves with less once the first of what waits has waited so long [ms]; null: never. */
  readonly longestWait: number | null
}

export interface LaneSpec {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly modes: readonly ModeSpec[]
  readonly mode: string
  /** Departures per week in force at the start. */
  readonly departuresPerWeek: number
  readonly departure: DepartureSpec
  /** Whether a vehicle may arrive before one that left earlier. */
  readonly overtaking: boolean
  /** Disruptions, in which no vehicle leaves: mean time between them [ms], and their length; null: none. */
  readonly disruption: { readonly meanBetween: number; readonly length: Distribution } | null
}

export interface StockPointSpec {
  readonly id: string
  readonly site: string
  readonly item: string
  readonly initial: number
  /** Replenishment; null for finished products, which planning looks after. */
  readonly replenishment: PolicySetting | null
  /** Sources in percent by supplier id. */
  readonly sources: Readonly<Record<string, number>>
  /** Cost of placing one order [cent]. */
  readonly orderCost: number
}
