/** Where the one camera looks, and how it travels: a point of the floor's pixel world, and a scale. Knows no renderer. */

import type { Bounds } from './bounds'
import { heightAt, type StopScales, scaleAt, stopScales } from './heights'

export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Travel {
  readonly started: number
  readonly takes: number
  readonly from: { readonly x: number; readonly y: number; readonly scale: number }
  readonly to: { readonly x: number; readonly y: number; readonly scale: number }
  /** The point of the screen that stays over its point of the world; null: the look is interpolated. */
  readonly pivot: { readonly x: number; readonly y: number } | null
}

const inOut = (t: number) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2)
const MARGIN = 24

export class Camera {
  x = 0
  y = 0
  scale = 0.5
  width = 1
  height = 1
  insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 }
  scales: StopScales = [1.4, 0.6, 0.3, 0.09, 0.024]
  /** Counts every change, so that others see cheaply whether they must follow. */
  version = 0
  private travel: Travel | null = null
  private readonly slabWidth: number
  private readonly trayWidth: number
  private readonly bounds: (scale: number) => Bounds

  constructor(slabWidth: number, trayWidth: number, bounds: (scale: number) => Bounds) {
    this.slabWidth = slabWidth
    this.trayWidth = trayWidth
    this.bounds = bounds
  }

  /** Middle of what the panels leave free. */
  get middleX(): number {
    return (this.insets.left + this.width - this.insets.right) / 2
  }
  get middleY(): number {
    return (this.insets.top + this.height - this.insets.bottom) / 2
  }
  get level(): number {
    return heightAt(this.scales, this.scale)
  }
  /** The height that it is on its way to. */
  get aim(): number {
    return this.travel === null ? this.level : heightAt(this.scales, this.travel.to.scale)
  }
  get travelling(): boolean {
    return this.travel !== null
  }

  /** A new screen or new panels: keeps the height and the point that is looked at, and goes on to where it was going. */
  frame(width: number, height: number, insets: Insets): void {
    const { level, aim, travel } = this
    this.width = width
    this.height = height
    this.insets = insets
    const freeWidth = Math.max(160, width - insets.left - insets.right - MARGIN)
    const freeHeight = Math.max(160, height - insets.top - insets.bottom - MARGIN)
    this.scales = stopScales(freeWidth, freeHeight, this.slabWidth, this.trayWidth)
    this.scale = scaleAt(this.scales, level)
    const scale = scaleAt(this.scales, aim)
    this.travel = travel && { ...travel, to: { ...this.clamped(travel.to.x, travel.to.y, scale), scale } }
    this.settle()
  }

  screenX(x: number): number {
    return (x - this.x) * this.scale + this.middleX
  }
  screenY(y: number): number {
    return (y - this.y) * this.scale + this.middleY
  }
  worldX(px: number): number {
    return (px - this.middleX) / this.scale + this.x
  }
  worldY(py: number): number {
    return (py - this.middleY) / this.scale + this.y
  }

  pan(dx: number, dy: number): void {
    this.travel = null
    this.x -= dx / this.scale
    this.y -= dy / this.scale
    this.settle()
  }

  /** Scales at once around a point of the screen. */
  zoomAround(px: number, py: number, scale: number): void {
    this.travel = null
    this.scaleAround(px, py, scale)
    this.settle()
  }

  /** Travels to a point and a level, or stays over `pivot` while the level changes. */
  travelTo(
    target: { x: number; y: number; level: number },
    now: number,
    takes: number,
    pivot: Travel['pivot'] = null,
  ): void {
    const scale = scaleAt(this.scales, target.level)
    const to = this.clamped(target.x, target.y, scale)
    if (takes <= 0) {
      this.scale = scale
      this.x = to.x
      this.y = to.y
      this.travel = null
      this.settle()
      return
    }
    this.travel = {
      started: now,
      takes,
      from: { x: this.x, y: this.y, scale: this.scale },
      to: { ...to, scale },
      pivot,
    }
  }

  advance(now: number): void {
    const { travel } = this
    if (travel === null) return
    const share = Math.min(1, (now - travel.started) / travel.takes)
    const eased = inOut(share)
    const scale = Math.exp(Math.log(travel.from.scale) * (1 - eased) + Math.log(travel.to.scale) * eased)
    if (travel.pivot !== null) {
      this.scaleAround(travel.pivot.x, travel.pivot.y, scale)
    } else {
      // Moves with the scale, so that the target does not sweep past on the way in.
      const reach = Math.abs(travel.from.scale - travel.to.scale) < 1e-6
      const moved = reach ? eased : (1 / travel.from.scale - 1 / scale) / (1 / travel.from.scale - 1 / travel.to.scale)
      this.scale = scale
      this.x = travel.from.x + (travel.to.x - travel.from.x) * moved
      this.y = travel.from.y + (travel.to.y - travel.from.y) * moved
    }
    if (share >= 1) this.travel = null
    this.settle()
  }

  private scaleAround(px: number, py: number, scale: number): void {
    const kept = Math.min(this.scales[0] * 1.35, Math.max(this.scales[4], scale))
    const x = this.worldX(px)
    const y = this.worldY(py)
    this.scale = kept
    this.x = x - (px - this.middleX) / kept
    this.y = y - (py - this.middleY) / kept
  }

  private clamped(x: number, y: number, scale: number): { x: number; y: number } {
    const b = this.bounds(scale)
    return { x: Math.min(b.x1, Math.max(b.x0, x)), y: Math.min(b.y1, Math.max(b.y0, y)) }
  }

  private settle(): void {
    const kept = this.clamped(this.x, this.y, this.scale)
    this.x = kept.x
    this.y = kept.y
    this.version++
  }
}
