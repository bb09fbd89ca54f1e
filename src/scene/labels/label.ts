/** One label of constant size on the screen: a small canvas of its own, painted again only when what it says has changed. */

import type { GameObjects, Scene, Textures } from 'phaser'
import type { Marks } from './marks'
import { type Colours, colours, FONT, labelSize, type Theme } from './theme'

/** What labels are painted with. */
export interface Ink {
  readonly scene: Scene
  readonly marks: Marks
  readonly theme: Theme
  readonly colours: Colours
  readonly ratio: number
  readonly type: number
}

export interface Painting {
  /** Says all that the picture depends on. */
  readonly key: string
  readonly width: number
  readonly height: number
  readonly paint: (context: CanvasRenderingContext2D) => void
}

export const inkOf = (scene: Scene, marks: Marks, theme: Theme, ratio: number): Ink => ({
  scene,
  marks,
  theme,
  colours: colours[theme],
  ratio,
  type: labelSize[theme],
})

const MARGIN = 4
let made = 0

export class Label {
  readonly image: GameObjects.Image
  width = 0
  height = 0
  private readonly ink: Ink
  private readonly texture: Textures.CanvasTexture
  private key = ''

  /** `originY` 1: stands above its point; 0.5: lies on it; 0: hangs below it. */
  constructor(ink: Ink, originY = 1) {
    this.ink = ink
    const canvas = document.createElement('canvas')
    canvas.width = 8
    canvas.height = 8
    this.texture = ink.scene.textures.addCanvas(`label:${made++}`, canvas)!
    this.image = ink.scene.add
      .image(0, 0, this.texture.key)
      .setOrigin(0.5, originY)
      .setVisible(false)
      .setScale(1 / ink.ratio)
  }

  /** Whether painting was needed. */
  say(painting: Painting): boolean {
    if (painting.key === this.key) return false
    this.key = painting.key
    const { ratio } = this.ink
    const wide = Math.ceil((painting.width + 2 * MARGIN) * ratio)
    const tall = Math.ceil((painting.height + 2 * MARGIN) * ratio)
    if (wide !== this.texture.width || tall !== this.texture.height) {
      this.texture.setSize(wide, tall)
      this.image.setFrame('__BASE')
    }
    const { context } = this.texture
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, wide, tall)
    context.setTransform(ratio, 0, 0, ratio, MARGIN * ratio, MARGIN * ratio)
    painting.paint(context)
    this.texture.refresh()
    this.width = painting.width
    this.height = painting.height
    return true
  }

  place(x: number, y: number, visible: boolean): void {
    const { ratio } = this.ink
    this.image.x = Math.round(x * ratio) / ratio
    this.image.y = Math.round((y + (2 * this.image.originY - 1) * MARGIN) * ratio) / ratio
    this.image.visible = visible
  }

  destroy(): void {
    this.image.destroy()
    this.texture.destroy()
  }
}

export const fontOf = (size: number, weight = 640): string => `${weight} ${size}px ${FONT}`

const ruler = document.createElement('canvas').getContext('2d')!

export function textWidth(text: string, font: string): number {
  ruler.font = font
  return ruler.measureText(text).width
}
