/** From near, a bar under each plate: how far the work in hand, the changeover or the repair has come. */

import type { GameObjects } from 'phaser'
import type { Frame, MachineFrame } from '../../sim'
import type { Camera } from '../view/camera'
import type { Ink } from './label'

const WIDTH = 54
const HEIGHT = 7
const EDGE = 1.5

interface Gauge {
  readonly trough: GameObjects.Image
  readonly fill: GameObjects.Image
  readonly x: number
  readonly y: number
}

export class Gauges {
  private readonly gauges = new Map<string, Gauge>()
  private machines: readonly MachineFrame[] = []
  private readonly ink: Ink

  constructor(ink: Ink) {
    this.ink = ink
    const { textures } = ink.scene
    for (const [key, colour] of [
      ['gauge-trough', ink.colours.panel],
      ['gauge-fill', ink.colours.ink],
    ] as const) {
      if (textures.exists(key)) textures.remove(key)
      const canvas = document.createElement('canvas')
      canvas.width = 4
      canvas.height = 4
      const context = canvas.getContext('2d')!
      context.fillStyle = colour
      context.fillRect(0, 0, 4, 4)
      textures.addCanvas(key, canvas)
    }
  }

  /** A bar for a machine, at a point of the world. */
  add(id: string, x: number, y: number): void {
    const { scene } = this.ink
    const trough = scene.add.image(0, 0, 'gauge-fill').setDisplaySize(WIDTH, HEIGHT).setVisible(false)
    const fill = scene.add.image(0, 0, 'gauge-trough').setOrigin(0, 0.5).setVisible(false)
    this.gauges.set(id, { trough, fill, x, y })
  }

  show(frame: Frame): void {
    this.machines = frame.machines
  }

  draw(camera: Camera, clock: number, near: boolean): void {
    for (const { station, machine, since, until } of this.machines) {
      const gauge = this.gauges.get(`${station}:${machine}`)
      if (gauge === undefined) continue
      const shown = near && until !== null && until > since
      gauge.trough.visible = shown
      gauge.fill.visible = shown
      if (!shown) continue
      const share = Math.min(1, Math.max(0, (clock - since) / (until - since)))
      const x = camera.screenX(gauge.x)
      const y = camera.screenY(gauge.y) + HEIGHT
      gauge.trough.setPosition(x, y)
      gauge.fill.setPosition(x - WIDTH / 2 + EDGE, y)
      gauge.fill.setDisplaySize(Math.max(0.1, (WIDTH - 2 * EDGE) * share), HEIGHT - 2 * EDGE)
    }
  }
}
