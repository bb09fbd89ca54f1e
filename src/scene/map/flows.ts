/** Lanes in use: a band along the way of the mode in force, as wide as its departures are frequent (art direction §7). */

import type { GameObjects } from 'phaser'
import { Math as Geometry } from 'phaser'
import type { Frame } from '../../sim'
import { pathAlong, placeAlong, somewhere, wayOf } from '../world/path'
import { projectX, projectY } from '../world/projection'
import type { MapStage } from './stage'

const BLUE = 0x1f66b5
const DEPTH = -5

export class Flows {
  private readonly stage: MapStage
  private readonly bands: GameObjects.Graphics
  private key = ''

  constructor(stage: MapStage) {
    this.stage = stage
    this.bands = stage.scene.add.graphics().setDepth(DEPTH)
  }

  show({ lanes }: Frame): void {
    let key = ''
    for (const { lane, mode, departuresPerWeek, shipments, waitingUnits } of lanes) {
      key += `${lane}${mode}${departuresPerWeek}${shipments + waitingUnits > 0}`
    }
    if (key === this.key) return
    this.key = key
    this.bands.clear()
    for (const lane of lanes) this.draw(lane)
  }

  private draw({ lane: id, mode, departuresPerWeek, shipments, waitingUnits }: Frame['lanes'][number]): void {
    const { map } = this.stage.layout
    const legs = map.lanes.find((lane) => lane.id === id)?.by[mode]?.legs ?? []
    const place = somewhere()
    this.bands.lineStyle(4 + Math.min(8, departuresPerWeek) * 1.6, BLUE, shipments + waitingUnits > 0 ? 0.42 : 0.16)
    for (const leg of legs) {
      const path = pathAlong(wayOf(leg))
      const points: Geometry.Vector2[] = []
      for (let gone = 0; gone <= path.length; gone += 0.1) {
        placeAlong(path, gone, place)
        points.push(
          new Geometry.Vector2(
            projectX(place.x, place.y),
            projectY(place.x, place.y, leg.surface === 'sea' ? 0.02 : map.ground.height),
          ),
        )
      }
      this.bands.strokePoints(points, false, false)
    }
  }
}
