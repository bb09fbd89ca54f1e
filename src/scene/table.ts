/** The cutting mat under the model: its colour, a faint grid that moves with the camera, light from the upper left. */

import type { GameObjects, Scene } from 'phaser'
import { type Colours, colours, type Theme } from './labels/theme'
import type { Camera } from './view/camera'

const TILE_WIDTH = 256
const TILE_HEIGHT = 128
const GLOW = 256

export class Table {
  private readonly scene: Scene
  private readonly fine: GameObjects.TileSprite
  private readonly coarse: GameObjects.TileSprite
  private readonly glow: GameObjects.Image
  private version = -1

  constructor(scene: Scene, theme: Theme) {
    this.scene = scene
    this.draw(colours[theme])
    this.fine = scene.add.tileSprite(0, 0, 8, 8, 'table-grid').setOrigin(0, 0)
    this.coarse = scene.add.tileSprite(0, 0, 8, 8, 'table-grid').setOrigin(0, 0)
    this.glow = scene.add.image(0, 0, 'table-glow')
  }

  setTheme(theme: Theme): void {
    this.draw(colours[theme])
    this.fine.setTexture('table-grid')
    this.coarse.setTexture('table-grid')
    this.glow.setTexture('table-glow')
  }

  follow(camera: Camera): void {
    if (this.version === camera.version) return
    this.version = camera.version
    const { width, height } = camera
    this.glow.setPosition(width * 0.42, height * 0.38).setDisplaySize(width * 1.5, height * 1.5)
    // Two grids an octave apart fade into each other, so that the mat has lines at every height.
    const octave = Math.log2((camera.scale * TILE_WIDTH) / 150)
    const whole = Math.floor(octave)
    this.lay(this.fine, camera, 2 ** -whole, 1 - (octave - whole))
    this.lay(this.coarse, camera, 2 ** -(whole + 1), octave - whole)
  }

  private lay(grid: GameObjects.TileSprite, camera: Camera, coarser: number, alpha: number): void {
    const scale = camera.scale * coarser
    grid.setSize(camera.width, camera.height)
    grid.setTileScale(scale, scale)
    grid.setTilePosition(-camera.screenX(0) / scale, -camera.screenY(0) / scale)
    grid.alpha = alpha * 0.8
  }

  private draw(c: Colours): void {
    this.scene.cameras.main.setBackgroundColor(c.table)
    const { textures } = this.scene
    for (const key of ['table-grid', 'table-glow']) if (textures.exists(key)) textures.remove(key)
    textures.addCanvas(
      'table-grid',
      painted(TILE_WIDTH, TILE_HEIGHT, (context) => {
        context.strokeStyle = c.grid
        context.lineWidth = 1.4
        context.beginPath()
        for (const [x0, y0, x1, y1] of [
          [-2, -1, TILE_WIDTH + 2, TILE_HEIGHT + 1],
          [-2, TILE_HEIGHT + 1, TILE_WIDTH + 2, -1],
        ] as const) {
          context.moveTo(x0, y0)
          context.lineTo(x1, y1)
        }
        context.stroke()
      }),
    )
    textures.addCanvas(
      'table-glow',
      painted(GLOW, GLOW, (context) => {
        const light = context.createRadialGradient(GLOW / 2, GLOW / 2, 0, GLOW / 2, GLOW / 2, GLOW / 2)
        light.addColorStop(0, c.glow)
        light.addColorStop(1, c.glowEnd)
        context.fillStyle = light
        context.fillRect(0, 0, GLOW, GLOW)
      }),
    )
  }
}

function painted(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  paint(canvas.getContext('2d')!)
  return canvas
}
