/** Images that are lent for one picture and taken back: what comes and goes makes no garbage. */

import type { GameObjects, Scene } from 'phaser'
import { type Atlas, stand } from './atlas'

export class Pool {
  private readonly images: GameObjects.Image[] = []
  private used = 0
  private readonly scene: Scene
  private readonly atlas: Atlas

  constructor(scene: Scene, atlas: Atlas) {
    this.scene = scene
    this.atlas = atlas
  }

  begin(): void {
    this.used = 0
  }

  lend(sprite: string, x: number, y: number, depth: number, size: number, alpha = 1): GameObjects.Image {
    let image = this.images[this.used]
    if (image === undefined) {
      image = stand(this.scene, this.atlas, sprite, x, y, size)
      this.images.push(image)
    }
    this.used++
    if (image.frame.name !== sprite) image.setFrame(sprite)
    const scale = size / this.atlas.scale
    if (image.scaleX !== scale) image.setScale(scale)
    if (image.depth !== depth) image.setDepth(depth)
    if (image.alpha !== alpha) image.setAlpha(alpha)
    image.x = x
    image.y = y
    image.visible = true
    return image
  }

  end(): void {
    for (let i = this.used; i < this.images.length; i++) this.images[i]!.visible = false
  }
}
