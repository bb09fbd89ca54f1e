/** The end of a customer's patience: what has not been filled by then is cancelled, and with it what stands aside. */

import { stepOut } from '../kernel/orderedLine'
import type { Order, World } from '../world'
import { countClaim } from './allocation'
import { deliver, hasArrived } from './delivery'
import { fillBacklog, sendAside } from './fulfilment'
import { dropOrder } from './order'
import { everyLine, linesOf } from './orderLines'
import { feelCancellation } from './satisfaction'
import { put } from './stock'

/** Patience is at its end. Who has received nothing yet cancels all; else he takes what there is, and no more. */
export function loseOrder(world: World, order: Order): void {
  const lines = linesOf(world, order)
  const { segment } = order
  for (const line of lines) if (!line.filled) leaveBacklog(world, line)
  if (lines.every(({ given, aside }) => given === 0 || aside)) cancelOrder(world, lines)
  else cutShort(world, lines)
  feelCancellation(world, segment)
  if (order.open && order.cut && everyLine(world, order, hasArrived)) deliver(world, order)
  for (const { point } of lines) fillBacklog(world, point)
}

function leaveBacklog(world: World, line: Order): void {
  const point = world.points[line.point]!
  const open = line.quantity - line.given
  stepOut(point.backlog, line)
  point.backlogUnits -= open
  countClaim(world, line, -open, 0)
}

/** Goods that stand aside go back onto the shelf. */
function cancelOrder(world: World, lines: readonly Order[]): void {
  const { serial, segment } = lines[0]!
  world.segments[segment]!.openOrders--
  for (const line of lines) {
    world.tell.orderCancelled?.(world.now, serial, segment, line.product, line.quantity)
    if (line.aside) {
      countClaim(world, line, -line.given, -line.given)
      world.tell.goodsPutBack?.(world.now, serial, line.product, line.given)
      put(world, line.point, line.given, line.defective)
    }
    dropOrder(world, line)
  }
}

function cutShort(world: World, lines: readonly Order[]): void {
  const { serial, segment } = lines[0]!
  for (const line of lines) {
    if (line.filled) continue
    const open = line.quantity - line.given
    line.quantity = line.given
    line.filled = true
    world.tell.orderCutShort?.(world.now, serial, segment, line.product, open)
    if (line.given > 0) world.tell.orderFilled?.(world.now, serial, line.product, line.given, false)
  }
  lines[0]!.cut = true
  sendAside(world, lines[0]!)
}
