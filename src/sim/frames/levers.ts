import type { LeverFrame } from '../frame'
import { levers } from '../levers'
import { programmeOf, timeToAdopt } from '../processes/programme'
import type { World } from '../world'

export function leverFrames(world: World): LeverFrame[] {
  return Object.entries(levers).map(([id, lever]) => {
    const index = programmeOf(world, id)
    const programme = index < 0 ? null : world.programmes[index]!
    return {
      lever: id,
      settings: lever.settings(world),
      adoption: programme === null ? null : programme.adoption,
      supported: programme?.supported ?? false,
      costPerWeek: programme?.supported ? world.model.programmes[index]!.costPerWeek : 0,
      effectiveAt: effectiveAt(world, id, index),
    }
  })
}

/** When the programme will be nine tenths in place at full attention, or the last supplier qualified; null: nothing is under way. */
export function effectiveAt(world: World, lever: string, programme: number): number | null {
  if (lever === 'sourcing') {
    const ready = world.suppliers.flatMap(({ qualifying, since }, index) =>
      qualifying ? [since + world.model.scenario.suppliers[index]!.qualification.time] : [],
    )
    return ready.length === 0 ? null : Math.max(...ready)
  }
  if (programme < 0) return null
  const { supported, adoption } = world.programmes[programme]!
  if (!supported || adoption >= 0.9) return null
  return world.now + timeToAdopt(world.model.programmes[programme]!.rate, adoption)
}
