/** Consignments: goods that travel together for one purpose, whatever lane and vehicle they take. */

import type { Consignment, World } from '../world'

/** Goods of a purchase on their way to us, or of an order on their way to a customer or another stock point; -1: none. */
export function createConsignment(
  world: World,
  purchase: number,
  order: number,
  quantity: number,
  defective: number,
): Consignment {
  const free = world.freeConsignments.pop()
  const consignment = free === undefined ? blankConsignment(world) : world.consignments[free]!
  consignment.purchase = purchase
  consignment.order = order
  consignment.quantity = quantity
  consignment.defective = defective
  consignment.open = true
  return consignment
}

export function dropConsignment(world: World, consignment: Consignment): void {
  consignment.open = false
  world.freeConsignments.push(consignment.index)
}

/** Item of the goods, by index. */
export function itemOf(world: World, { purchase, order }: Consignment): number {
  const { point } = purchase >= 0 ? world.purchases[purchase]! : world.orders[order]!
  return world.model.points[point]!.item
}

function blankConsignment(world: World): Consignment {
  const consignment: Consignment = {
    index: world.consignments.length,
    purchase: -1,
    order: -1,
    quantity: 0,
    defective: 0,
    open: false,
  }
  world.consignments.push(consignment)
  return consignment
}
