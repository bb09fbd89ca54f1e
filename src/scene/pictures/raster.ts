/** Draws SVG text sharply into a canvas. */

export async function rasterise(
  svg: { readonly viewBox: readonly [number, number, number, number]; readonly body: string },
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${svg.viewBox.join(' ')}">${svg.body}</svg>`
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image(width, height)
  image.src = address
  try {
    await image.decode()
  } finally {
    URL.revokeObjectURL(address)
  }
  return image
}

/**
 * A canvas of its own with the picture in its corner. Drawn before it becomes a texture, so that it is sent to the card
 * once; and in plain memory, where thousands of small paths are drawn ten times faster than by a graphics card.
 */
export function drawnCanvas(picture: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d', { willReadFrequently: true })!.drawImage(picture, 0, 0)
  return canvas
}
