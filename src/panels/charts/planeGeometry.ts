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

/** Axes start at 20 while everything stands above, so that the way is seen larger; the ticks say so. */
export const lowOf = (spots: readonly Spot[]): 0 | 20 => (spots.every(({ x, y }) => x >= 22 && y >= 22) ? 20 : 0)

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

/** Decisions beside the point of their day, turned about it so that they do not cover each other. */
export function placeMarks<Mark extends { readonly day: number }>(
  marks: readonly Mark[],
  spots: readonly Spot[],
): readonly (Mark & { readonly spot: Spot; readonly turn: number })[] {
  const used = new Map<Spot, number>()
  return marks.flatMap((mark) => {
    const spot = spots.find(({ day }) => day >= mark.day) ?? spots.at(-1)
    if (!spot) return []
    const turn = used.get(spot) ?? 0
    used.set(spot, turn + 1)
    return [{ ...mark, spot, turn }]
  })
}
