/** Conservation: what came in, went out and stays is the same, in units, cents, grams and contracts. */

import { expect } from 'vitest'
import { account } from '../../src/sim/accounts'
import { whereabouts } from '../../src/sim/floor'
import { type Model, WEEK } from '../../src/sim/index'
import type { Saying } from './logs'
import { playThrough } from './playing'

/** What came in, went out and stays, by the facts alone, against the world's own counts at the end. */
export function flows(model: Model, said: readonly Saying[]): void {
  const ordered = new Map<number, number>()
  const received = new Map<number, number>()
  const moved = new Map<number, number>()
  const made = { planned: 0, completed: 0, scrapped: 0, released: 0 }
  let grams = 0
  let contracts = 0
  const sold = { placed: 0, cancelled: 0, filled: 0, delivered: 0, income: 0 }
  const add = (sums: Map<number, number>, key: number, units: number) => sums.set(key, (sums.get(key) ?? 0) + units)
  const { openingLots } = model.scenario
  const { world } = playThrough(model, said, WEEK, () => undefined, [
    {
      materialOrdered: (_at, point, _supplier, quantity) => add(ordered, point, quantity),
      materialReceived: (_at, point, _supplier, quantity) => add(received, point, quantity),
      transferOrdered: (_at, point, _from, quantity) => add(ordered, point, quantity),
      transferReceived: (_at, point, _from, quantity) => add(received, point, quantity),
      stockMoved: (_at, point, onHand, change) => {
        add(moved, point, change)
        const { makes } = model.points[point]!
        // What is finished and does not come to the shelf goes back to whoever ordered the work.
        if (makes >= 0 && change > 0) sold.income -= change * model.products[makes]!.price
        expect(model.scenario.stockPoints[point]!.initial + moved.get(point)!).toBe(onHand)
      },
      jobPlanned: (_at, _job, _product, quantity) => {
        made.planned += quantity
      },
      jobReleased: (_at, _job, _product, quantity) => {
        made.released += quantity
      },
      workTurnedAway: (_at, _job, _product, quantity) => {
        made.planned -= quantity
      },
      jobCompleted: (_at, _job, product, good) => {
        made.completed += good
        sold.income += good * model.products[product]!.price
      },
      unitsScrapped: (_at, _station, _product, quantity) => {
        made.scrapped += quantity
      },
      orderPlaced: (_at, _order, _segment, _product, quantity) => {
        sold.placed += quantity
      },
      orderCancelled: (_at, _order, _segment, _product, quantity) => {
        sold.cancelled += quantity
      },
      goodsPutBack: (_at, _order, product, quantity) => {
        sold.income += quantity * model.products[product]!.price
      },
      orderCutShort: (_at, _order, _segment, _product, quantity) => {
        sold.cancelled += quantity
      },
      orderFilled: (_at, _order, _product, quantity) => {
        sold.filled += quantity
      },
      carbonEmitted: (_at, _lane, emitted) => {
        grams += emitted
      },
      contractBegan: () => {
        contracts++
      },
      contractEnded: () => {
        contracts--
      },
      orderDelivered: (_at, _order, segment, product, quantity) => {
        sold.delivered += quantity
        sold.income += quantity * Math.round(model.products[product]!.price * model.segments[segment]!.spec.priceFactor)
      },
    },
  ])
  for (const [point, state] of world.points.entries()) {
    const opening = model.scenario.stockPoints[point]!.openingTransit.reduce((sum, { quantity }) => sum + quantity, 0)
    expect(opening + (ordered.get(point) ?? 0) - (received.get(point) ?? 0)).toBe(state.onOrder)
  }
  const pipeline = world.making.reduce((sum, { pipeline: units }) => sum + units, 0)
  const opening = openingLots.reduce((sum, { quantity }) => sum + quantity, 0)
  // Work orders, and components made for a lot, are in no pipeline: nobody will find them on the shelf.
  const errands = world.jobs
    .filter(({ place, source, feeds }) => place !== whereabouts.free && (source >= 0 || feeds >= 0))
    .reduce((sum, { quantity }) => sum + quantity, 0)
  expect(made.planned + opening).toBe(made.completed + made.scrapped + pipeline + errands)
  expect(made.released).toBe(made.completed + made.scrapped + world.plants[0]!.wipUnits)
  const customers = world.orders.filter(({ open: is, segment }) => is && segment >= 0)
  const leaving = customers.filter(({ filled, aside }) => filled && !aside)
  const backlog = customers.reduce((sum, line) => sum + (leaving.includes(line) ? 0 : line.quantity), 0)
  expect(sold.placed).toBe(sold.cancelled + sold.filled + backlog)
  expect(sold.filled).toBe(sold.delivered + leaving.reduce((sum, { quantity }) => sum + quantity, 0))
  expect(world.balances[account.sales]! + sold.income).toBe(0)
  expect(world.co2).toBe(grams)
  expect(world.offers.filter(({ contract }) => contract !== null).length).toBe(contracts)
}
