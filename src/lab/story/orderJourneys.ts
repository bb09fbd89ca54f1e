/** What customers waited for, from order to door: for stock, for the next vehicle, on the road. The stages add up to the lead time. */

import type { Listener, Model } from '../../sim'

export const orderStages = ['stock', 'vehicle', 'road'] as const
export type OrderStage = (typeof orderStages)[number]

export interface OrderJourney extends Readonly<Record<OrderStage, number>> {
  /** When it arrived [ms]. */
  readonly at: number
  readonly segment: number
  readonly leadTime: number
  /** The time that was promised [ms]. */
  readonly promised: number
}

interface Open {
  readonly segment: number
  filled: number
  departed: number
}

export interface OrderLadder extends Readonly<Record<OrderStage, number>> {
  readonly orders: number
  readonly leadTime: number
  readonly promised: number
}

export function followOrders(model: Model): {
  readonly listener: Listener
  readonly delivered: () => readonly OrderJourney[]
} {
  const open = new Map<number, Open>()
  const waiting = model.lanes.map((): number[] => [])
  const delivered: OrderJourney[] = []
  const listener: Listener = {
    orderPlaced: (at, order, segment) => {
      open.set(order, { segment, filled: at, departed: at })
    },
    orderFilled: (at, order) => {
      const known = open.get(order)
      if (known === undefined) return
      known.filled = at
      known.departed = at
      waiting[model.segments[known.segment]!.lane]?.push(order)
    },
    shipmentDeparted: (at, _shipment, lane) => {
      for (const order of waiting[lane]!.splice(0)) {
        const known = open.get(order)
        if (known !== undefined) known.departed = at
      }
    },
    orderCancelled: (_at, order) => {
      open.delete(order)
    },
    orderDelivered: (at, order, segment, _product, _quantity, leadTime, lateness) => {
      const known = open.get(order)
      open.delete(order)
      if (known === undefined) return
      const { filled, departed } = known
      const [vehicle, road] = [departed - filled, at - departed]
      // Orders in hand at the opening were placed before it: what is not truck or road was the wait for stock.
      const stock = leadTime - vehicle - road
      delivered.push({ at, segment, leadTime, promised: leadTime - lateness, stock, vehicle, road })
    },
  }
  return { listener, delivered: () => delivered }
}

/** The mean over the orders delivered from `from` up to `to` [ms]; null when there were none. */
export function orderLadderOf(journeys: readonly OrderJourney[], from: number, to: number): OrderLadder | null {
  const chosen = journeys.filter(({ at }) => at >= from && at < to)
  if (chosen.length === 0) return null
  const mean = (key: 'leadTime' | 'promised' | OrderStage) =>
    chosen.reduce((sum, journey) => sum + journey[key], 0) / chosen.length
  return {
    orders: chosen.length,
    leadTime: mean('leadTime'),
    promised: mean('promised'),
    stock: mean('stock'),
    vehicle: mean('vehicle'),
    road: mean('road'),
  }
}
