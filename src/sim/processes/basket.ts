/**
 * What a customer asks for at once: so many of each of several products (a market basket). How many products, is drawn;
 * each further one by the mix of those that are not among them yet (successive sampling: Rosén 1972).
 */

import { type Stream, uniform } from '../kernel/random'
import type { SegmentModel } from '../model'

/** One product of an order, and how many of it. */
export interface Wanted {
  readonly product: number
  readonly quantity: number
}

/**
 * The lines of an order of which the first is drawn already: `place` of its product in the mix, and its quantity. `size`
 * draws that of a further one; a line of no units is none.
 */
export function drawBasket(
  { mix, lines }: SegmentModel,
  place: number,
  quantity: number,
  luck: Stream,
  size: (luck: Stream) => number,
): Wanted[] {
  const basket = quantity > 0 ? [{ product: mix[place]!.product, quantity }] : []
  const taken = mix.map(() => false)
  const howMany = uniform(luck)
  let left = 1
  let last = place
  for (let line = 0; howMany >= lines![line]!; line++) {
    taken[last] = true
    left -= shareOf(mix, last)
    last = drawOther(mix, taken, uniform(luck) * left)
    const units = size(luck)
    if (units > 0) basket.push({ product: mix[last]!.product, quantity: units })
  }
  return basket
}

const shareOf = (mix: SegmentModel['mix'], place: number): number =>
  mix[place]!.upTo - (place === 0 ? 0 : mix[place - 1]!.upTo)

/** The product at which the shares of those not taken add up to more than `reach`. */
function drawOther(mix: SegmentModel['mix'], taken: readonly boolean[], reach: number): number {
  let found = -1
  let sum = 0
  for (let place = 0; place < mix.length; place++) {
    const share = shareOf(mix, place)
    if (taken[place] || share === 0) continue
    found = place
    sum += share
    if (reach < sum) break
  }
  return found
}
