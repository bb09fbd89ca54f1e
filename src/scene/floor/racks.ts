/** Racks before stations: as many boxes as wait, their product on them; what does not fit piles up before them. */

import type { GameObjects } from 'phaser'
import type { Frame, StationFrame } from '../../sim'
import { stand } from '../pictures/atlas'
import { boxesOf, rackLevel } from '../world/fill'
import { projectX, projectY } from '../world/projection'
import { depthAt, type FloorStage, type Part } from './stage'

const SLOTS = 8
const PILE = 16
/** Units that fill the shelves where a buffer has no limit. */
const UNLIMITED = 60

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
  private stations: readonly StationFrame[] = []
  private travelling = 0
  private readonly products: string[] = []

  constructor(stage: FloorStage) {
    this.stage = stage
    for (const station of stage.layout.floor.stations)
      if (station.rack) this.racks.set(station.id, this.build(station.id, station.rack))
  }

  show(frame: Frame): void {
    this.stations = frame.stations
    this.fillAll()
  }

  draw(): void {
    if (this.travelling !== this.stage.onTheWay.size) this.fillAll()
  }

  private fillAll(): void {
    this.travelling = this.stage.onTheWay.size
    for (const station of this.stations) {
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
      const at =
        place < SLOTS
          ? depth + (place < 4 ? 0.05 : 0.15) + (place % 4) * 0.005
          : depthAt(this.stage, x + slot.x, y + slot.y, slot.z)
      const box = stand(
        scene,
        atlas,
        'tote-A',
        projectX(x + slot.x, y + slot.y),
        projectY(x + slot.x, y + slot.y, slot.z),
      )
      return box.setDepth(at).setVisible(false)
    })
    return { front, boxes, level: 0 }
  }

  private fill(rack: Rack, { queue, buffered, capacity }: StationFrame): void {
    const level = rackLevel(buffered, capacity ?? UNLIMITED)
    if (level !== rack.level) {
      rack.level = level
      rack.front.setFrame(`rack-front-${level}`)
    }
    const { onTheWay, layout } = this.stage
    const products = boxesOf(queue, (capacity ?? UNLIMITED) / SLOTS, rack.boxes.length, onTheWay, this.products)
    rack.boxes.forEach((box, i) => {
      const product = products[i]
      box.visible = product !== undefined
      if (product === undefined) return
      const sprite = `tote-${layout.productMarks[product] ?? 'A'}`
      if (box.frame.name !== sprite) box.setFrame(sprite)
    })
  }
}
