/** How the map lies under the floor: one pixel world for both, in the floor's pixels, so that one camera serves. */

import type { Layout } from '../../content/case'
import { projectX, projectY, FLOOR_TILES_PER_MAP_TILE as RATIO } from './projection'

/** Where the map's own pixel (0, 0) lies in the floor's pixel world. */
export function mapOrigin({ floor, map }: Layout): { readonly x: number; readonly y: number } {
  return {
    x: projectX(floor.width / 2, floor.depth / 2) - projectX(map.plant.x, map.plant.y) * RATIO,
    y: projectY(floor.width / 2, floor.depth / 2) - projectY(map.plant.x, map.plant.y, map.ground.height) * RATIO,
  }
}

export const mapToFloorX = (layout: Layout, x: number, y: number): number =>
  mapOrigin(layout).x + projectX(x, y) * RATIO
export const mapToFloorY = (layout: Layout, x: number, y: number, z: number): number =>
  mapOrigin(layout).y + projectY(x, y, z) * RATIO
