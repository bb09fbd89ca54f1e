/** Parts that were made for a lot are built in, and what is left of them goes onto the shelf. */

import type { Job } from '../floor'
import { binomial } from '../kernel/random'
import type { World } from '../world'
import { shelve } from './completion'
import { luckOf } from './luck'

/** Builds the parts of the lot's operation in: bad ones make bad units. Those of units that were lost go to the shelf. */
export function assemble(world: World, lot: Job): void {
  if (lot.operation <= lot.redone) return
  for (const [index, { operation, quantity }] of lot.made.feeders.entries()) {
    if (operation !== lot.operation) continue
    const units = quantity * lot.quantity
    const bad = badAmong(world, lot, index, units)
    lot.came[index]! -= units
    lot.cameBad[index]! -= bad
    lot.defective = Math.min(lot.quantity, lot.defective + bad)
    putAway(world, lot, index)
  }
}

/** Nothing is left of the lot: what has come for it goes to the shelf. */
export function returnParts(world: World, lot: Job): void {
  for (let index = 0; index < lot.came.length; index++) putAway(world, lot, index)
}

/** How many bad ones are among so many of the parts: by their share, and no more or fewer than there can be. */
function badAmong(world: World, { came, cameBad, fate, visits }: Job, feeder: number, units: number): number {
  const bad = cameBad[feeder]!
  if (bad === 0) return 0
  const good = came[feeder]! - bad
  const drawn = binomial(luckOf(world, feeder + 0x2545f491, fate, visits), units, bad / came[feeder]!)
  return Math.max(units - good, Math.min(bad, drawn))
}

function putAway(world: World, lot: Job, feeder: number): void {
  const units = lot.came[feeder]!
  if (units === 0) return
  const bad = lot.cameBad[feeder]!
  lot.came[feeder] = 0
  lot.cameBad[feeder] = 0
  shelve(world, lot.made.feeders[feeder]!.product, units, bad)
}
