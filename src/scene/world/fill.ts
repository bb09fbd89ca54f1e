/** How full things look: steps of pallets, level tags of racks, faces of towns. */

/** A pallet's picture by units on it: 0 empty, 1 to 3 quarters, 4 full. Anything at all shows. */
export function palletStep(units: number, full: number): 0 | 1 | 2 | 3 | 4 {
  if (units <= 0) return 0
  return Math.min(4, Math.max(1, Math.round((units / full) * 4))) as 1 | 2 | 3 | 4
}

/** Units on the pallet at a place when the first pallets are filled first; the last one bears what does not fit. */
export function unitsOnPallet(onHand: number, pallet: number, place: number, places: number): number {
  const before = place * pallet
  const here = Math.max(0, onHand - before)
  return place === places - 1 ? here : Math.min(pallet, here)
}

/** Marks of a rack's level tag, 0 to 4; full only when full. */
export function rackLevel(buffered: number, capacity: number): 0 | 1 | 2 | 3 | 4 {
  if (buffered <= 0 || capacity <= 0) return 0
  if (buffered >= capacity) return 4
  return Math.min(3, Math.max(1, Math.floor((buffered / capacity) * 4))) as 1 | 2 | 3
}

interface Waiting {
  readonly job: number
  readonly product: string
  readonly quantity: number
}

/**
 * The boxes that waiting lots make at so many units a box, front of the queue first, by product. Every lot makes at least
 * one, and rounding is carried on, so that a full buffer looks full whatever the lot size. Writes into `boxes`.
 */
export function boxesOf(
  queue: readonly Waiting[],
  unitsPerBox: number,
  most: number,
  absent: ReadonlySet<number>,
  boxes: string[],
): string[] {
  boxes.length = 0
  let units = 0
  for (const { job, product, quantity } of queue) {
    if (absent.has(job)) continue
    units += quantity
    const end = Math.max(boxes.length + 1, Math.round(units / unitsPerBox))
    while (boxes.length < Math.min(end, most)) boxes.push(product)
    if (boxes.length >= most) break
  }
  return boxes
}

/** Kanban board: all cards away is full of work, all cards free is empty. */
export function boardFill(free: number, all: number): 'empty' | 'normal' | 'full' {
  if (all <= 0) return 'empty'
  const away = (all - free) / all
  return away > 0.85 ? 'full' : away < 0.15 ? 'empty' : 'normal'
}

/** Face 0 furious, 1 unhappy, 2 neutral, 3 content, 4 delighted. */
export function faceOf(satisfaction: number): 0 | 1 | 2 | 3 | 4 {
  if (satisfaction < 40) return 0
  if (satisfaction < 55) return 1
  if (satisfaction < 70) return 2
  return satisfaction < 88 ? 3 : 4
}
