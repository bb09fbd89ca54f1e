/** What supporting a lever's programme costs: its launch, the first time, and its weeks. */

import type { World } from '../world'
import type { LeverCost } from './lever'

export function programmeCost(world: World, lever: string, supported: boolean): LeverCost {
  const cost = { once: 0, perWeek: 0 }
  if (!supported) return cost
  for (const [index, programme] of world.model.programmes.entries()) {
    if (programme.lever !== lever) continue
    if (!world.programmes[index]!.launched) cost.once += programme.launchCost
    cost.perWeek += programme.costPerWeek
  }
  return cost
}

/** Time in which the lever's programme is nine tenths in place, with full attention [ms]. */
export function adoptionTime(world: World, lever: string): number {
  return world.model.scenario.programmes.find((programme) => programme.lever === lever)?.adoptionTime ?? 0
}
