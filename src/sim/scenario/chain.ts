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
  /** Time from delivery until customers find bad units and send them back; null: they find them on delivery. */
  readonly timeToClaim: Distribution | null
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

/** What was under way when the run opened. */
export interface OpeningTransitSpec {
  /** Supplier or site, as in `sources`. */
  readonly source: string
  readonly quantity: number
  /** `goods`: they have left the source. `order`: it is on its way there. */
  readonly what: 'goods' | 'order'
  /** When the goods arrive here, or the order there [ms]. */
  readonly arrives: number
}

export interface StockPointSpec {
  readonly id: string
  readonly site: string
  readonly item: string
  readonly initial: number
  /** A policy of levels, or a rule that answers a quantity at each review; null for what is made here, which planning looks after. */
  readonly replenishment: PolicySetting | null
  /** Sources in percent: suppliers by id, or sites that hold the same item. An id that names both is the supplier. */
  readonly sources: Readonly<Record<string, number>>
  /** Cost of placing one order [cent]. */
  readonly orderCost: number
  /** Who of those who wait here is served next: a rule of `policies/allocation` by name. */
  readonly allocation: string
  /** Time that an order takes to reach its source [ms]. */
  readonly orderDelay: number
  /** Looks whether to order at `offset` and then every so long [ms]; null: whenever something is taken or asked for. */
  readonly review: { readonly every: number; readonly offset: number } | null
  /**
   * Forecast of the demand of a review period, as an ordering rule sees it: method, and the demand of a period that was
   * seen before the opening [units]; null: what was asked for since the last review.
   */
  readonly forecast: (PolicySetting & { readonly opening: number }) | null
  /** Orders of the first reviews, firm before the opening whatever the policy says [units]. */
  readonly firmOrders: readonly number[]
  /** What becomes of customers' demand that is not on the shelf. Other stock points always wait. */
  readonly shortage: 'backorder' | 'lostSale'
  /** An order goes in parts, as there are goods; else whole or not at all. */
  readonly partialShipment: boolean
  readonly openingTransit: readonly OpeningTransitSpec[]
}
