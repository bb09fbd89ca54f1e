/** Racks before stations: a box for every lot that waits, its product on it; what does not fit piles up before them. */

import type { GameObjects } from 'phaser'
import type { Frame, StationFrame } from '../../sim'
import { stand } from '../pictures/atlas'
import { projectX, projectY } from '../world/projection'
import { rackLevel } from '../world/fill'
import { depthAt, type FloorStage, type Part } from './stage'

const SLOTS = 8
const PILE = 16

interface Rack {
  readonly front: GameObjects.Image
  readonly boxes: readonly GameObjects.Image[]
  level: number
}

/** Where the box of a place in the queue stands, from the rack's middle: 8 on the shelves, then piles on the floor. */
export function slotOf(place: number): { readonly x: number; readonly y: number; readonly z: number } {
  if (place < SLOTS) return { x: -0.33 + (place % 4) * 0.22, y: -0.02, z: place < 4 ? 0.21 : 0.59 }
  const over = place - SLOTS
  const row = Math.floor(over / 4) % 2
  const layer = Math.floor(over / 8)
  return { x: -0.3 + (over % 4) * 0.22 + layer * 0.03, y: 0.46 + row * 0.24, z: layer * 0.2 }
}

export class Racks implements Part {
  private readonly racks = new Map<string, Rack>()
  private readonly stage: FloorStage

  constructor(stage: FloorStage) {
    this.stage = stage
    for (const station of stage.layout.floor.stations) if (station.rack) this.racks.set(station.id, this.build(station.id, station.rack))
  }

  show(frame: Frame): void {
    for (const station of frame.stations) {
      const rack = this.racks.get(station.station)
      if (rack) this.fill(rack, station)
    }
  }

  private build(id: string, { x, y }: { x: number; y: number }): Rack {
    const { scene, atlas, depths } = this.stage
    const depth = depths.get(`rack:${id}`)!
    const [px, py] = [projectX(x, y), projectY(x, y)]
    stand(scene, atlas, 'rack-base', px, py).setDepth(depth)
    stand(scene, atlas, 'rack-shelf', px, py).setDepth(depth + 0.1)
    const front = stand(scene, atlas, 'rack-front-0', px, py).setDepth(depth + 0.2)
    const boxes = Array.from({ length: SLOTS + PILE }, (_, place) => {
      const slot = slotOf(place)
      const at = place < SLOTS ? depth + (place < 4 ? 0.05 : 0.15) + (place % 4) * 0.005 : depthAt(this.stage, x + slot.x, y + slot.y, slot.z, 0.1)
      const box = stand(scene, atlas, 'tote-A', projectX(x + slot.x, y + slot.y), projectY(x + slot.x, y + slot.y, slot.z))
      return box.setDepth(at).setVisible(false)
    })
    return { front, boxes, level: 0 }
  }

  private fill(rack: Rack, { queue, buffered, capacity }: StationFrame): void {
    const level = capacity === null ? rackLevel(queue.length, SLOTS) : rackLevel(buffered, capacity)
    if (level !== rack.level) {
      rack.level = level
      rack.front.setFrame(`rack-front-${level}`)
    }
    const marks = this.stage.layout.productMarks
    for (let i = 0; i < rack.boxes.length; i++) {
      const box = rack.boxes[i]!
      const lot = queue[i]
      box.visible = lot !== undefined
      if (lot === undefined) continue
      const sprite = `tote-${marks[lot.product] ?? 'A'}`
      if (box.frame.name !== sprite) box.setFrame(sprite)
    }
  }
}
