/** Where the guide's bubble stands: beside what it points at, inside the window, with its arrow towards it. */
import type { Layout } from '../layout/layout'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly left: number
  readonly top: number
  readonly arrow: {
    readonly left?: number
    readonly right?: number
    readonly top?: number
    readonly bottom?: number
  } | null
}

const GAP = 16
const ARROW = 8
const EDGE = 12

export function beside(
  target: Box | null,
  { width, height }: { readonly width: number; readonly height: number },
  windowWidth: number,
  windowHeight: number,
  layout: Layout,
): Placement {
  const clampX = (left: number) => Math.max(EDGE, Math.min(windowWidth - width - EDGE, left))
  const clampY = (top: number) => Math.max(EDGE, Math.min(windowHeight - height - EDGE, top))
  if (target === null || target.width === 0) return rest(width, height, windowWidth, windowHeight, layout)
  const middleX = (target.left + target.right) / 2
  const middleY = clampInto(target.top + Math.min(target.height, 120) / 2, EDGE, windowHeight - EDGE)
  if (layout !== 'phone' && target.left - width - GAP > EDGE && target.height > 60 && target.left > windowWidth / 2) {
    const top = clampY(middleY - height / 2)
    return {
      left: target.left - width - GAP,
      top,
      arrow: { right: -ARROW + 2, top: clampInto(middleY - top - ARROW, 14, height - 30) },
    }
  }
  if (layout !== 'phone' && target.right + width + GAP < windowWidth - EDGE && target.height > 180) {
    const top = clampY(middleY - height / 2)
    return {
      left: target.right + GAP,
      top,
      arrow: { left: -ARROW + 2, top: clampInto(middleY - top - ARROW, 14, height - 30) },
    }
  }
  const left = clampX(middleX - width / 2)
  const arrowLeft = clampInto(middleX - left - ARROW, 16, width - 32)
  return target.bottom + GAP + height < windowHeight - EDGE
    ? { left, top: target.bottom + GAP, arrow: { left: arrowLeft, top: -ARROW + 2 } }
    : { left, top: clampY(target.top - GAP - height), arrow: { left: arrowLeft, bottom: -ARROW + 2 } }
}

/** For what lies in the world: out of the way, above the speed control. */
function rest(width: number, height: number, windowWidth: number, windowHeight: number, layout: Layout): Placement {
  return layout === 'phone'
    ? { left: (windowWidth - width) / 2, top: 168, arrow: null }
    : { left: 410, top: windowHeight - height - 88, arrow: null }
}

const clampInto = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
