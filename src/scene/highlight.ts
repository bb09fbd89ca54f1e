/** What is selected and what the keyboard points at: a violet diamond on the ground, a line along a lane (art direction §11). */

import { type GameObjects, Math as Geometry, type Scene } from 'phaser'
import type { Layout } from '../content/case'
import type { Selection } from '../session'
import { colours, type Theme } from './labels/theme'
import { same, type Target } from './view/picking'
import { pathAlong, placeAlong, somewhere, wayOf } from './world/path'
import { projectX, projectY } from './world/projection'

const GROUND = -1.2

export interface Marked {
  readonly selection: Selection | null
  /** What the keyboard points at. */
  readonly focus: Target | null
  /** Mode in force on the selected lane. */
  readonly mode: string | null
}

export class Highlight {
  private readonly ring: GameObjects.Graphics
  private readonly layout: Layout
  private readonly on: 'floor' | 'map'
  private shown: Marked = { selection: null, focus: null, mode: null }
  private grade = Number.NaN
  private theme: Theme = 'day'

  constructor(scene: Scene, layout: Layout, on: 'floor' | 'map') {
    this.ring = scene.add.graphics().setDepth(GROUND)
    this.layout = layout
    this.on = on
  }

  /** `fine`: drawing pixels for one pixel of the screen, so that lines keep their width. `mode`: how a selected lane runs. */
  draw(targets: readonly Target[], wanted: Marked, fine: number, theme: Theme): void {
    const { selection, focus, mode } = wanted
    const grade = Math.round(Math.log2(fine) * 4)
    const { shown } = this
    const known = shown.selection === selection && shown.focus === focus && shown.mode === mode
    if (known && this.grade === grade && this.theme === theme) return
    this.shown = { selection, focus, mode }
    this.grade = grade
    this.theme = theme
    this.ring.clear()
    const focused = focus !== null && focus.on === this.on && !same(focus.selection, selection) ? focus : null
    if (focused) this.around(focused, fine, theme)
    if (selection?.kind === 'lane') {
      if (this.on === 'map') this.along(selection.id, mode, fine, theme)
      return
    }
    for (const target of targets) {
      if (target.on === this.on && target.main && same(target.selection, selection)) this.around(target, fine, theme)
    }
  }

  private around({ tile, wide, deep }: Target, fine: number, theme: Theme): void {
    const c = colours[theme]
    const corners = (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).map(([u, v]) => {
      const [x, y] = [tile.x + (u * wide) / 2, tile.y + (v * deep) / 2]
      return new Geometry.Vector2(projectX(x, y), projectY(x, y, tile.z))
    })
    for (const [width, colour] of [
      [7, c.halo],
      [3, c.focus],
    ] as const) {
      this.ring.lineStyle(width * fine, hex(colour), 1)
      this.ring.strokePoints(corners, true, true)
    }
  }

  private along(id: string, mode: string | null, fine: number, theme: Theme): void {
    const lane = this.layout.map.lanes.find((l) => l.id === id)
    const place = somewhere()
    for (const leg of lane?.by[mode ?? '']?.legs ?? Object.values(lane?.by ?? {}).flatMap(({ legs }) => legs)) {
      const path = pathAlong(wayOf(leg))
      const points: Geometry.Vector2[] = []
      for (let gone = 0; gone <= path.length; gone += 0.1) {
        placeAlong(path, gone, place)
        const z = leg.surface === 'sea' ? 0.02 : this.layout.map.ground.height
        points.push(new Geometry.Vector2(projectX(place.x, place.y), projectY(place.x, place.y, z)))
      }
      this.ring.lineStyle(9 * fine, hex(colours[theme].focus), 0.45)
      this.ring.strokePoints(points, false, false)
    }
  }
}

const hex = (colour: string) => Number.parseInt(colour.slice(1), 16)
