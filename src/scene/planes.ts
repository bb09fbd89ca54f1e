/** The drawing surface: one Phaser game with four scenes over each other, each with its own camera, and no input of its own. */

import { AUTO, Game, Scale, Scene } from 'phaser'

export interface Planes {
  readonly game: Game
  readonly table: Scene
  readonly map: Scene
  readonly floor: Scene
  readonly labels: Scene
}

const KEYS = ['table', 'map', 'floor', 'labels'] as const

export function openPlanes(parent: HTMLElement, width: number, height: number, ratio: number): Promise<Planes> {
  return new Promise((resolve, reject) => {
    try {
      const scenes = KEYS.map((key) => new Scene({ key }))
      const game = new Game({
        type: AUTO,
        parent,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: {
          mode: Scale.NONE,
          width: Math.round(width * ratio),
          height: Math.round(height * ratio),
          zoom: 1 / ratio,
          expandParent: false,
        },
        fps: { smoothStep: false },
        render: { antialiasGL: false, mipmapFilter: 'LINEAR_MIPMAP_LINEAR' },
        callbacks: {
          postBoot: (booted) => {
            for (const scene of scenes) booted.scene.add(scene.sys.settings.key, scene, true)
            const [table, map, floor, labels] = scenes as [Scene, Scene, Scene, Scene]
            resolve({ game: booted, table, map, floor, labels })
          },
        },
      })
      game.canvas.style.display = 'block'
      game.canvas.setAttribute('aria-hidden', 'true')
    } catch (fault) {
      reject(fault as Error)
    }
  })
}

/** Fits the canvas to its element at the screen's own pixels. */
export function fitPlanes({ game }: Planes, width: number, height: number, ratio: number): void {
  game.scale.setZoom(1 / ratio)
  game.scale.resize(Math.round(width * ratio), Math.round(height * ratio))
}

/** Looks through a scene's camera so that world pixel (x, y) lies on the screen's (left, top). */
export function look(scene: Scene, zoom: number, x: number, y: number): void {
  const camera = scene.cameras.main
  camera.setOrigin(0, 0)
  camera.setZoom(zoom)
  camera.setScroll(x, y)
}
