/** Customer orders by segment: taken, delivered, in time, cancelled, and how many units stand open. */

import type { Model } from '../../model'
import { fold, type KpiPart } from '../kpi'

/** Places of the sums of one segment: orders, ms from order to receipt, and unit·ms open. */
export const orderPlaces = { delivered: 0, inTime: 1, cancelled: 2, leadTime: 3, openTime: 4 } as const
const STRIDE = 5

interface OrderBook {
  readonly sum: Float64Array
  /** Units open, and since when, by segment. */
  readonly open: Float64Array
  readonly since: Float64Array
  /** Order of which a line was told last: its other lines are told right after it, and it is counted once. */
  delivered: number
  cancelled: number
}

function changeOpen(tally: OrderBook, at: number, segment: number, change: number): void {
  tally.sum[segment * STRIDE + orderPlaces.openTime]! += tally.open[segment]! * (at - tally.since[segment]!)
  tally.since[segment] = at
  tally.open[segment]! += change
}

export const orderBook = fold<OrderBook>({
  start: (model) => ({
    sum: new Float64Array(model.segments.length * STRIDE),
    open: new Float64Array(model.segments.length),
    since: new Float64Array(model.segments.length),
    delivered: -1,
    cancelled: -1,
  }),
  on: {
    orderPlaced: (tally, at, _order, segment, _product, quantity) => changeOpen(tally, at, segment, quantity),
    orderCancelled: (tally, at, order, segment, _product, quantity) => {
      changeOpen(tally, at, segment, -quantity)
      if (order === tally.cancelled) return
      tally.cancelled = order
      tally.sum[segment * STRIDE + orderPlaces.cancelled]! += 1
    },
    orderCutShort: (tally, at, _order, segment, _product, quantity) => changeOpen(tally, at, segment, -quantity),
    orderDelivered: (tally, at, order, segment, _product, quantity, leadTime, lateness) => {
      changeOpen(tally, at, segment, -quantity)
      if (order === tally.delivered) return
      tally.delivered = order
      tally.sum[segment * STRIDE + orderPlaces.delivered]! += 1
      tally.sum[segment * STRIDE + orderPlaces.leadTime]! += leadTime
      if (lateness <= 0) tally.sum[segment * STRIDE + orderPlaces.inTime]! += 1
    },
  },
  settle: (tally, now, sum) => {
    for (let segment = 0; segment < tally.open.length; segment++) {
      sum[segment * STRIDE + orderPlaces.openTime]! += tally.open[segment]! * (now - tally.since[segment]!)
    }
  },
})

/** Sums of one segment, or of all. */
export type OrderSums = Readonly<Record<keyof typeof orderPlaces, number>>

export function ordersOf(sum: Float64Array, segments: readonly number[]): OrderSums {
  const total = { delivered: 0, inTime: 0, cancelled: 0, leadTime: 0, openTime: 0 }
  for (const segment of segments) {
    total.delivered += sum[segment * STRIDE + orderPlaces.delivered]!
    total.inTime += sum[segment * STRIDE + orderPlaces.inTime]!
    total.cancelled += sum[segment * STRIDE + orderPlaces.cancelled]!
    total.leadTime += sum[segment * STRIDE + orderPlaces.leadTime]!
    total.openTime += sum[segment * STRIDE + orderPlaces.openTime]!
  }
  return total
}

export const allOrders = (sum: Float64Array, model: Model): OrderSums => ordersOf(sum, [...model.segments.keys()])

/** One figure for each segment. */
export const bySegment = (
  sum: Float64Array,
  model: Model,
  read: (orders: OrderSums) => number | null,
): readonly KpiPart[] => model.segments.map(({ id }, segment) => ({ id, value: read(ordersOf(sum, [segment])) }))
