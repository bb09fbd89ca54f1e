/** The chain made ready to run: where goods come from, how they travel, where they lie and who asks for them. */

import type { CountSampler } from './kernel/count'
import type { Sampler } from './kernel/distribution'
import type { AnyArgs } from './params'
import type { SegmentSpec } from './scenario/market'

/** A source of a stock point: what a supplier offers, or another stock point of the company. */
export interface OfferModel {
  /** Index in `world.offers`, as in the scenario: the same for every stock point that he supplies; -1: no supplier's. */
  readonly index: number
  /** -1: another stock point. */
  readonly supplier: number
  /** Stock point that the goods come from; -1: a supplier. */
  readonly from: number
  readonly item: number
  readonly price: number
  readonly breaks: readonly { readonly from: number; readonly price: number }[]
  /** The least that a unit can cost: of the list, the breaks and the contracts offered [cent]. */
  readonly leastPrice: number
  readonly minimumOrder: number
  /** Units a week; Infinity: no limit. */
  readonly capacityPerWeek: number
  readonly crossing: boolean
  readonly leadTime: Sampler
  readonly defectProbability: number
  /** Lane by which the goods come; -1: the supplier brings them. */
  readonly lane: number
}

export interface ModeModel {
  readonly mode: 'sea' | 'rail' | 'road' | 'express'
  readonly transit: Sampler
  readonly costFixed: number
  readonly costPerUnit: number
  readonly departures: readonly number[]
  /** Units in one vehicle; Infinity: no limit. */
  readonly capacity: number
  readonly vehicles: number
  /** Grams. */
  readonly co2PerVehicle: number
  readonly co2PerUnit: number
  /** No project has to open it first. */
  readonly offered: boolean
}

export interface LaneModel {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly inbound: boolean
  readonly modes: readonly ModeModel[]
  readonly overtaking: boolean
  readonly disruption: { readonly meanBetween: number; readonly length: Sampler } | null
}

export interface PointModel {
  readonly id: string
  readonly item: number
  readonly itemId: string
  readonly site: string
  /** Index of the product that is sold from here or made into it, or -1 for material. */
  readonly product: number
  /** Index of the product that a plant makes into it; -1: none does. */
  readonly makes: number
  readonly standardCost: number
  readonly offers: readonly OfferModel[]
  readonly orderCost: number
  /** Units a week at the start, as far as a planner can work out. */
  readonly baseUsage: number
  /** Time that an order takes to its source [ms]. */
  readonly orderDelay: number
  /** Reviewed at `offset` and then every so long [ms]; null: at every use. */
  readonly review: { readonly every: number; readonly offset: number } | null
  readonly forecast: { readonly policy: string; readonly args: AnyArgs; readonly opening: number } | null
  readonly firmOrders: readonly number[]
  /** Customers who find nothing go away. */
  readonly lostSales: boolean
  /** Orders go in parts. */
  readonly partial: boolean
}

/** Demand that nothing changes: after random times, in every period, or at stated moments. */
export interface SteadyDemandModel {
  readonly interarrival: Sampler | null
  /** Period [ms]; 0: none. */
  readonly every: number
  /** Units in an order after a random time or in a period. */
  readonly quantity: CountSampler
  readonly trace: readonly TracedOrder[]
}

/** A stated order: of so many units of a product drawn by the mix, or of the lines stated. */
export interface TracedOrder {
  readonly at: number
  readonly quantity: number
  readonly lines: readonly { readonly product: number; readonly quantity: number }[] | null
}

export interface SegmentModel {
  readonly id: string
  readonly spec: SegmentSpec
  /** -1: they take their goods at the shelf. */
  readonly lane: number
  /** Null: its customers decide, by number, mood and season. */
  readonly steady: SteadyDemandModel | null
  readonly trend: number
  readonly priority: number
  /** Factor on demand by week, and the highest of them. */
  readonly season: readonly number[]
  readonly peakSeason: number
  /** Share of orders at the lowest price. */
  readonly peakAppetite: number
  readonly priceElasticity: number
  /** Times a week that a customer thinks of ordering, without a trend: as often as there could ever be orders. */
  readonly thoughtsPerWeek: number
  /** Time from delivery to payment [ms]. */
  readonly paymentTerm: number
  /** Products by cumulative share of first lines, and the units a week of each that contented customers want at the start. */
  readonly mix: readonly {
    readonly product: number
    readonly point: number
    readonly upTo: number
    readonly perWeek: number
  }[]
  /** Cumulative share of orders with one line, two, and so on; null: every order has one. */
  readonly lines: readonly number[] | null
  /** Orders a week at the start. */
  readonly ordersPerWeek: number
  /** Units a week at the start. */
  readonly unitsPerWeek: number
}
