/** The region as one picture: tray, sites, vehicles, and the far trays of the world around it. */

import type { GameObjects, Scene } from 'phaser'
import type { Layout } from '../../content/case'
import type { Frame } from '../../sim'
import type { Moment } from '../floor/stage'
import { type Atlas, stand } from '../pictures/atlas'
import { type Ground, lay } from '../pictures/ground'
import { DepthField } from '../world/depth'
import { projectX, projectY } from '../world/projection'
import { Flows } from './flows'
import type { MapStage, MapStanding } from './stage'
import { Vehicles } from './vehicles'

/** Floor scale below which vehicles are too small to mean anything. */
const VEHICLES_FROM = 0.035
/** Where other trays lie around ours, in map tiles. */
const NEIGHBOURS = [
  [-26, -2],
  [3, -26],
  [29, 3],
  [-2, 25],
  [-24, -27],
  [27, 27],
] as const

export class RegionMap {
  readonly vehicles: Vehicles
  private readonly flows: Flows
  private readonly far: readonly GameObjects.Image[]
  private readonly factory: GameObjects.Image | null

  constructor(
    scene: Scene,
    layout: Layout,
    atlas: Atlas,
    grounds: { tray: Ground; far: Ground },
    standing: readonly MapStanding[],
  ) {
    const stage: MapStage = { scene, atlas, layout, standing, field: new DepthField(standing, 0.2) }
    this.far = NEIGHBOURS.map(([x, y]) => {
      const image = lay(scene, grounds.far).setDepth(-20).setAlpha(0.6)
      image.x += projectX(x, y)
      image.y += projectY(x, y)
      return image
    })
    lay(scene, grounds.tray).setDepth(-10)
    let factory: GameObjects.Image | null = null
    standing.forEach((s, depth) => {
      const image = stand(scene, atlas, s.sprite, projectX(s.x, s.y), projectY(s.x, s.y, s.z), s.scale).setDepth(depth)
      if (s.id === `site:${layout.map.plant.id}`) factory = image
    })
    this.factory = factory
    this.flows = new Flows(stage)
    this.vehicles = new Vehicles(stage)
  }

  show(frame: Frame): void {
    this.vehicles.show(frame)
    this.flows.show(frame)
  }

  /** `beyond`: how far the camera is on its way from the region to the world. */
  draw(moment: Moment, beyond: number): void {
    for (const tray of this.far) {
      tray.visible = beyond > 0
      tray.alpha = 0.6 * beyond
    }
    this.vehicles.draw(moment, moment.scale > VEHICLES_FROM)
  }

  /** The plant's own picture comes in as the slab goes. */
  showPlant(alpha: number): void {
    if (this.factory) this.factory.alpha = alpha
  }
}
