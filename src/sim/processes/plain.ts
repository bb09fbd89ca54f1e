/** Where nothing out of the ordinary can happen, and nobody listens: what may take the beaten path (`plainTurn.ts`). */

import type { Station } from '../floor'
import type { World } from '../world'
import { takesBeatenPath } from './plainGate'
import { takeAllApart } from './workAhead'

/** Looks anew at every station, and at all work that comes from outside, whenever a setting has changed that may decide it. */
export function settlePlain(world: World): void {
  takeAllApart(world)
  for (const station of world.stations) station.plain = world.quiet && isPlain(world, station)
  for (const [index, orders] of world.workOrders.entries()) orders.plain = world.quiet && takesBeatenPath(world, index)
}

/** By its model, and as long as neither service by the hour, cards nor programmes bear on its work. */
function isPlain(world: World, { model, serviceInterval, effects }: Station): boolean {
  return (
    model.plain &&
    serviceInterval === 0 &&
    effects.processTime === 1 &&
    effects.processCv === 1 &&
    world.plants[model.plant]?.usesCards === false
  )
}
