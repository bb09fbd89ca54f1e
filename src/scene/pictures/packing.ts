/** Pictures side by side in one sheet: rows of falling height, so that little is wasted and nothing overlaps. */

export interface Piece {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Sheet {
  readonly spots: ReadonlyMap<string, Spot>
  readonly height: number
}

/** Room between two pictures, so that a coarser mip level of one does not bleed into the next. */
const GAP = 4

export function packRows(pieces: readonly Piece[], width: number): Sheet {
  const spots = new Map<string, Spot>()
  let x = GAP
  let y = GAP
  let row = 0
  for (const piece of [...pieces].sort((a, b) => b.height - a.height || b.width - a.width)) {
    if (x + piece.width + GAP > width) {
      x = GAP
      y += row + GAP
      row = 0
    }
    spots.set(piece.id, { x, y })
    x += piece.width + GAP
    row = Math.max(row, piece.height)
  }
  return { spots, height: y + row + GAP }
}

/** The largest scale up to `scale` at which all pieces fit a sheet of this width and height, and that sheet. */
export function packInto(
  pieces: readonly Piece[],
  scale: number,
  width: number,
  height: number,
): { scale: number; sheet: Sheet } {
  for (let tried = scale; ; tried *= 0.97) {
    const sheet = packRows(
      pieces.map((p) => ({ id: p.id, width: Math.ceil(p.width * tried), height: Math.ceil(p.height * tried) })),
      width,
    )
    if (sheet.height <= height || tried < 0.2) return { scale: tried, sheet }
  }
}

export function powerOfTwo(least: number): number {
  let size = 64
  while (size < least) size *= 2
  return size
}
