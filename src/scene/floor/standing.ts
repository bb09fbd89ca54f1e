/** All that stands still on the floor, from back to front: its place in this order is its depth. */

import type { FloorLayout } from '../../content/case'
import { type Box, boxAt, fromBackToFront } from '../world/depth'

export interface Standing extends Box {
  /** machine:weld:1, rack:cnc, andon:weld:1, pallet:tube:0, decor:3, gate, board. */
  readonly id: string
  readonly sprite: string
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Stands only while this lever is in force. */
  readonly lever: string | null
}

/** Where the machines of a station stand, the first first. */
export const baysOf = (station: FloorLayout['stations'][number]): readonly (readonly [number, number])[] => [
  [station.x, station.y],
  ...(station.bays ?? []),
]

export function standingOn(
  floor: FloorLayout,
  boxOf: (sprite: string) => { footprint: readonly [number, number]; height: number },
): Standing[] {
  const all: Standing[] = []
  const add = (id: string, sprite: string, x: number, y: number, box?: Box, scale = 1, lever: string | null = null) => {
    const { footprint, height } = boxOf(sprite)
    const around =
      box ?? boxAt(x, y, 0, footprint[0] * scale * 0.92, footprint[1] * scale * 0.92, Math.max(0.3, height * scale))
    all.push({ ...around, id, sprite, x, y, scale, lever })
  }
  for (const station of floor.stations) {
    baysOf(station).forEach(([x, y], machine) => {
      const box = { x0: x - 0.88, x1: x + 0.94, y0: y - 0.8, y1: y + 0.4, z0: 0, z1: station.top }
      add(`machine:${station.id}:${machine}`, `machine-${station.sprite}-idle`, x, y, box)
      add(
        `andon:${station.id}:${machine}`,
        'andon-off',
        x - 0.92,
        y + 0.52,
        boxAt(x - 0.92, y + 0.52, 0, 0.12, 0.12, 1.2),
      )
    })
    if (station.rack) {
      const { x, y } = station.rack
      add(`rack:${station.id}`, 'rack-base', x, y, {
        x0: x - 0.46,
        x1: x + 0.46,
        y0: y - 0.34,
        y1: y + 0.33,
        z0: 0,
        z1: 1,
      })
    }
  }
  for (const stock of floor.stocks) {
    stock.places.forEach(([x, y], i) => {
      add(`pallet:${stock.point}:${i}`, `pallet-${stock.sprite}`, x, y)
    })
  }
  floor.decorations.forEach((d, i) => {
    add(`decor:${i}`, d.sprite, d.x, d.y, shapeOf(d), d.scale ?? 1, d.lever ?? null)
  })
  add('gate', 'dbr-gate-closed', floor.gate.x, floor.gate.y, boxAt(floor.gate.x, floor.gate.y, 0, 0.2, 0.9, 1))
  add(
    'board',
    'kanban-board-normal',
    floor.board.x,
    floor.board.y,
    boxAt(floor.board.x, floor.board.y, 0, 0.92, 0.2, 1.3),
  )
  return fromBackToFront(all)
}

/** Boards are thin, and belts low enough to carry boxes; the rest is as its footprint says. */
function shapeOf({ sprite, x, y }: FloorLayout['decorations'][number]): Box | undefined {
  if (sprite.endsWith('-board')) return boxAt(x, y, 0, 0.92, 0.2, 1.3)
  return sprite.startsWith('conveyor') ? boxAt(x, y, 0, 0.98, 0.98, 0.26) : undefined
}

/** Whose shadow is drawn into the ground: what always stands there. */
export const alwaysThere = (standing: Standing): boolean =>
  standing.lever === null &&
  standing.id !== 'board' &&
  !(standing.id.startsWith('machine:') && !standing.id.endsWith(':0')) &&
  !(standing.id.startsWith('andon:') && !standing.id.endsWith(':0'))
