/** Programmes as they are before the first hour: nothing is learned but what the company opens with. */

import { createStream, uniform } from '../kernel/random'
import { settleEffects } from '../processes/effects'
import type { World } from '../world'

/** Adoption of what everybody has long been doing. */
const LEARNED = 0.99

export function addProgrammes(world: World): void {
  const luck = createStream(world.seed, 'programmes')
  for (const { lever, station, bearings } of world.model.programmes) {
    // A company that opens under pull has learned it.
    const learned = lever === 'releaseRule' && world.plants.some(({ release }) => release !== 'push')
    const own = station < 0 ? luck : createStream(world.seed, `programme:${lever}:${world.model.stations[station]!.id}`)
    const drawn: Record<string, number> = {}
    for (const { parameter, least, most } of bearings) drawn[parameter] = least + (most - least) * uniform(own)
    world.programmes.push({
      supported: learned,
      adoption: learned ? LEARNED : 0,
      launched: learned,
      effects: drawn,
      prepaid: 0,
      perDay: 0,
    })
  }
  settleEffects(world)
}
