/** How finely pictures are drawn: a power of two above the size at which they are mostly shown, so that mip levels meet it. */

/** What every card takes; on plain screens half of it is enough and loads in half the time. */
export const sheetSize = (ratio: number): { readonly width: number; readonly height: number } => ({
  width: 4096,
  height: ratio < 1.5 ? 2048 : 4096,
})

export function deviceRatio(): number {
  return Math.min(globalThis.devicePixelRatio || 1, 3)
}

/** `shown`: texture pixels per drawing pixel at the usual stop; the answer is in [least, 2 · least). */
export function drawingScale(shown: number, least: number): number {
  let scale = shown
  while (scale < least) scale *= 2
  while (scale >= 2 * least) scale /= 2
  return scale
}
