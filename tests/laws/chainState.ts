/** What must hold of stock, orders and journeys at every moment. Each answers with its breaches in words. */

import type { World } from '../../src/sim/index'
import { isDue } from '../../src/sim/kernel/calendar'
import { membersOf } from '../../src/sim/kernel/waitingLine'
import { nextInLine } from '../../src/sim/processes/allocation'
import { linesOf } from '../../src/sim/processes/orderLines'
import { same, sum } from './sums'

export function shelves(world: World): string[] {
  return world.points.flatMap((point, index) => {
    const { id, partial } = world.model.points[index]!
    const coming = world.purchases.filter((purchase) => purchase.open && purchase.point === index)
    const waiting = world.orders.filter((order) => order.open && !order.filled && order.point === index)
    const oldest = point.backlog.count > 0 ? nextInLine(world, index) : null
    const enough = oldest === null || partial ? 1 : oldest.quantity - oldest.given
    const promises = membersOf(point.backlog).map(({ promisedAt }) => promisedAt)
    return [
      ...(Number.isInteger(point.onHand) && point.onHand >= 0 ? [] : [`${point.onHand} of ${id} on hand`]),
      ...(point.defective >= 0 && point.defective <= point.onHand ? [] : [`${point.defective} bad of ${id}`]),
      ...same(
        `${id} on order`,
        point.onOrder,
        sum(coming, ({ quantity, received }) => quantity - received),
      ),
      ...same(
        `backlog of ${id}`,
        point.backlogUnits,
        sum(waiting, ({ quantity, given }) => quantity - given),
      ),
      ...same(`orders for ${id}`, point.backlog.count, waiting.length),
      ...(oldest === null || enough > point.onHand ? [] : [`${id} is there and the next order waits`]),
      ...(promises.every((at, place) => place === 0 || promises[place - 1]! <= at) ? [] : [`${id}: out of turn`]),
    ]
  })
}

/** Every unit ordered is in one place, and lanes know what waits for them. */
export function journeys(world: World): string[] {
  return [...ordered(world), ...consignments(world), ...lanes(world)]
}

/** Units of purchases and orders: asked for, made ready, waiting for goods, under way or received. */
function ordered(world: World): string[] {
  const travelling = world.consignments.filter(({ open }) => open)
  const held = world.suppliers.flatMap(({ held: purchases }) => purchases)
  return [
    ...world.purchases.flatMap(({ index, slot, open, quantity, received }) => {
      const asked = (isDue(slot) ? 1 : 0) + held.filter((each) => each === index).length
      const waiting = world.orders.filter((order) => order.open && order.purchase === index)
      const found =
        asked * quantity +
        sum(waiting, (order) => order.quantity - order.given) +
        sum(
          travelling.filter(({ purchase }) => purchase === index),
          (each) => each.quantity,
        )
      return same(`units of purchase ${index}`, found, open ? quantity - received : 0)
    }),
    ...world.orders.flatMap(({ index, open, given, received, quantity, aside }) => {
      const own = travelling.filter(({ order }) => order === index)
      const units = sum(own, (each) => each.quantity)
      return [
        ...same(`units of order ${index} under way`, units, open && !aside ? given - received : 0),
        ...(!open || (received <= given && given <= quantity)
          ? []
          : [`order ${index} of ${quantity} was given ${given} and received ${received}`]),
      ]
    }),
    ...lines(world),
  ]
}

/** Lines of one order are open together, and closed with the last of them; goods stand aside only for lines that wait. */
function lines(world: World): string[] {
  const open = world.orders.filter((order) => order.open)
  return [
    ...open
      .filter(({ index, first }) => index === first)
      .flatMap((order) => {
        const chain = linesOf(world, order)
        const name = `order ${order.serial}`
        const own = open.filter(({ first }) => first === order.index)
        return [
          ...same(`lines of ${name}`, chain.length, own.length),
          ...(chain.every(({ promisedAt }) => promisedAt === order.promisedAt) ? [] : [`${name}: promises differ`]),
          ...(chain.some(({ received, quantity }) => received < quantity) ? [] : [`${name} has arrived and is open`]),
          ...(chain.some(({ aside }) => aside) && chain.every(({ filled }) => filled) ? [`${name} stands aside`] : []),
        ]
      }),
    ...world.segments.flatMap(({ openOrders }, index) => {
      const own = open.filter(({ segment, first, index: line }) => segment === index && first === line)
      return same(`open orders of segment ${index}`, openOrders, own.length)
    }),
  ]
}

function consignments(world: World): string[] {
  const places = world.consignments.map(() => 0)
  for (const { waiting } of world.lanes) for (const index of waiting) places[index]!++
  for (const { cargo } of world.shipments) for (const index of cargo) places[index]!++
  return world.consignments.flatMap(({ index, open, quantity, defective }) => [
    ...same(`places of consignment ${index}`, places[index]!, open ? 1 : 0),
    ...(defective >= 0 && defective <= quantity ? [] : [`consignment ${index} has ${defective} bad units`]),
  ])
}

function lanes(world: World): string[] {
  return [
    ...world.lanes.flatMap((lane, index) => {
      const { id } = world.model.lanes[index]!
      const units = sum(lane.waiting, (cargo) => world.consignments[cargo]!.quantity)
      return [
        ...same(`units that wait for ${id}`, lane.waitingUnits, units),
        ...same(`consignments that wait for ${id}`, lane.joinedAt.length, lane.waiting.length),
        ...(lane.joinedAt.every((at, place) => at <= (lane.joinedAt[place + 1] ?? world.now))
          ? []
          : [`${id}: out of turn`]),
      ]
    }),
    ...world.shipments.flatMap(({ serial, open, cargo, quantity, arrives }) => {
      const units = sum(cargo, (each) => world.consignments[each]!.quantity)
      return [
        ...(open ? same(`units of shipment ${serial}`, quantity, units) : []),
        ...(open && arrives < world.now ? [`shipment ${serial} should have arrived`] : []),
      ]
    }),
  ]
}
