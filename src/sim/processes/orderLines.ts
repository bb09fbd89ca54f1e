/**
 * Orders with several lines: each line asks for so many of one product, waits at a stock point of its own and is a record
 * of its own; the lines of one order are a chain from its first. An order for one product is its own only line.
 */

import type { Order, World } from '../world'

/** Whether the order has no other line. */
export const isSingle = ({ index, first, next }: Order): boolean => first === index && next < 0

/** The line after this one; null: it is the last. */
export function lineAfter(world: World, { next }: Order): Order | null {
  return next < 0 ? null : world.orders[next]!
}

/** Whether something holds of every line of the order that this is a line of. */
export function everyLine(world: World, { first }: Order, holds: (line: Order) => boolean): boolean {
  for (let line: Order | null = world.orders[first]!; line !== null; line = lineAfter(world, line)) {
    if (!holds(line)) return false
  }
  return true
}

/** All lines of the order, in a list of its own: for what may end the order on the way. */
export function linesOf(world: World, { first }: Order): Order[] {
  const lines: Order[] = []
  for (let line: Order | null = world.orders[first]!; line !== null; line = lineAfter(world, line)) lines.push(line)
  return lines
}

/** Makes these records the lines of one order. */
export function chain(lines: readonly Order[]): void {
  for (const [place, line] of lines.entries()) {
    line.first = lines[0]!.index
    line.next = lines[place + 1]?.index ?? -1
  }
}
