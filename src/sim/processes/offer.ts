/**
 * What an order costs and when it is ready. All-units discount: the break that the order reaches sets the price of every
 * unit (Silver, Pyke & Thomas 2017, ch. 4). Capacity is a rate: orders are made one after the other, first in first out.
 */

import type { OfferModel } from '../model'
import { WEEK } from '../units'
import type { World } from '../world'

/** Price of a unit in an order of so many units: the contract's while one is in force, else by the list [cent]. */
export function priceOf(world: World, { index, price, breaks }: OfferModel, quantity: number): number {
  if (index < 0) return price
  const { contract } = world.offers[index]!
  if (contract !== null) return contract.terms.price
  let reached = price
  for (const step of breaks) if (quantity >= step.from) reached = step.price
  return reached
}

/**
 * When an order placed now is ready [ms]: it is made once all before it are, at the capacity and what a contract reserves;
 * then it takes its lead time. Orders placed before keep their place and pace whatever is reserved later.
 */
export function readyAt(world: World, offer: OfferModel, quantity: number, leadTime: number): number {
  const state = world.offers[offer.index]!
  const capacity = offer.capacityPerWeek + (state.contract?.terms.reserved ?? 0)
  state.freeAt = Math.max(world.now, state.freeAt) + Math.round((quantity * WEEK) / capacity)
  const ready = state.freeAt + Math.round(leadTime)
  if (offer.crossing) return ready
  state.lastReady = Math.max(ready, state.lastReady)
  return state.lastReady
}

/** Whether the supplier looks after this stock himself: he waits for no order, and has ready what he sends. */
export function isVendorManaged(world: World, point: number): boolean {
  return world.points[point]!.policy === 'vendorManaged'
}
