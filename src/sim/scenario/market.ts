/** Who buys, how much, and what they make of what they get. */

/** What a customer segment wants and how it reacts. */
export interface SegmentSpec {
  readonly id: string
  readonly site: string
  /** Lane that its orders travel; null: customers take their goods at the shelf of site `from`. */
  readonly lane: string | null
  /** Site that serves them; null: where the lane begins. */
  readonly from: string | null
  /** Buyers at the start. */
  readonly customers: number
  /** Orders of one contented buyer in a week. */
  readonly ordersPerWeek: number
  /** Percent of orders by product. */
  readonly mix: Readonly<Record<string, number>>
  readonly orderSize: { readonly min: number; readonly max: number }
  /** Factor on demand by week of the run, repeated; 1 = base. */
  readonly season: readonly number[]
  /** Time from order to receipt that it wants [ms]. */
  readonly wantedLeadTime: number
  /** Share of orders lost for each wanted lead time that the promise is longer. */
  readonly leadTimeSensitivity: number
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
