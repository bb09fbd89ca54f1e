/** What views may see of the chain: stocks, suppliers, lanes, customers. */

import type { LaneFrame, SegmentFrame, StockFrame, SupplierFrame } from '../frame'
import { complaints } from '../processes/satisfaction'
import type { World } from '../world'

export function stockFrames(world: World): StockFrame[] {
  return world.points.map((state, index) => {
    const { id, itemId, site, standardCost } = world.model.points[index]!
    const ordered = state.policy !== ''
    return {
      point: id,
      item: itemId,
      site,
      onHand: state.onHand,
      onOrder: state.onOrder,
      backorders: state.backlogUnits,
      reorderPoint: ordered ? state.reorderPoint : null,
      orderUpTo: ordered ? (state.orderUpTo > 0 ? state.orderUpTo : state.reorderPoint + state.orderQuantity) : null,
      safetyStock: ordered ? state.safetyStock : null,
      value: state.onHand * standardCost,
    }
  })
}

export function supplierFrames(world: World): SupplierFrame[] {
  return world.suppliers.map((state, index) => {
    const open = world.purchases.filter(
      ({ open: isOpen, point, offer }) => isOpen && world.model.points[point]!.offers[offer]!.supplier === index,
    )
    const waiting = open.filter(({ index: purchase }) =>
      world.lanes.some((lane) => lane.waiting.some((cargo) => world.consignments[cargo]!.purchase === purchase)),
    )
    return {
      supplier: world.model.supplierIds[index]!,
      state: !state.available
        ? 'outage'
        : state.qualifying
          ? 'qualifying'
          : state.qualified
            ? 'available'
            : 'unqualified',
      since: state.since,
      ordersOpen: open.length,
      unitsOpen: open.reduce((sum, { quantity }) => sum + quantity, 0),
      unitsWaiting: waiting.reduce((sum, { quantity }) => sum + quantity, 0),
    }
  })
}

export function laneFrames(world: World): LaneFrame[] {
  return world.lanes.map((state, index) => {
    const { id, modes } = world.model.lanes[index]!
    return {
      lane: id,
      mode: modes[state.mode]!.mode,
      departuresPerWeek: state.perWeek,
      nextDeparture: state.nextDeparture,
      waitingUnits: state.waitingUnits,
      disrupted: state.disrupted,
      shipments: world.shipments.filter(({ open, lane }) => open && lane === index).length,
    }
  })
}

export function segmentFrames(world: World): SegmentFrame[] {
  return world.segments.map((state, index) => {
    const open = world.orders.filter(
      ({ open, segment, index: line, first }) => open && segment === index && line === first,
    )
    const worst = Math.max(...state.complaints)
    return {
      segment: world.model.segments[index]!.id,
      satisfaction: state.satisfaction,
      customers: state.customers,
      openOrders: open.length,
      lateOrders: open.filter(({ promisedAt }) => promisedAt < world.now).length,
      complaint: worst < 0.5 ? null : complaints[state.complaints.indexOf(worst)]!,
    }
  })
}
