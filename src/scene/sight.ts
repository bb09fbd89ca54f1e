/** What the one camera sees of floor and map, and how the one fades into the other while the roof closes (art direction §4). */

import { look, type Planes } from './planes'
import type { Camera } from './view/camera'
import { ROOF_CLOSED } from './view/heights'
import { FLOOR_TILES_PER_MAP_TILE as RATIO } from './world/projection'

export interface Sight {
  /** Whether anything of the floor, and of the map, is seen. */
  readonly near: boolean
  readonly far: boolean
  /** How much of the plant's own picture on the map has come in. */
  readonly plant: number
}

/** The map comes in while the roof is closed, and goes on top of the slab below this part of that scale. */
const MAP_FROM = 1.2
const MAP_WHOLE = 0.95
const SLAB_GONE = 0.7

/** 0 at `from`, 1 at `to`. */
export const share = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)))

/** Turns all planes to where the camera looks; `origin`: where the map's own corner lies in the floor's pixels. */
export function see(
  planes: Planes,
  camera: Camera,
  ratio: number,
  origin: { readonly x: number; readonly y: number },
): Sight {
  const { scale } = camera
  const left = camera.worldX(0)
  const top = camera.worldY(0)
  look(planes.floor, scale * ratio, left, top)
  look(planes.map, scale * ratio * RATIO, (left - origin.x) / RATIO, (top - origin.y) / RATIO)
  look(planes.labels, ratio, 0, 0)
  look(planes.table, ratio, 0, 0)
  const near = scale > ROOF_CLOSED * SLAB_GONE
  const far = scale < ROOF_CLOSED * MAP_FROM
  const swap = share(scale, ROOF_CLOSED, ROOF_CLOSED * SLAB_GONE)
  planes.floor.sys.setVisible(near)
  planes.map.sys.setVisible(far)
  planes.floor.cameras.main.alpha = 1 - share(swap, 0.5, 1)
  planes.map.cameras.main.alpha = share(scale, ROOF_CLOSED * MAP_FROM, ROOF_CLOSED * MAP_WHOLE)
  return { near, far, plant: share(swap, 0, 0.7) }
}
