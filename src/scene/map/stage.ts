/** What every part of the map is given to draw with. */

import type { Scene } from 'phaser'
import type { Layout } from '../../content/case'
import type { Atlas } from '../pictures/atlas'
import { type Box, boxAt, type DepthField, fromBackToFront } from '../world/depth'

export interface MapStanding extends Box {
  readonly id: string
  readonly sprite: string
  readonly x: number
  readonly y: number
  readonly z: number
  readonly scale: number
}

export interface MapStage {
  readonly scene: Scene
  readonly atlas: Atlas
  readonly layout: Layout
  readonly standing: readonly MapStanding[]
  readonly field: DepthField
}

export function standingOnMap(
  { map }: Layout,
  boxOf: (sprite: string) => { footprint: readonly [number, number]; height: number },
): MapStanding[] {
  const all = [
    ...map.sites.map((site) => ({ ...site, id: `site:${site.id}` })),
    ...map.decorations.map((d, i) => ({ id: `decor:${i}`, sprite: d.sprite, x: d.x, y: d.y, scale: d.scale ?? 1 })),
  ].map(({ id, sprite, x, y, scale }) => {
    const { footprint, height } = boxOf(sprite)
    const tree = sprite.startsWith('prop-tree')
    const [wide, deep] = tree ? [0.3, 0.3] : [footprint[0] * scale * 0.95, footprint[1] * scale * 0.95]
    const z = map.ground.height
    return { ...boxAt(x, y, z, wide, deep, Math.max(0.4, height * scale)), id, sprite, x, y, z, scale }
  })
  return fromBackToFront(all)
}

/** Depth of something that moves on the map; what flies is above everything. */
export const mapDepthAt = (stage: MapStage, x: number, y: number, z: number): number =>
  z > 0.9 ? 500 : stage.field.at(x, y, z)
