/**
 * One camera number: 0 is a station from near, 1 the world from far; the five stops stand a quarter apart.
 * Between stops the scale is interpolated in its logarithm, so that equal steps look equal (art direction §4).
 */

export type Stop = 'station' | 'line' | 'plant' | 'region' | 'world'
export const stops: readonly Stop[] = ['station', 'line', 'plant', 'region', 'world']
export type Hat = 'production' | 'operations'

/** Pixels of the screen for one pixel of the floor at each stop. */
export type StopScales = readonly [number, number, number, number, number]

/** Floor scale at which the roof begins to close, and at which it is closed. */
export const ROOF_OPEN = 0.23
export const ROOF_CLOSED = 0.15

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** Scales that show each stop well in the free part of a screen: the line as wide as it fits, the region a little wider. */
export function stopScales(freeWidth: number, freeHeight: number, slabWidth: number, trayWidth: number): StopScales {
  const wide = Math.min(freeWidth, freeHeight * 1.9)
  const line = clamp((freeWidth / slabWidth) * 1.06, 0.44, 1)
  const region = clamp((wide / trayWidth) * 1.12, 0.3, 0.95) / 6.5
  return [Math.max(1.3, line * 2.2), line, clamp(line * 0.5, 0.24, 0.4), region, region * 0.27]
}

export const heightOf = (stop: Stop): number => stops.indexOf(stop) / 4

export function scaleAt(scales: StopScales, height: number): number {
  const place = clamp(height, 0, 1) * 4
  const i = Math.min(3, Math.floor(place))
  const from = Math.log(scales[i]!)
  return Math.exp(from + (Math.log(scales[i + 1]!) - from) * (place - i))
}

export function heightAt(scales: StopScales, scale: number): number {
  if (scale >= scales[0]) return 0
  if (scale <= scales[4]) return 1
  let i = 0
  while (i < 3 && scale < scales[i + 1]!) i++
  const from = Math.log(scales[i]!)
  return (i + (Math.log(scale) - from) / (Math.log(scales[i + 1]!) - from)) / 4
}

export const stopAt = (height: number): Stop => stops[Math.round(clamp(height, 0, 1) * 4)]!

/** The hat changes between Plant and Region, while the roof closes. */
export const hatAt = (height: number): Hat => (height > 0.625 ? 'operations' : 'production')

/** 0 open, 1 closed. */
export function roofAt(floorScale: number): number {
  return clamp((ROOF_OPEN - floorScale) / (ROOF_OPEN - ROOF_CLOSED), 0, 1)
}
