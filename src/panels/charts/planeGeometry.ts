/** Where things stand on the plane of output efficiency and customer satisfaction. */
import type { TrailPoint } from '../../session'

export interface Spot {
  readonly day: number
  readonly x: number
  readonly y: number
}

/** Both scores measured. */
export const measured = (trail: readonly TrailPoint[]): readonly Spot[] =>
  trail.flatMap(({ day, efficiency, satisfaction }) =>
    efficiency === null || satisfaction === null ? [] : [{ day, x: efficiency, y: satisfaction }],
  )

/** One dot a week, and the latest. */
export const weekly = (spots: readonly Spot[]): readonly Spot[] =>
  spots.filter(({ day }, index) => day % 7 === 0 || index === spots.length - 1)

/** From this day on a point stands for four weeks. Before, a single delivery can throw it across the plane. */
const SETTLED = 28

/**
 * Axes start at 20, so that the way is seen larger; the ticks say so. They start at 0 as soon as four weeks stood below,
 * and stay there: axes that come and go cannot be read. What the first days bring beyond them stands at the edge.
 */
export const lowOf = (spots: readonly Spot[]): 0 | 20 =>
  spots.some(({ day, x, y }) => day >= SETTLED && (x < 20 || y < 20)) ? 0 : 20

export type Quarter = 'costly' | 'flow' | 'trouble' | 'late'

export const quarterOf = ({ x, y }: { readonly x: number; readonly y: number }, middle: number): Quarter =>
  y >= middle ? (x >= middle ? 'flow' : 'costly') : x >= middle ? 'late' : 'trouble'

/** A smooth way through the points, as one curve each. */
export function segmentsOf(points: readonly (readonly [number, number])[]): readonly string[] {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!
  const show = (value: number) => value.toFixed(1)
  return points.slice(0, -1).map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)]
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const
    return `M${show(from[0])} ${show(from[1])}C${[...first, ...second, ...to].map(show).join(' ')}`
  })
}

/** Where a decision's number may stand from its point [px]. */
const TURNS = [
  [15, -11],
  [-16, -9],
  [15, 13],
  [-15, 13],
  [0, -20],
  [0, 21],
  [26, 2],
  [-26, 2],
] as const

export interface Placed {
  /** Of the point on the picture, and of the number from there [px]. */
  readonly at: readonly [number, number]
  readonly offset: readonly [number, number]
}

/** Each decision beside the point of its day, where it covers least of the way and of the other numbers. */
export function placeMarks<Mark extends { readonly day: number }>(
  marks: readonly Mark[],
  spots: readonly Spot[],
  toPixels: (spot: Spot) => readonly [number, number],
): readonly (Mark & Placed)[] {
  const taken = spots.map(toPixels)
  return marks.flatMap((mark) => {
    const spot = spots.find(({ day }) => day >= mark.day) ?? spots.at(-1)
    if (!spot) return []
    const at = toPixels(spot)
    const room = ([dx, dy]: readonly [number, number]) =>
      Math.min(30, ...taken.filter((other) => other !== at).map(([x, y]) => Math.hypot(at[0] + dx - x, at[1] + dy - y)))
    const offset = [...TURNS].sort((a, b) => room(b) - room(a))[0]!
    taken.push([at[0] + offset[0], at[1] + offset[1]])
    return [{ ...mark, at, offset }]
  })
}
