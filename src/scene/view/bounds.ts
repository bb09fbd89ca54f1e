/** How far the camera may wander at a scale, and where it looks when nothing else is asked. */

import type { Layout } from '../../content/case'
import { projectX, projectY } from '../world/projection'
import { mapToFloorX, mapToFloorY } from '../world/region'
import { ROOF_CLOSED, ROOF_OPEN } from './heights'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Bounds {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** Middle of the slab with its yard. */
export function floorMiddle({ floor }: Layout): Point {
  const x = (floor.width - floor.yard) / 2
  return { x: projectX(x, floor.depth / 2), y: projectY(x, floor.depth / 2, 0.35) }
}

export function mapMiddle(layout: Layout): Point {
  const { width, depth } = layout.map
  return { x: mapToFloorX(layout, width / 2, depth / 2), y: mapToFloorY(layout, width / 2, depth / 2, 0.2) }
}

/** Widths of the two plates in pixels of the floor and of the map. */
export const slabWidth = ({ floor }: Layout): number => (floor.width + floor.yard + floor.depth + 1) * 64
export const trayWidth = ({ map }: Layout): number => (map.width + map.depth + 1.8) * 64

/** Near, the middle of the view stays over the slab; far, over the tray; on the way in, whoever dives is led to the plant. */
export function wanderBounds(layout: Layout): (scale: number) => Bounds {
  const near = around(floorMiddle(layout), slabWidth(layout) * 0.5)
  const far = around(mapMiddle(layout), trayWidth(layout) * 6.5 * 0.4)
  const [from, to] = [Math.log(ROOF_CLOSED * 0.8), Math.log(ROOF_OPEN)]
  return (scale) => {
    const t = Math.min(1, Math.max(0, (Math.log(scale) - from) / (to - from)))
    const mix = (a: number, b: number) => a + (b - a) * t
    return { x0: mix(far.x0, near.x0), x1: mix(far.x1, near.x1), y0: mix(far.y0, near.y0), y1: mix(far.y1, near.y1) }
  }
}

const around = ({ x, y }: Point, reach: number): Bounds => ({
  x0: x - reach,
  x1: x + reach,
  y0: y - reach / 2,
  y1: y + reach / 2,
})
