/** Plates, faces and badges, drawn once into a canvas of their own from which labels are painted. */

import { packRows } from '../pictures/packing'
import { drawnCanvas, rasterise } from '../pictures/raster'
import { bodyOf, spriteBox } from '../pictures/sprites'

const STATES = ['running', 'starved', 'blocked', 'down', 'setup', 'maintenance', 'quality', 'off']
const IDS = [
  ...STATES.map((state) => `plate-${state}`),
  ...[0, 1, 2, 3, 4].map((face) => `face-${face}`),
  'bit-bottleneck',
  'event-supplier-fire',
  'event-customs',
]
const WIDTH = 512

export class Marks {
  private readonly canvas: HTMLCanvasElement
  private readonly spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  private readonly scale: number

  private constructor(canvas: HTMLCanvasElement, spots: Marks['spots'], scale: number) {
    this.canvas = canvas
    this.spots = spots
    this.scale = scale
  }

  /** `rim` is the colour of the plates' edge in the theme. */
  static async draw(scale: number, rim: string): Promise<Marks> {
    const pieces = IDS.map((id) => ({
      id,
      width: Math.ceil(spriteBox(id).body[2] * scale),
      height: Math.ceil(spriteBox(id).body[3] * scale),
    }))
    const width = Math.ceil(WIDTH * scale)
    const sheet = packRows(pieces, width)
    const body = IDS.map((id) => {
      const [left, top] = spriteBox(id).body
      const { x, y } = sheet.spots.get(id)!
      const drawing = id.startsWith('plate-')
        ? bodyOf(id).replaceAll('stroke="#14242F" stroke-width="2.6"', `stroke="${rim}" stroke-width="2.6"`)
        : bodyOf(id)
      return `<g transform="translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})">${drawing}</g>`
    }).join('')
    const picture = await rasterise({ viewBox: [0, 0, width, sheet.height], body }, width, sheet.height)
    return new Marks(drawnCanvas(picture, width, sheet.height), sheet.spots, scale)
  }

  /** Paints a mark with its anchor on a point. */
  paint(context: CanvasRenderingContext2D, id: string, x: number, y: number, size: number): void {
    const [left, top, width, height] = spriteBox(id).body
    const spot = this.spots.get(id)
    if (!spot) return
    const s = this.scale
    context.drawImage(
      this.canvas,
      spot.x,
      spot.y,
      width * s,
      height * s,
      x + left * size,
      y + top * size,
      width * size,
      height * size,
    )
  }
}
