/** What supporting a lever's programme costs: its launch, the first time, and its weeks. */

import { programmeOf } from '../processes/programme'
import type { World } from '../world'
import type { LeverCost } from './lever'

export function programmeCost(world: World, lever: string, supported: boolean): LeverCost {
  const index = programmeOf(world, lever)
  if (index < 0 || !supported) return { once: 0, perWeek: 0 }
  const { launchCost, costPerWeek } = world.model.programmes[index]!
  return { once: world.programmes[index]!.launched ? 0 : launchCost, perWeek: costPerWeek }
}

/** Time in which the lever's programme is nine tenths in place, with full attention [ms]. */
export function adoptionTime(world: World, lever: string): number {
  return world.model.scenario.programmes.find((programme) => programme.lever === lever)?.adoptionTime ?? 0
}
