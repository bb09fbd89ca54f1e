/** Ground pictures as textures: slab, walls, roof and tray, with the shadows of all that stands still drawn into them. */

import type { GameObjects, Scene, Textures } from 'phaser'
import { projectX, projectY } from '../world/projection'
import { powerOfTwo } from './packing'
import { drawnCanvas, rasterise } from './raster'
import { shadowOf } from './sprites'

const drawings = import.meta.glob<string>('../../../assets/ground/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Standing {
  readonly sprite: string
  readonly x: number
  readonly y: number
  readonly z?: number
  readonly scale?: number
}

export interface Ground {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly scale: number
}

const HEAD = /^<svg[^>]*viewBox="([^"]+)"[^>]*>/

export async function drawGround(
  textures: Textures.TextureManager,
  name: string,
  wanted: number,
  most: { readonly width: number; readonly height: number },
  standing: readonly Standing[] = [],
  letter?: (context: CanvasRenderingContext2D) => void,
): Promise<Ground> {
  const text = drawings[`../../../assets/ground/${name}.svg`]
  const head = text === undefined ? null : HEAD.exec(text)
  if (!text || !head) throw new Error(`There is no ground ${name}`)
  const [left, top, width, height] = head[1]!.split(' ').map(Number) as [number, number, number, number]
  // A slab is twice as wide as tall: half of the largest height is room enough, and a power of two.
  const scale = Math.min(wanted, most.width / width, Math.min(2048, most.height) / height)
  const shadows = standing.map(castShadow).join('')
  const body = `${text.slice(head[0].length, text.lastIndexOf('</svg>'))}<g opacity=".17">${shadows}</g>`
  const wide = Math.ceil(width * scale)
  const tall = Math.ceil(height * scale)
  const picture = await rasterise({ viewBox: [left, top, wide / scale, tall / scale], body }, wide, tall)
  if (textures.exists(name)) textures.remove(name)
  const canvas = drawnCanvas(picture, powerOfTwo(wide), powerOfTwo(tall))
  if (letter) {
    const context = canvas.getContext('2d')!
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale)
    letter(context)
  }
  textures.addCanvas(name, canvas)!.add('ground', 0, 0, 0, wide, tall)
  return { key: name, left, top, scale }
}

/** The picture at its place: pixel (0, 0) of the drawing lies on the tile corner (0, 0). */
export function lay(scene: Scene, ground: Ground): GameObjects.Image {
  return scene.add
    .image(ground.left, ground.top, ground.key, 'ground')
    .setOrigin(0, 0)
    .setScale(1 / ground.scale)
}

function castShadow({ sprite, x, y, z = 0, scale = 1 }: Standing): string {
  const place = `translate(${projectX(x, y).toFixed(1)} ${projectY(x, y, z).toFixed(1)}) scale(${scale})`
  return `<g transform="${place}">${shadowOf(sprite)}</g>`
}
