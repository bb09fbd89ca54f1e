import { whereabouts } from '../floor'
import type { MotionFrame } from '../frame'
import type { World } from '../world'

export function motionFrames(world: World): MotionFrame[] {
  const motions: MotionFrame[] = []
  for (const job of world.jobs) {
    if (job.place !== whereabouts.moving) continue
    const product = world.model.products[job.product]!
    motions.push({
      kind: 'lot',
      id: job.serial,
      from: world.model.stations[job.movedFrom]!.id,
      to: world.model.stations[product.route[job.operation]!.station]!.id,
      departs: job.departs,
      arrives: job.arrives,
      product: product.id,
      quantity: job.quantity,
      rework: job.reworks > 0,
    })
  }
  for (const shipment of world.shipments) {
    if (!shipment.open) continue
    const lane = world.model.lanes[shipment.lane]!
    motions.push({
      kind: 'shipment',
      id: shipment.serial,
      from: lane.from,
      to: lane.to,
      departs: shipment.departs,
      arrives: shipment.arrives,
      expected: shipment.expected,
      lane: lane.id,
      mode: lane.modes[shipment.mode]!.mode,
      item: world.model.scenario.items[shipment.item]!.id,
      quantity: shipment.quantity,
      inbound: lane.inbound,
      orders: shipment.cargo.filter((cargo) => world.consignments[cargo]!.purchase < 0).length,
    })
  }
  return motions
}
