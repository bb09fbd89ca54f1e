/** Leads the one camera: heights, hats, what is selected, hands and keys. Knows the session and no renderer. */

import type { Layout } from '../content/case'
import type { Selection, Session } from '../session'
import { floorMiddle, mapMiddle, type Point, slabWidth, trayWidth, wanderBounds } from './view/bounds'
import { Camera, type Insets } from './view/camera'
import type { Hands } from './view/controls'
import { type Hat, hatAt, heightOf, type Stop, stopAt, stops } from './view/heights'
import { nearestTarget, neighbour, same, type Target, targetsOf } from './view/picking'

const STOP_TRAVEL = 900
const HAT_TRAVEL = 1050
const FADE = 120
/** Between Station and Line: a thing in the middle, and what is around it. */
const NEAR_ENOUGH = heightOf('line') * 0.6
const ARROWS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export class Director implements Hands {
  readonly camera: Camera
  readonly targets: readonly Target[]
  /** What the keyboard points at. */
  focus: Target | null = null
  /** Real time until which the picture fades in after a cut; reduced motion cuts. */
  cutUntil = 0
  reducedMotion = false
  /** Told when the pointer comes over something that can be selected, and when it leaves it. */
  onOver: (over: boolean) => void = () => {}
  private over = false
  private readonly session: Session
  private readonly layout: Layout
  private readonly hearers = new Set<(height: number, stop: Stop) => void>()
  private side: Hat
  private told = -1
  private now = 0

  constructor(session: Session, layout: Layout) {
    this.session = session
    this.layout = layout
    this.camera = new Camera(slabWidth(layout), trayWidth(layout), wanderBounds(layout))
    this.targets = targetsOf(layout, (site) => owner(layout, site))
    this.side = session.store.getState().hat
  }

  /** First look: the hat's own height. */
  open(width: number, height: number, insets: Insets): void {
    this.camera.frame(width, height, insets)
    this.travel(this.side === 'production' ? 'line' : 'region', 0)
  }

  advance(now: number): void {
    this.now = now
    this.camera.advance(now)
    const { level } = this.camera
    if (Math.abs(level - this.told) > 1e-4) {
      this.told = level
      const stop = stopAt(level)
      for (const hear of this.hearers) hear(level, stop)
    }
    const side = hatAt(level)
    if (side !== this.side) {
      this.side = side
      if (this.session.store.getState().hat !== side) this.session.setHat(side)
    }
  }

  /** The hat was changed by somebody else: the camera goes where that hat belongs. */
  followHat(hat: Hat): void {
    if (hatAt(this.camera.aim) === hat) return
    this.travel(hat === 'production' ? 'line' : 'region', HAT_TRAVEL)
  }

  onHeight(hear: (height: number, stop: Stop) => void): () => void {
    this.hearers.add(hear)
    hear(this.camera.level, stopAt(this.camera.level))
    return () => this.hearers.delete(hear)
  }

  /** A hand on the rail asks for many small steps: a short way takes a short time. */
  setHeight(height: number | Stop, takes?: number): void {
    if (typeof height === 'string') {
      this.travel(height, takes ?? STOP_TRAVEL)
      return
    }
    const { camera } = this
    const here = { x: camera.worldX(camera.middleX), y: camera.worldY(camera.middleY) }
    const way = Math.min(STOP_TRAVEL, Math.max(FADE, Math.abs(height - camera.level) * 4 * STOP_TRAVEL))
    this.go(this.anchor(height) ?? here, height, takes ?? way)
  }

  focusOn(selection: Selection): void {
    const target = this.targets.find((t) => same(t.selection, selection))
    if (target === undefined) return
    this.focus = target
    const { level } = this.camera
    if (target.on === 'map') this.go(target, Math.max(level, heightOf('region')), HAT_TRAVEL)
    else this.go(target, Math.min(level, NEAR_ENOUGH), HAT_TRAVEL)
  }

  positionOf(selection: Selection): { x: number; y: number } | null {
    const on = this.on
    const target = this.targets.find((t) => t.on === on && same(t.selection, selection))
    if (!target) return null
    return { x: this.camera.screenX(target.x), y: this.camera.screenY(target.y) }
  }

  get on(): 'floor' | 'map' {
    return hatAt(this.camera.level) === 'production' ? 'floor' : 'map'
  }

  // Hands

  pan(dx: number, dy: number): void {
    this.camera.pan(dx, dy)
  }

  zoom(x: number, y: number, factor: number): void {
    this.camera.zoomAround(x, y, this.camera.scale * factor)
  }

  tap(x: number, y: number): void {
    const target = this.targetUnder(x, y)
    this.focus = target
    this.session.select(target?.selection ?? null)
  }

  dive(x: number, y: number): void {
    const target = this.targetUnder(x, y)
    if (target?.selection.kind === 'plant') this.setHeight('line', HAT_TRAVEL)
    else if (target?.on === 'floor') this.go(target, heightOf('station'), STOP_TRAVEL)
    else {
      const level = Math.max(this.on === 'map' ? heightOf('region') : 0, this.camera.level - 0.25)
      const takes = this.takes(STOP_TRAVEL)
      this.camera.travelTo({ x: this.camera.x, y: this.camera.y, level }, this.now, takes, { x, y })
    }
  }

  hover(x: number, y: number): void {
    const over = this.targetUnder(x, y) !== null
    if (over !== this.over) this.onOver(over)
    this.over = over
  }

  key(key: string): boolean {
    const arrow = ARROWS[key]
    if (arrow) return this.step(arrow)
    switch (key) {
      case 'Enter':
        if (this.focus === null) return false
        this.session.select(this.focus.selection)
        return true
      case 'Escape':
        this.shift(1)
        return true
      case '-':
      case '_':
        this.shift(1)
        return true
      case '+':
      case '=':
        this.shift(-1)
        return true
      case 'z':
      case 'Z': {
        const { selection } = this.session.store.getState()
        if (selection) this.focusOn(selection)
        else this.travel(stopAt(this.camera.level), STOP_TRAVEL)
        return true
      }
      default:
        return false
    }
  }

  /** One stop up or down. */
  private shift(by: 1 | -1): void {
    const place = this.camera.level * 4
    const next = by > 0 ? Math.floor(place + 1.02) : Math.ceil(place - 1.02)
    this.travel(stops[Math.min(4, Math.max(0, next))]!, STOP_TRAVEL)
  }

  private step(arrow: 'left' | 'right' | 'up' | 'down'): boolean {
    const { on } = this
    const from =
      this.focus ??
      this.targets.find((t) => t.on === on && same(t.selection, this.session.store.getState().selection)) ??
      null
    const next = neighbour(this.targets, from, arrow, on)
    if (next === null) return true
    this.focus = next
    this.camera.version++
    const { camera } = this
    const [x, y] = [camera.screenX(next.x), camera.screenY(next.y)]
    const { left, right, top, bottom } = camera.insets
    const seen = x > left + 40 && x < camera.width - right - 40 && y > top + 40 && y < camera.height - bottom - 40
    if (!seen) this.go(next, camera.level, 320)
    return true
  }

  private targetUnder(x: number, y: number): Target | null {
    return nearestTarget(this.targets, this.on, this.camera.worldX(x), this.camera.worldY(y), this.camera.scale)
  }

  private travel(stop: Stop, takes: number): void {
    const level = heightOf(stop)
    this.go(this.anchor(level) ?? (level > 0.6 ? mapMiddle(this.layout) : floorMiddle(this.layout)), level, takes)
  }

  /** What a height is about: near, the station in question; the line and the region whole. */
  private anchor(level: number): Point | null {
    if (level > 0.9 || (level > 0.6 && level < 0.8)) return mapMiddle(this.layout)
    if (level > 0.12) return level < 0.6 && level > 0.2 ? floorMiddle(this.layout) : null
    const { selection, frame } = this.session.store.getState()
    const limit = frame.stations.find((station) => station.bottleneck)?.station
    const wanted: Selection | null = selection ?? (limit ? { kind: 'station', id: limit } : null)
    return (
      this.targets.find((t) => t.on === 'floor' && same(t.selection, wanted)) ??
      this.targets.find((t) => t.on === 'floor') ??
      null
    )
  }

  private go(at: Point, level: number, takes: number): void {
    if (this.reducedMotion && takes > 0) this.cutUntil = this.now + FADE
    this.camera.travelTo({ x: at.x, y: at.y, level }, this.now, this.takes(takes))
  }

  private takes(ms: number): number {
    return this.reducedMotion ? 0 : ms
  }
}

/** Whose site it is: the plant's, a market's, a supplier's. */
export function owner({ map }: Layout, site: string): Selection | null {
  if (site === map.plant.id) return { kind: 'plant', id: site }
  if (map.lanes.some((lane) => lane.from === map.plant.id && lane.to === site)) return { kind: 'segment', id: site }
  if (map.lanes.some((lane) => lane.from === site)) return { kind: 'supplier', id: site }
  return null
}
