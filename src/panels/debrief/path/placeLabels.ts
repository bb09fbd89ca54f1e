/** Labels beside their points: each takes the first place that covers no other label, no point and no edge; else the least bad. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Label extends Point {
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Placed {
  /** Where the text begins or ends, and its middle line. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const FAR = 13

export function placeLabels(labels: readonly Label[], points: readonly Point[], edge: Box): readonly Placed[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 }))
  return labels.map((label) => {
    const tries = placesOf(label).map((place) => ({ place, box: boxOf(place, label) }))
    const costs = tries.map(
      ({ box }) => taken.reduce((sum, other) => sum + overlap(box, other), 0) + 4 * outside(box, edge),
    )
    const best = tries[costs.indexOf(Math.min(...costs))]!
    taken.push(best.box)
    return best.place
  })
}

function placesOf({ x, y, height }: Label): readonly Placed[] {
  const up = FAR + height / 2 - 2
  return [
    { x: x + FAR, y, anchor: 'start' },
    { x: x - FAR, y, anchor: 'end' },
    { x, y: y - up, anchor: 'middle' },
    { x, y: y + up, anchor: 'middle' },
    { x: x + 9, y: y - up + 2, anchor: 'start' },
    { x: x + 9, y: y + up - 2, anchor: 'start' },
    { x: x - 9, y: y - up + 2, anchor: 'end' },
    { x: x - 9, y: y + up - 2, anchor: 'end' },
  ]
}

function boxOf({ x, y, anchor }: Placed, { width, height }: Label): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function outside(box: Box, edge: Box): number {
  const area = (each: Box) => (each.right - each.left) * (each.bottom - each.top)
  return area(box) - overlap(box, edge)
}
