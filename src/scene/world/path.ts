/** A way with its lengths: where something is that has gone a share of it, and which way it faces. */

import type { LegLayout, Way } from '../../content/case'

/** Screen directions: SE = +x, SW = +y, NW = -x, NE = -y. */
export type Facing = 'SE' | 'SW' | 'NW' | 'NE'

export interface Path {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Length from the start to each corner, in tiles. */
  readonly at: readonly number[]
  readonly length: number
}

/** Where on a path: written into, so that nothing is made while frames are drawn. */
export interface Place {
  x: number
  y: number
  facing: Facing
  /** The corner before it. */
  corner: number
}

export const somewhere = (): Place => ({ x: 0, y: 0, facing: 'SE', corner: 0 })

export function pathAlong(way: Way): Path {
  const at = [0]
  for (let i = 1; i < way.length; i++) {
    at.push(at[i - 1]! + Math.hypot(way[i]![0] - way[i - 1]![0], way[i]![1] - way[i - 1]![1]))
  }
  return { xs: way.map((corner) => corner[0]), ys: way.map((corner) => corner[1]), at, length: at.at(-1) ?? 0 }
}

/** Puts `place` at a distance from the start; before it and beyond the end it stays on the end. */
export function placeAlong(path: Path, distance: number, place: Place): Place {
  const last = path.xs.length - 1
  const gone = Math.min(path.length, Math.max(0, distance))
  let i = 0
  while (i < last - 1 && path.at[i + 1]! <= gone) i++
  const from = path.at[i]!
  const span = (path.at[i + 1] ?? from) - from
  const share = span > 0 ? (gone - from) / span : 0
  const dx = (path.xs[i + 1] ?? path.xs[i]!) - path.xs[i]!
  const dy = (path.ys[i + 1] ?? path.ys[i]!) - path.ys[i]!
  place.x = path.xs[i]! + dx * share
  place.y = path.ys[i]! + dy * share
  place.facing = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 'SE' : 'NW') : dy >= 0 ? 'SW' : 'NE'
  place.corner = i
  return place
}

/** Share of a journey that is over: 0 before it departs, 1 from its arrival on. */
export function journeyShare(departs: number, arrives: number, now: number): number {
  if (now <= departs) return 0
  return now >= arrives ? 1 : (now - departs) / (arrives - departs)
}

/** The way with its corners rounded off, as roads and rails are drawn. */
export function roundedWay(way: Way, radius: number, steps = 5): Way {
  const out: (readonly [number, number])[] = [way[0]!]
  for (let i = 1; i < way.length - 1; i++) {
    const [a, b, c] = [way[i - 1]!, way[i]!, way[i + 1]!]
    const before = Math.hypot(a[0] - b[0], a[1] - b[1])
    const after = Math.hypot(c[0] - b[0], c[1] - b[1])
    const cut = Math.min(radius, before / 2, after / 2)
    for (let j = 0; j <= steps; j++) {
      const t = j / steps
      const on = (k: 0 | 1) => {
        const from = b[k] + ((a[k] - b[k]) / before) * cut
        const to = b[k] + ((c[k] - b[k]) / after) * cut
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * b[k] + t * t * to
      }
      out.push([on(0), on(1)])
    }
  }
  if (way.length > 1) out.push(way.at(-1)!)
  return out
}

/** The way of a leg as it lies on the map: sea and air sweep through their corners, roads and rails round them off. */
export function wayOf({ surface, way }: LegLayout): Way {
  if (surface === 'sea' || surface === 'air') return smoothWay(way)
  return roundedWay(way, surface === 'rail' ? 0.9 : 0.7)
}

/** A smooth way through corners, as sea lanes are drawn: Catmull-Rom, `steps` points between two corners. */
export function smoothWay(way: Way, steps = 8): Way {
  const out: [number, number][] = []
  const corner = (i: number) => way[Math.max(0, Math.min(way.length - 1, i))]!
  for (let i = 0; i < way.length - 1; i++) {
    const [a, b, c, d] = [corner(i - 1), corner(i), corner(i + 1), corner(i + 2)]
    for (let j = 0; j < steps; j++) {
      const t = j / steps
      const mid = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
      out.push([mid(0), mid(1)])
    }
  }
  out.push([...corner(way.length - 1)])
  return out
}
