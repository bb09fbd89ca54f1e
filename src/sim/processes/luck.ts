/** Luck of one occasion: the same for the same seed, thing and visit, whatever else was decided (common random numbers; Law 2015, ch. 11). */

import { keyed, type Stream } from '../kernel/random'
import type { World } from '../world'

/** Of a changeover, beside the luck of the work itself. */
export const SETUP_LUCK = 0x1b56c4e9

/** Stream for what happens to the `fate`-th thing of its kind at `source`. Valid until the next call. */
export const luckOf = (world: World, source: number, fate: number, visit = 0): Stream => {
  return keyed(source ^ world.luck, fate, visit)
}
