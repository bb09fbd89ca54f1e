/** The floor as one picture: ground, walls, what stands, what moves, and the roof that closes over it. */

import type { GameObjects, Scene } from 'phaser'
import type { Layout } from '../../content/case'
import type { Frame } from '../../sim'
import type { Atlas } from '../pictures/atlas'
import { type Ground, lay } from '../pictures/ground'
import { roofAt } from '../view/heights'
import { DepthField } from '../world/depth'
import { UNIT_HEIGHT } from '../world/projection'
import { Ambience } from './ambience'
import { Docks } from './docks'
import { Flights } from './flights'
import { Lots } from './lots'
import { Machines } from './machines'
import { Methods } from './methods'
import { People } from './people'
import { Racks } from './racks'
import { depthsOf, type FloorStage, type Moment, type Part } from './stage'
import type { Standing } from './standing'
import { Stocks } from './stocks'

export interface FloorGrounds {
  readonly slab: Ground
  readonly wall: Ground
  readonly shell: Ground
  readonly roof: Ground
}

const ROOF_DEPTH = 2000
const ROOF_LIFT = 1.4

export class Floor {
  private readonly parts: readonly Part[]
  private readonly shell: GameObjects.Image
  private readonly roof: GameObjects.Image
  private readonly roofY: number

  constructor(scene: Scene, layout: Layout, atlas: Atlas, grounds: FloorGrounds, standing: readonly Standing[]) {
    const stage: FloorStage = {
      scene,
      atlas,
      layout,
      standing,
      depths: depthsOf(standing),
      field: new DepthField(standing, 0.15),
      onTheWay: new Set(),
    }
    lay(scene, grounds.slab).setDepth(-10)
    lay(scene, grounds.wall).setDepth(-1.5)
    this.shell = lay(scene, grounds.shell).setDepth(ROOF_DEPTH).setVisible(false)
    this.roof = lay(scene, grounds.roof)
      .setDepth(ROOF_DEPTH + 1)
      .setVisible(false)
    this.roofY = this.roof.y
    this.parts = [
      // Lots first: racks leave out what is seen to travel.
      new Lots(stage),
      new Machines(stage),
      new Racks(stage),
      new Stocks(stage),
      new Methods(stage),
      new People(stage),
      new Docks(stage),
      new Flights(stage),
      new Ambience(scene),
    ]
  }

  show(frame: Frame): void {
    for (const part of this.parts) part.show(frame)
  }

  /** Draws the moment and the roof; answers how closed it is. */
  draw(moment: Moment): number {
    const closed = roofAt(moment.scale)
    this.shell.visible = closed > 0
    this.roof.visible = closed > 0
    if (closed > 0) {
      // Fades in over the first third of its way down.
      const alpha = Math.min(1, closed * 3)
      this.shell.alpha = alpha
      this.roof.alpha = alpha
      this.roof.y = this.roofY - (1 - closed) * ROOF_LIFT * UNIT_HEIGHT
    }
    if (closed < 1) for (const part of this.parts) part.draw?.(moment)
    return closed
  }
}
