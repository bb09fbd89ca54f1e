/** One soft ring when a plate turns; only a breakdown repeats it, every four seconds (art direction §6). */

import type { GameObjects } from 'phaser'
import type { Camera } from '../view/camera'
import type { Ink } from './label'

const RING = 320
const REPEAT = 4000
const RADIUS = 24
const KEY = 'pulse'

interface Pulse {
  readonly image: GameObjects.Image
  started: number
  x: number
  y: number
}

export class Pulses {
  private readonly pulses: readonly Pulse[]
  private readonly down = new Map<string, number>()
  private next = 0

  constructor({ scene, ratio, colours }: Ink) {
    if (scene.textures.exists(KEY)) scene.textures.remove(KEY)
    const side = 4 * RADIUS * ratio
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    const context = canvas.getContext('2d')!
    context.lineWidth = 3 * ratio
    context.strokeStyle = colours.ink
    context.beginPath()
    context.arc(side / 2, side / 2, RADIUS * 1.6 * ratio, 0, Math.PI * 2)
    context.stroke()
    scene.textures.addCanvas(KEY, canvas)
    this.pulses = Array.from({ length: 6 }, () => ({
      image: scene.add.image(0, 0, KEY).setVisible(false).setDepth(-1),
      started: Number.NEGATIVE_INFINITY,
      x: 0,
      y: 0,
    }))
    for (const { image } of this.pulses) image.setScale(0.5 / ratio)
  }

  /** A ring around a point of the world. */
  ring(x: number, y: number, now: number): void {
    const pulse = this.pulses[this.next++ % this.pulses.length]!
    pulse.started = now
    pulse.x = x
    pulse.y = y
  }

  /** A breakdown rings again and again while it lasts. */
  alarm(id: string, isDown: boolean, x: number, y: number, now: number): void {
    if (!isDown) {
      this.down.delete(id)
      return
    }
    if (now - (this.down.get(id) ?? Number.NEGATIVE_INFINITY) < REPEAT) return
    this.down.set(id, now)
    this.ring(x, y, now)
  }

  draw(camera: Camera, now: number, ratio: number, lift: number): void {
    for (const { image, started, x, y } of this.pulses) {
      const share = (now - started) / RING
      image.visible = share >= 0 && share < 1
      if (!image.visible) continue
      image.x = camera.screenX(x)
      image.y = camera.screenY(y) - lift
      image.setScale((0.35 + 0.65 * share) / ratio)
      image.alpha = 0.7 * (1 - share)
    }
  }
}
