/** Which labels are shown where: those that matter most keep their place, others step aside or go (art direction §4). */

export interface Candidate {
  /** Where it wants to be: the middle of its lower edge, in pixels of the screen. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Selected 5, down 4, blocked or starved 3, the constraint 2, the rest 1; a count 0. */
  readonly rank: number
  /** May step aside by so much before it goes: upwards first when positive, downwards first when negative. */
  readonly give: number
}

export interface Placed {
  shown: boolean
  dy: number
}

const GAP = 3

export interface Room {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** One answer for each candidate, in their order. `taken` also receives the room that the shown ones take. */
export function placeLabels(candidates: readonly Candidate[], taken: Room[] = []): Placed[] {
  taken.length = 0
  const order = candidates.map((_, i) => i).sort((a, b) => candidates[b]!.rank - candidates[a]!.rank || a - b)
  const placed: Placed[] = candidates.map(() => ({ shown: false, dy: 0 }))
  for (const i of order) {
    const label = candidates[i]!
    for (const dy of label.give === 0 ? [0] : [0, -label.give, label.give, -2 * label.give, 2 * label.give]) {
      const box = boxOf(label, dy)
      if (taken.some((other) => meets(other, box))) continue
      taken.push(box)
      placed[i] = { shown: true, dy }
      break
    }
  }
  return placed
}

const boxOf = (label: Candidate, dy: number): Room => ({
  x0: label.x - label.width / 2 - GAP,
  x1: label.x + label.width / 2 + GAP,
  y0: label.y + dy - label.height - GAP,
  y1: label.y + dy + GAP,
})

const meets = (a: Room, b: Room) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/** Whether a box of this size around a point meets none of the rooms that are taken. */
export function isFree(taken: readonly Room[], x: number, y: number, width: number, height: number): boolean {
  for (let i = 0; i < taken.length; i++) {
    const room = taken[i]!
    if (x - width / 2 < room.x1 && x + width / 2 > room.x0 && y - height / 2 < room.y1 && y + height / 2 > room.y0)
      return false
  }
  return true
}
