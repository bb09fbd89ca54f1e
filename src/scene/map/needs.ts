/** Which sprites the map of a layout can ever show. */

import type { MapLayout } from '../../content/case'
import type { Wanted } from '../pictures/atlas'

const FACINGS = ['SE', 'SW', 'NW', 'NE']

export function spritesOfMap(map: MapLayout): Wanted[] {
  const standing = new Set([...map.sites, ...map.decorations].map(({ sprite }) => sprite))
  const moving = new Set<string>()
  for (const lane of map.lanes) {
    for (const { legs } of Object.values(lane.by)) {
      for (const { vehicle } of legs)
        for (const facing of FACINGS) for (const id of facesOf(vehicle, facing)) moving.add(id)
    }
  }
  return [...[...standing].map((id) => ({ id, shadow: false })), ...[...moving].map((id) => ({ id, shadow: true }))]
}

function facesOf(vehicle: string, facing: string): string[] {
  if (vehicle === 'train') return [`train-loco-${facing}`, `train-coil-${facing}`]
  const livery = /^truck-(.+)$/.exec(vehicle)?.[1]
  return [livery ? `truck-${facing}-${livery}` : `${vehicle}-${facing}`]
}
