/** Where the guide's bubble stands: near what it speaks of, inside the window, over nothing that is needed with it. */
import type { Layout } from '../layout/layout'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Spot {
  readonly left: number
  readonly top: number
}

export interface Placement extends Spot {
  readonly arrow: {
    readonly left?: number
    readonly right?: number
    readonly top?: number
    readonly bottom?: number
  } | null
}

/** What is on the screen besides. */
export interface Around {
  readonly window: Size
  readonly layout: Layout
  /** The speed control: what is nowhere in particular stands above it. */
  readonly speed: Box | null
  /** What should stay in sight if there is room. */
  readonly others: readonly Box[]
}

const GAP = 16
const ARROW = 8
const EDGE = 12
/** Lines on which a free place is looked for [px]. */
const GRID = 16
/** The tabs of a phone, which stay within reach. */
const TABS = 72

const clampInto = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

const boxAt = ({ left, top }: Spot, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** How much a place hides: what is pointed at before all. */
function hides(spot: Spot, size: Size, target: Box | null, others: readonly Box[]): number {
  const own = boxAt(spot, size)
  const rest = others.reduce((sum, other) => sum + overlap(own, other), 0)
  return (target ? 1_000 * overlap(own, target) : 0) + rest
}

const least = <Place extends Spot>(places: readonly Place[], cost: (place: Place) => number): Place =>
  places.reduce((best, place) => (cost(place) < cost(best) ? place : best))

/** Beside a panel, with its arrow towards it. */
export function beside(target: Box, size: Size, { window, layout, speed, others }: Around): Placement {
  const { width, height } = size
  const clampX = (left: number) => clampInto(left, EDGE, window.width - width - EDGE)
  const clampY = (top: number) => clampInto(top, EDGE, window.height - height - EDGE)
  const middleX = (target.left + target.right) / 2
  const middleY = clampInto(target.top + Math.min(target.bottom - target.top, 120) / 2, EDGE, window.height - EDGE)
  const arrowX = (left: number) => clampInto(middleX - left - ARROW, 16, width - 32)
  const arrowY = (top: number) => clampInto(middleY - top - ARROW, 14, height - 30)
  // Level with it, or a little higher or lower where that hides less.
  const levels = [middleY - height / 2, middleY + 30 - height, middleY - 30].map(clampY)
  const across = clampX(middleX - width / 2)
  const left = levels.map((top) => ({
    left: target.left - width - GAP,
    top,
    arrow: { right: 2 - ARROW, top: arrowY(top) },
  }))
  const right = levels.map((top) => ({ left: target.right + GAP, top, arrow: { left: 2 - ARROW, top: arrowY(top) } }))
  const below = clampY(target.bottom + GAP)
  const above = clampY(target.top - GAP - height)
  const under = { left: across, top: below, arrow: { left: arrowX(across), top: 2 - ARROW } }
  const over = { left: across, top: above, arrow: { left: arrowX(across), bottom: 2 - ARROW } }
  const fits = ({ left }: Spot) => left >= EDGE && left + width <= window.width - EDGE
  const aside = layout === 'phone' ? [] : [...left, ...right].filter(fits)
  // In the sheet of a phone cards stand close: the bubble stands over the picture, above the speed control.
  const clear =
    layout === 'phone' && speed !== null && target.top > speed.bottom
      ? [{ left: clampX((window.width - width) / 2), top: clampY(speed.top - 8 - height), arrow: null }]
      : []
  return least([...clear, ...aside, under, over], (place) => hides(place, size, target, others))
}

/** Out of the way of what lies in the world: above the speed control, or as near to that as nothing is hidden. */
export function clearOf(target: Box | null, size: Size, around: Around, last: Spot | null): Placement {
  const { window, others } = around
  const cost = (spot: Spot) => hides(spot, size, target, others)
  const highest = { left: window.width - size.width - EDGE, top: window.height - size.height - EDGE }
  // A bubble that hides nothing stays where it is, whatever the camera does.
  const inside = last !== null && last.left <= highest.left && last.top <= highest.top
  if (inside && cost(last) === 0) return { left: last.left, top: last.top, arrow: null }
  const rest = restOf(size, around)
  if (cost(rest) === 0) return { ...rest, arrow: null }
  const spots: Spot[] = [rest]
  for (let top = EDGE; top <= highest.top; top += GRID) {
    for (let left = EDGE; left <= highest.left; left += GRID) spots.push({ left, top })
  }
  const away = ({ left, top }: Spot) => Math.hypot(left - rest.left, top - rest.top)
  const best = least(spots, (spot) => cost(spot) + away(spot) / 100_000)
  return { left: best.left, top: best.top, arrow: null }
}

function restOf({ width, height }: Size, { window, layout, speed }: Around): Spot {
  if (layout === 'phone') {
    return { left: (window.width - width) / 2, top: Math.max(EDGE, window.height - TABS - EDGE - height) }
  }
  const foot = speed?.top ?? window.height - 72
  return { left: speed?.left ?? 410, top: Math.max(EDGE, foot - GAP - height) }
}
