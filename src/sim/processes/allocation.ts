/** Who of those who wait at a stock point is served next; the rule sees each group of customers by its first order. */

import { allocationRule } from '../policies/allocation'
import type { Claimant } from '../policies/allocation/allocation'
import type { Order, World } from '../world'

const BY_PROMISE = 'byPromise'

/** Puts a rule in force at a stock point; what each group has asked for and been given is counted from now. */
export function setAllocation(world: World, point: number, rule: string): void {
  const state = world.points[point]!
  const groups = world.segments.length + 1
  state.allocation = rule
  state.asked = rule === BY_PROMISE ? [] : new Array<number>(groups).fill(0)
  state.given = rule === BY_PROMISE ? [] : new Array<number>(groups).fill(0)
}

/** The order that is served next; some order waits. Other stock points that are supplied from here are one group. */
export function nextInLine(world: World, point: number): Order {
  const { allocation, backlog, asked, given } = world.points[point]!
  if (allocation === BY_PROMISE) return backlog.head!
  const first: Order[] = []
  for (let order = backlog.head; order !== null; order = order.behind) {
    const group = order.segment
    if (!first.some(({ segment }) => segment === group)) first.push(order)
  }
  const claimants = first.map(
    ({ segment, promisedAt }): Claimant => ({
      promisedAt,
      priority: segment < 0 ? 0 : world.model.segments[segment]!.priority,
      asked: asked[segment + 1]!,
      given: given[segment + 1]!,
    }),
  )
  return first[allocationRule(allocation)(claimants)]!
}

/** So many units more were asked for, or no longer are, by the order's group, and so many given to it. */
export function countClaim(world: World, { point, segment }: Order, asked: number, given: number): void {
  const state = world.points[point]!
  if (state.allocation === BY_PROMISE) return
  state.asked[segment + 1]! += asked
  state.given[segment + 1]! += given
}
