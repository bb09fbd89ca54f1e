/** Hands on the camera: wheel, pinch, drag, tap, double click and keys (art direction §4, §11). Knows no renderer. */

export interface Hands {
  readonly pan: (dx: number, dy: number) => void
  /** Scales by a factor around a point. */
  readonly zoom: (x: number, y: number, factor: number) => void
  readonly tap: (x: number, y: number) => void
  readonly dive: (x: number, y: number) => void
  readonly hover: (x: number, y: number) => void
  /** Whether the key was for the camera. */
  readonly key: (key: string) => boolean
}

const SLIP = 7
const WHEEL = 0.0016
const PINCH = 0.012

interface Finger {
  x: number
  y: number
}

/** Listens on the element; answers with how to let go. */
export function takeHands(element: HTMLElement, hands: Hands): () => void {
  const fingers = new Map<number, Finger>()
  let moved = 0
  let spread = 0

  const at = (event: PointerEvent | WheelEvent | MouseEvent): Finger => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const pair = (): { x: number; y: number; spread: number } => {
    const [a, b] = [...fingers.values()] as [Finger, Finger]
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) }
  }
  const down = (event: PointerEvent): void => {
    if (event.button > 1) return
    fingers.set(event.pointerId, at(event))
    element.setPointerCapture(event.pointerId)
    if (fingers.size === 1) moved = 0
    if (fingers.size === 2) spread = pair().spread
  }
  const move = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId)
    const now = at(event)
    if (finger === undefined) {
      hands.hover(now.x, now.y)
      return
    }
    const [dx, dy] = [now.x - finger.x, now.y - finger.y]
    moved += Math.abs(dx) + Math.abs(dy)
    finger.x = now.x
    finger.y = now.y
    if (fingers.size === 1) {
      if (moved > SLIP) hands.pan(dx, dy)
      return
    }
    const both = pair()
    hands.pan(dx / 2, dy / 2)
    if (spread > 0) hands.zoom(both.x, both.y, both.spread / spread)
    spread = both.spread
  }
  const up = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId)
    fingers.delete(event.pointerId)
    if (finger && fingers.size === 0 && moved <= SLIP && event.type === 'pointerup') hands.tap(finger.x, finger.y)
    if (fingers.size > 0) moved = SLIP + 1
  }
  const wheel = (event: WheelEvent): void => {
    event.preventDefault()
    const point = at(event)
    const lines = event.deltaMode === 1 ? 24 : 1
    hands.zoom(point.x, point.y, Math.exp(-event.deltaY * lines * (event.ctrlKey ? PINCH : WHEEL)))
  }
  const twice = (event: MouseEvent): void => {
    const point = at(event)
    hands.dive(point.x, point.y)
  }
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (hands.key(event.key)) event.preventDefault()
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', up)
  element.addEventListener('wheel', wheel, { passive: false })
  element.addEventListener('dblclick', twice)
  element.addEventListener('keydown', key)
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', up)
    element.removeEventListener('wheel', wheel)
    element.removeEventListener('dblclick', twice)
    element.removeEventListener('keydown', key)
  }
}
