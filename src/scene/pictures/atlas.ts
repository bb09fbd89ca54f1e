/** Sprites in one texture: drawn at the scale that the screen needs, so that they are sharp and one batch draws them all. */

import type { GameObjects, Scene, Textures } from 'phaser'
import { packInto, powerOfTwo } from './packing'
import { drawnCanvas, rasterise } from './raster'
import { bodyOf, type PictureBox, shadowOf, spriteBox } from './sprites'

export interface Wanted {
  readonly id: string
  /** With its shadow in the picture: for what moves. What stands has its shadow in the ground. */
  readonly shadow: boolean
}

export interface Atlas {
  readonly key: string
  /** Pixels of the texture for one of the drawing. */
  readonly scale: number
  readonly canvas: HTMLCanvasElement
}

export async function drawAtlas(
  textures: Textures.TextureManager,
  key: string,
  wanted: readonly Wanted[],
  scale: number,
  most: { readonly width: number; readonly height: number },
): Promise<Atlas> {
  const boxes = new Map(wanted.map((w) => [w.id, boxOf(w)]))
  const pieces = wanted.map(({ id }) => ({ id, width: boxes.get(id)![2], height: boxes.get(id)![3] }))
  const { scale: fitted, sheet } = packInto(pieces, scale, most.width, most.height)
  const height = powerOfTwo(sheet.height)
  let body = ''
  for (const { id, shadow } of wanted) {
    const [left, top] = boxes.get(id)!
    const spot = sheet.spots.get(id)!
    const cast = shadow ? `<g opacity=".18">${shadowOf(id)}</g>` : ''
    body += `<g transform="translate(${spot.x} ${spot.y}) scale(${fitted}) translate(${-left} ${-top})">${cast}${bodyOf(id)}</g>`
  }
  const picture = await rasterise({ viewBox: [0, 0, most.width, height], body }, most.width, height)
  if (textures.exists(key)) textures.remove(key)
  const canvas = drawnCanvas(picture, most.width, height)
  const texture = textures.addCanvas(key, canvas)!
  for (const { id } of wanted) {
    const [left, top, width, tall] = boxes.get(id)!
    const spot = sheet.spots.get(id)!
    const frame = texture.add(id, 0, spot.x, spot.y, Math.ceil(width * fitted), Math.ceil(tall * fitted))!
    frame.customPivot = true
    frame.pivotX = -left / (frame.width / fitted)
    frame.pivotY = -top / (frame.height / fitted)
  }
  return { key, scale: fitted, canvas }
}

/** A sprite standing with its anchor on a point. */
export function stand(scene: Scene, atlas: Atlas, id: string, x: number, y: number, size = 1): GameObjects.Image {
  const image = scene.add.image(x, y, atlas.key, id).setScale(size / atlas.scale)
  image.setFrame(id)
  return image
}

function boxOf({ id, shadow }: Wanted): PictureBox {
  const box = spriteBox(id)
  if (!shadow || box.shadow === null) return box.body
  const [a, b] = [box.body, box.shadow]
  const left = Math.min(a[0], b[0])
  const top = Math.min(a[1], b[1])
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top]
}
