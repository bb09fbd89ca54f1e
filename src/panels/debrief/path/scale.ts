/** How scores become pixels on the plane: axes begin at the ten below everything that is shown, and the ticks say where. */
import type { Size } from '../useSize'

export interface PlaneScale {
  readonly low: number
  readonly high: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (score: number) => number
  readonly y: (score: number) => number
}

/** Poor first weeks, before much is delivered, may stand at the edge: the rest is seen the larger. */
const EARLY = 21

export function lowestOf(spots: readonly { readonly x: number; readonly y: number; readonly day?: number }[]): number {
  const later = spots.filter(({ day = Number.POSITIVE_INFINITY }) => day > EARLY)
  const least = Math.min(60, ...(later.length > 0 ? later : spots).flatMap(({ x, y }) => [x, y]))
  return Math.max(0, 10 * Math.floor((least - 4) / 10))
}

export function scaleOf(
  { width, type }: Size,
  spots: readonly { readonly x: number; readonly y: number }[],
): PlaneScale {
  const low = lowestOf(spots)
  const high = 100
  const height = Math.round(Math.min(width * 0.98, 380 * Math.min(type, 1.2)))
  const left = 42 * Math.min(type, 1.15)
  const [right, top, bottom] = [width - 6, 6, height - 38 * Math.min(type, 1.2)]
  const share = (score: number) => (Math.min(high, Math.max(low, score)) - low) / (high - low)
  return {
    low,
    high,
    height,
    left,
    right,
    top,
    bottom,
    x: (score) => left + share(score) * (right - left),
    y: (score) => bottom - share(score) * (bottom - top),
  }
}
