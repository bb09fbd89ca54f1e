/** Raw and finished pallets, as full as their stock points. */

import type { GameObjects } from 'phaser'
import type { Frame } from '../../sim'
import { stand } from '../pictures/atlas'
import { palletStep, unitsOnPallet } from '../world/fill'
import { projectX, projectY } from '../world/projection'
import type { FloorStage, Part } from './stage'

const STEP = ['', '-1', '-2', '-3', ''] as const

export class Stocks implements Part {
  private readonly stage: FloorStage
  private readonly pallets = new Map<string, readonly GameObjects.Image[]>()

  constructor(stage: FloorStage) {
    this.stage = stage
    const { scene, atlas, depths, layout } = stage
    for (const stock of layout.floor.stocks) {
      const pallets = stock.places.map(([x, y], i) =>
        stand(scene, atlas, 'pallet-empty', projectX(x, y), projectY(x, y)).setDepth(
          depths.get(`pallet:${stock.point}:${i}`)!,
        ),
      )
      this.pallets.set(stock.point, pallets)
    }
  }

  show(frame: Frame): void {
    for (const { point, onHand } of frame.stocks) {
      const stock = this.stage.layout.floor.stocks.find((s) => s.point === point)
      const pallets = this.pallets.get(point)
      if (!stock || !pallets) continue
      pallets.forEach((image, i) => {
        const step = palletStep(unitsOnPallet(onHand, stock.pallet, i, pallets.length), stock.pallet)
        const sprite = step === 0 ? 'pallet-empty' : `pallet-${stock.sprite}${STEP[step]}`
        if (image.frame.name !== sprite) image.setFrame(sprite)
      })
    }
  }
}
