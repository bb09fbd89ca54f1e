/**
 * The one place where change bears on physical parameters. At adoption *a* a programme multiplies a parameter by
 * (1 + a·(full − 1)) · (1 + 4a(1 − a)·(dip − 1)): what it reaches when everybody has adopted it, and, while people learn,
 * what the change costs first, most where adoption is steepest (worse before better: Repenning & Sterman 2001, "Nobody
 * ever gets credit for fixing problems that never happened", California Management Review 43). Several multiply.
 */

import type { Effects } from '../floor'
import type { World } from '../world'
import { settlePlain } from './plain'

/** The effects of a station at which nothing has changed. */
export function noEffects(): Effects {
  return {
    life: 1,
    repairTime: 1,
    serviceTime: 1,
    minorStops: 1,
    setupTime: 1,
    processTime: 1,
    processCv: 1,
    sigma: 1,
    offset: 1,
    holdTime: 1,
    moveTime: 1,
  }
}

/** Works the factors of every station and pool out anew. */
export function settleEffects(world: World): void {
  for (const { effects, improved } of world.stations) Object.assign(effects, improved)
  for (const pool of world.pools) pool.absence = 1
  for (let programme = 0; programme < world.programmes.length; programme++) {
    if (world.programmes[programme]!.adoption > 0) bear(world, programme)
  }
  settlePlain(world)
}

function bear(world: World, programme: number): void {
  const { bearings, stations, pools } = world.model.programmes[programme]!
  const { adoption, supported, effects } = world.programmes[programme]!
  const learning = supported ? 4 * adoption * (1 - adoption) : 0
  for (const { parameter, dip } of bearings) {
    const factor = (1 + adoption * (effects[parameter]! - 1)) * (1 + learning * (dip - 1))
    if (parameter === 'absence') for (const pool of pools) world.pools[pool]!.absence *= factor
    else for (const station of stations) world.stations[station]!.effects[parameter] *= factor
  }
}
