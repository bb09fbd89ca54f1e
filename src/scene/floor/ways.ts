/** How a lot goes from one place to another: the way that the layout draws, or round by the middle aisle. */

import type { FloorLayout, Way } from '../../content/case'

export function wayBetween(floor: FloorLayout, from: string, to: string): Way {
  const drawn = floor.ways[`${from}>${to}`]
  if (drawn) return drawn
  const aisle = (floor.aisles[0] ?? 0) + 0.5
  const start = front(floor, from, aisle)
  const end = front(floor, to, aisle)
  return [start, [start[0], aisle], [end[0], aisle], end]
}

/** The side of a place that faces the aisle; for a station, of its rack when a lot is bound there. */
function front(floor: FloorLayout, id: string, aisle: number): readonly [number, number] {
  const station = floor.stations.find((s) => s.id === id)
  const { x, y } = station?.rack ?? station ?? (id === 'gate' ? floor.gate : floor.docks.outbound)
  return [Math.max(0.5, x), y < aisle ? y + 0.6 : y - 0.9]
}
