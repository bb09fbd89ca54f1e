/** How much to order now? A rule of a link of a chain that orders every period, from what it sees of itself alone. */

import type { Args, Params } from '../../params'

/** What a link sees when it orders; all in units. */
export interface OrderingView {
  /** What was asked of it in this period. */
  readonly demand: number
  /** What it expects to be asked for a period (a forecasting method's answer). */
  readonly forecast: number
  /** On hand − backorders. */
  readonly netStock: number
  /** Ordered and not received: on the way, and waiting at the supplier. */
  readonly supplyLine: number
}

export interface OrderingRule<P extends Params = Params> {
  readonly params: P
  /** Units to order. */
  readonly order: (view: OrderingView, args: Args<P>) => number
}

export const orderingRule = <P extends Params>(declared: OrderingRule<P>): OrderingRule<P> => declared

/** An order that can be placed: never below 0, and in whole units, half up, unless fractions are allowed. */
export function placed(wanted: number, wholeUnits: boolean): number {
  const order = Math.max(0, wanted)
  return wholeUnits ? Math.floor(order + 0.5) : order
}
