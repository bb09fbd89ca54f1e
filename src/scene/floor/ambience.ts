/** Lights out when the shift is over: everything on the floor darkens slowly, and the labels stay. */

import type { GameObjects, Scene } from 'phaser'
import type { Frame } from '../../sim'
import type { Moment, Part } from './stage'

/** Real time from light to dark [ms]. */
const DUSK = 500
const FASTEST_NIGHT = 16
const DAY = [255, 255, 255] as const
const NIGHT = [152, 163, 197] as const

export class Ambience implements Part {
  private readonly scene: Scene
  private dark = false
  private level = 0
  private shown = -1
  /** Things tinted so far: what is made at night is dark too. */
  private tinted = 0

  constructor(scene: Scene) {
    this.scene = scene
  }

  show(frame: Frame): void {
    this.dark = !frame.onShift
  }

  draw(moment: Moment): void {
    const most = moment.speed >= FASTEST_NIGHT ? 0.35 : 1
    const goal = this.dark ? most : 0
    const step = moment.elapsed / (DUSK * (moment.speed >= FASTEST_NIGHT ? 4 : 1))
    this.level += Math.sign(goal - this.level) * Math.min(step, Math.abs(goal - this.level))
    const rounded = Math.round(this.level * 24) / 24
    const { list } = this.scene.children
    if (rounded === this.shown && list.length === this.tinted) return
    this.shown = rounded
    this.tinted = list.length
    const mixed = DAY.map((day, i) => Math.round(day + (NIGHT[i]! - day) * rounded)) as [number, number, number]
    const tint = (mixed[0] << 16) | (mixed[1] << 8) | mixed[2]
    for (const object of list) (object as GameObjects.Image).setTint?.(tint)
  }
}
