/**
 * Who hides whom: boxes of tiles sorted from back to front by the planes that separate them (art direction §3).
 * What stands still is sorted once; what moves finds its place among it.
 */

export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly z0: number
  readonly z1: number
}

const NEAR = 1e-4

export function boxAt(x: number, y: number, z: number, width: number, depth: number, height: number): Box {
  return { x0: x - width / 2, x1: x + width / 2, y0: y - depth / 2, y1: y + depth / 2, z0: z, z1: z + height }
}

/** Whether `a` must be drawn before `b`: they meet on the screen, and `a` lies behind or below. */
export function isBehind(a: Box, b: Box): boolean {
  if (a.x1 - a.y0 <= b.x0 - b.y1 + NEAR || b.x1 - b.y0 <= a.x0 - a.y1 + NEAR) return false
  const before = a.x1 <= b.x0 + NEAR || a.y1 <= b.y0 + NEAR || a.z1 <= b.z0 + NEAR
  const after = b.x1 <= a.x0 + NEAR || b.y1 <= a.y0 + NEAR || b.z1 <= a.z0 + NEAR
  if (before && !after) return true
  if (after) return false
  const difference = a.x0 + a.x1 + a.y0 + a.y1 - (b.x0 + b.x1 + b.y0 + b.y1)
  return Math.abs(difference) < 1e-6 ? a.z0 + a.z1 < b.z0 + b.z1 : difference < 0
}

/** The same boxes from back to front. */
export function fromBackToFront<T extends Box>(boxes: readonly T[]): T[] {
  const sum = (b: Box) => b.x0 + b.x1 + b.y0 + b.y1
  const order = [...boxes].sort((a, b) => sum(a) - sum(b))
  const done = new Set<T>()
  const sorted: T[] = []
  const visit = (box: T): void => {
    if (done.has(box)) return
    done.add(box)
    for (const other of order) if (!done.has(other) && isBehind(other, box)) visit(other)
    sorted.push(box)
  }
  for (const box of order) visit(box)
  return sorted
}

/**
 * Depth of something small that moves at a point, among still boxes whose depths are their places 0, 1, 2 … in the
 * sorted order: between the last one behind it and the next, and among its like by how near it is.
 */
export function depthAmong(still: readonly Box[], x: number, y: number, z: number, radius: number): number {
  let last = -1
  for (let i = still.length - 1; i >= 0; i--) {
    if (pointIsAfter(still[i]!, x, y, z, radius)) {
      last = i
      break
    }
  }
  return last + nearness(x, y, z)
}

function pointIsAfter(box: Box, x: number, y: number, z: number, radius: number): boolean {
  const across = x - y
  if (across + 2 * radius <= box.x0 - box.y1 || across - 2 * radius >= box.x1 - box.y0) return false
  const before = box.x1 <= x - radius + NEAR || box.y1 <= y - radius + NEAR || box.z1 <= z + NEAR
  const after = x + radius <= box.x0 + NEAR || y + radius <= box.y0 + NEAR
  if (after) return false
  return before || x + y > (box.x0 + box.x1 + box.y0 + box.y1) / 2
}

/** Eighths of a tile: fine enough for what moves, and few enough to remember. */
const FINE = 8
const LAYERS = 8

/** Depths among the same still boxes, worked out once for every small place and height that something comes to. */
export class DepthField {
  private readonly still: readonly Box[]
  private readonly known = new Map<number, number>()
  private readonly radius: number

  constructor(still: readonly Box[], radius: number) {
    this.still = still
    this.radius = radius
  }

  at(x: number, y: number, z: number): number {
    const i = Math.round(x * FINE)
    const j = Math.round(y * FINE)
    const k = Math.min(LAYERS - 1, Math.round(z * 4))
    const key = ((i + 512) * 1024 + j + 512) * LAYERS + k
    let depth = this.known.get(key)
    if (depth === undefined) {
      depth = Math.floor(depthAmong(this.still, i / FINE, j / FINE, z, this.radius))
      this.known.set(key, depth)
    }
    // Within the gap, whoever is nearer comes later.
    return depth + nearness(x, y, z)
  }
}

const nearness = (x: number, y: number, z: number) => 0.3 + Math.min(0.6, Math.max(0, (x + y + z * 0.5 + 12) * 0.01))
