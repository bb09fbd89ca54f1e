/**
 * Prices by segment: a factor on the list price. How much is bought at a price follows the constant elasticity of the
 * segment: orders × factor^(−elasticity) (Marshall 1890). Orders taken keep their price.
 */

import { power } from '../kernel/math'
import type { World } from '../world'

/** The lowest and highest factor that can be asked for; customers' thoughts of ordering are as many as at the lowest. */
export const LEAST_PRICE = 0.5
export const MOST_PRICE = 2

/** Share of its usual orders that a segment places at so many times the list price. */
export function appetiteAt(priceFactor: number, elasticity: number): number {
  return elasticity === 0 ? 1 : power(priceFactor, -elasticity)
}

/** Puts another price in force for orders to come; `factor` on the list price, between the least and the most. */
export function setPrice(world: World, segment: number, factor: number): void {
  const state = world.segments[segment]!
  state.priceFactor = factor
  state.appetite = appetiteAt(factor, world.model.segments[segment]!.priceElasticity)
}

/** Price of a unit for a segment [cent]. */
export function priceFor(world: World, segment: number, product: number): number {
  return Math.round(world.model.products[product]!.price * world.segments[segment]!.priceFactor)
}
