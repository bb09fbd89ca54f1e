/**
 * What is counted of each stock point, by its index: units on the shelf, waited for and on their way to it; units asked
 * for, not there and lost; orders.
 */
import type { Listener } from '../../../src/sim/index'
import { level, type Totals, type Watch } from '../oracle/batches'

export function shelfWatch(points: number, initial: readonly number[]): Watch {
  const onHand = Array.from({ length: points }, (_, point) => level(initial[point]))
  const backorders = onHand.map(() => level())
  const underWay = onHand.map(() => level())
  const asked = onHand.map(() => 0)
  const short = onHand.map(() => 0)
  const lost = onHand.map(() => 0)
  const orders = onHand.map(() => 0)
  const order = (_at: number, point: number): void => {
    orders[point]!++
  }
  const listener: Listener = {
    stockMoved: (at, point, _onHand, change) => {
      onHand[point]!.change(at, change)
      if (change < 0) backorders[point]!.change(at, change)
    },
    stockAsked: (at, point, units, missing) => {
      backorders[point]!.change(at, units)
      asked[point]! += units
      short[point]! += missing
    },
    saleLost: (at, _segment, _product, units) => {
      // One shelf only: what was lost waits for nobody.
      backorders[0]!.change(at, -units)
      lost[0]! += units
    },
    transferSent: (at, point, _from, units) => underWay[point]!.change(at, units),
    transferReceived: (at, point, _from, units) => underWay[point]!.change(at, -units),
    transferOrdered: order,
    materialOrdered: order,
  }
  const named = (name: string, of: (point: number) => number): [string, number][] =>
    onHand.map((_, point) => [`${name}${point}`, of(point)])
  return {
    listener,
    totals: (now) =>
      Object.fromEntries([
        ...named('onHand', (point) => onHand[point]!.area(now)),
        ...named('backorders', (point) => backorders[point]!.area(now)),
        ...named('underWay', (point) => underWay[point]!.area(now)),
        ...named('asked', (point) => asked[point]!),
        ...named('short', (point) => short[point]!),
        ...named('lost', (point) => lost[point]!),
        ...named('orders', (point) => orders[point]!),
      ]),
  }
}

export const meanOnHand =
  (point = 0) =>
  (gain: Totals): number =>
    gain[`onHand${point}`]! / gain.time!
export const meanBackorders =
  (point = 0) =>
  (gain: Totals): number =>
    gain[`backorders${point}`]! / gain.time!
export const fillRate =
  (point = 0) =>
  (gain: Totals): number =>
    1 - gain[`short${point}`]! / gain[`asked${point}`]!
export const ordersPerTime = (gain: Totals): number => gain.orders0! / gain.time!
