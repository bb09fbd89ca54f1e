/** Tiles to pixels of the diorama and back: 2:1 dimetric, x runs right-down, y left-down, z up (art direction §3). */

export const HALF_WIDTH = 64
export const HALF_HEIGHT = 32
export const UNIT_HEIGHT = 78
/** Floor tiles along one map tile: the plant is a building on the map. */
export const FLOOR_TILES_PER_MAP_TILE = 6.5

export const projectX = (x: number, y: number): number => (x - y) * HALF_WIDTH
export const projectY = (x: number, y: number, z = 0): number => (x + y) * HALF_HEIGHT - z * UNIT_HEIGHT

/** The point of the ground under a pixel. */
export function unproject(px: number, py: number): { readonly x: number; readonly y: number } {
  const across = px / HALF_WIDTH
  const down = py / HALF_HEIGHT
  return { x: (down + across) / 2, y: (down - across) / 2 }
}
