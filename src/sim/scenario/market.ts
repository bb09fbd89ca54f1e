/** Who buys, how much, and what they make of what they get. */

import type { CountDistribution, Distribution } from './chance'

/**
 * How orders come. `customers`: a number of buyers, each with a mood of its own making. The others are demand that comes
 * whatever has happened: neither satisfaction, nor a promise, nor the number of buyers changes it. An order
 * is for one product drawn by the mix, or for several; one of no units is no order.
 */
export type DemandSpec =
  /** `trend`: growth a week, as a share of the opening; below 0, demand dies away in a straight line. */
  | { readonly process: 'customers'; readonly trend: number }
  /** Independent times between orders, the first after one of them; independent quantities [units]. */
  | { readonly process: 'renewal'; readonly interarrival: Distribution; readonly quantity: CountDistribution }
  /** One order at `offset` and then `every` so long [ms], each of an independent quantity [units]. */
  | {
      readonly process: 'periodic'
      readonly every: number
      readonly offset: number
      readonly quantity: CountDistribution
    }
  /** Exactly these orders: moment [ms], ascending, and quantity of a product drawn by the mix, or of each product stated [units]. */
  | {
      readonly process: 'trace'
      readonly trace: readonly (readonly [number, number | Readonly<Record<string, number>>])[]
    }

/** What a customer segment wants and how it reacts. */
export interface SegmentSpec {
  readonly id: string
  readonly site: string
  /** Lane that its orders travel; null: customers take their goods at the shelf of site `from`. */
  readonly lane: string | null
  /** Site that serves them; null: where the lane begins. */
  readonly from: string | null
  readonly demand: DemandSpec
  /** Buyers at the start. */
  readonly customers: number
  /** Where stock points serve by priority: small goes before great. */
  readonly priority: number
  /** Orders of one contented buyer in a week; where demand is of process `customers`. */
  readonly ordersPerWeek: number
  /** Percent of orders by product; of an order for several, of its first line, and of each further one among the rest. */
  readonly mix: Readonly<Record<string, number>>
  /** Percent of orders that ask for one product, for two different ones, and so on; not where demand is a trace. */
  readonly lines: readonly number[]
  /** Units in a line of an order, uniform; where demand is of process `customers`. */
  readonly orderSize: { readonly min: number; readonly max: number }
  /** Factor on demand by week of the run, repeated; 1 = base; where demand is of process `customers`. */
  readonly season: readonly number[]
  /** Time from order to receipt that it wants [ms]. */
  readonly wantedLeadTime: number
  /** Share of orders lost for each wanted lead time that the promise is longer. */
  readonly leadTimeSensitivity: number
  /** Price as a factor on the list price, from 0.5 to 2, and how demand follows it: orders × factor^(−elasticity). */
  readonly priceFactor: number
  readonly priceElasticity: number
  /** Time from delivery to payment [ms]. */
  readonly paymentTerm: number
  /** What is done when they are served worse than they expect: the share that is made good, and its cost a case [cent]. */
  readonly recovery: { readonly share: number; readonly cost: number }
  /** Wait beyond the promise after which an order is cancelled [ms]. */
  readonly patience: number
  /** Lateness at which an order counts as wholly spoiled [ms]. */
  readonly lateTolerance: number
  /** How much of an experience hangs on each: adds up to 1. */
  readonly weights: { readonly onTime: number; readonly speed: number; readonly quality: number }
  /** State at the start, 0 to 100. */
  readonly satisfaction: number
  /** Time in which experiences fade to 1/e [ms]. */
  readonly memory: number
}
