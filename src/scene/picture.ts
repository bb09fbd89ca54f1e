/** The moving picture: makes its textures once, then draws the session's frame at every moment through the director's camera. */

import { Core, type Scene, WEBGL } from 'phaser'
import type { Layout } from '../content/case'
import { words } from '../content/words'
import type { Session } from '../session'
import type { Director } from './director'
import { Floor } from './floor/floor'
import type { Moment } from './floor/stage'
import { loadFonts } from './fonts'
import type { FrameCost } from './handle'
import { Highlight } from './highlight'
import { FloorLabels } from './labels/floorLabels'
import { inkOf } from './labels/label'
import { MapLabels } from './labels/mapLabels'
import { Marks } from './labels/marks'
import { colours, type Theme } from './labels/theme'
import { RegionMap } from './map/map'
import { Meter } from './meter'
import { deviceRatio } from './pictures/resolution'
import { drawFloorTextures, drawMapTextures, type Screen } from './pictures/textures'
import { fitPlanes, look, openPlanes, type Planes } from './planes'
import { Table } from './table'
import { ROOF_CLOSED } from './view/heights'
import { FLOOR_TILES_PER_MAP_TILE as RATIO } from './world/projection'
import { mapOrigin } from './world/region'

export interface Picture {
  readonly resize: (width: number, height: number) => void
  readonly setTheme: (theme: Theme) => void
  readonly cost: () => FrameCost
  readonly destroy: () => void
}

interface Options {
  readonly theme: Theme
  readonly nameOf?: (id: string) => string
  readonly onLost: () => void
  readonly onRestored: () => void
}

export async function openPicture(
  parent: HTMLElement,
  session: Session,
  layout: Layout,
  director: Director,
  options: Options,
): Promise<Picture> {
  const { camera } = director
  let ratio = deviceRatio()
  const named = options.nameOf ?? ((id: string) => words.names[id] ?? id)
  const nameOf = (id: string) => named(id === layout.map.plant.id ? 'plant' : id)
  const [planes] = await Promise.all([openPlanes(parent, camera.width, camera.height, ratio), loadFonts()])
  const { game, table, map, floor, labels } = planes
  game.events.on('contextlost', options.onLost)
  const screen: Screen = { scales: camera.scales, ratio, mips: game.renderer.type === WEBGL }
  const made = await drawFloorTextures(game.textures, layout, screen, nameOf(layout.map.plant.id))

  const mat = new Table(table, options.theme)
  const shop = new Floor(floor, layout, made.atlas, made.grounds, made.standing)
  let region: RegionMap | null = null
  const floorRing = new Highlight(floor, layout, 'floor')
  const mapRing = new Highlight(map, layout, 'map')
  let theme = options.theme
  let words_ = await lettering(labels, layout, theme, ratio, nameOf)
  const origin = mapOrigin(layout)
  const meter = new Meter()

  let shown: unknown = null
  let selected: unknown
  const show = (): void => {
    const { frame, selection } = session.store.getState()
    if (frame !== shown) {
      shown = frame
      shop.show(frame)
      region?.show(frame)
      words_.floor.show(frame)
      words_.map.show(frame)
    }
    if (selection !== selected) {
      selected = selection
      words_.floor.select(selection)
      words_.map.select(selection)
    }
  }

  const moment: { -readonly [K in keyof Moment]: Moment[K] } = {
    clock: session.clock(),
    real: 0,
    elapsed: 0,
    speed: 0,
    pace: 0,
    still: false,
    scale: 1,
  }
  const draw = (real: number, elapsed: number): void => {
    director.advance(real)
    show()
    const clock = session.clock()
    const { speed, selection } = session.store.getState()
    const gone = clock - moment.clock
    moment.pace =
      speed === 0 || elapsed <= 0 || gone < 0
        ? 0
        : moment.pace === 0
          ? gone / elapsed
          : moment.pace * 0.9 + (gone / elapsed) * 0.1
    moment.clock = clock
    moment.real = real
    moment.elapsed = Math.min(100, elapsed)
    moment.speed = speed
    moment.still = director.reducedMotion
    moment.scale = camera.scale

    const zoom = camera.scale * ratio
    const [left, top] = [camera.worldX(0), camera.worldY(0)]
    look(floor, zoom, left, top)
    look(map, zoom * RATIO, (left - origin.x) / RATIO, (top - origin.y) / RATIO)
    look(labels, ratio, 0, 0)
    look(table, ratio, 0, 0)
    mat.follow(camera)

    const near = camera.scale > ROOF_CLOSED * 0.62
    const far = camera.scale < ROOF_CLOSED * 1.2
    floor.sys.setVisible(near)
    map.sys.setVisible(far)
    if (near) shop.draw(moment)
    if (far) region?.draw(moment, share(camera.scale, camera.scales[3] * 0.85, camera.scales[3] * 0.5))
    const swap = share(camera.scale, ROOF_CLOSED, ROOF_CLOSED * 0.7)
    floor.cameras.main.alpha = 1 - share(swap, 0.5, 1)
    map.cameras.main.alpha = share(camera.scale, ROOF_CLOSED * 1.2, ROOF_CLOSED * 0.95)
    region?.showPlant(share(swap, 0, 0.7))
    if (near) floorRing.draw(director.targets, selection, director.focus, 1 / camera.scale, theme)
    if (far) mapRing.draw(director.targets, selection, director.focus, 1 / (camera.scale * RATIO), theme)
    words_.floor.draw(camera, moment)
    words_.map.draw(camera, region?.vehicles ?? null)
    const cut = real < director.cutUntil ? 1 - (director.cutUntil - real) / 120 : 1
    if (game.canvas.style.opacity !== String(cut)) game.canvas.style.opacity = String(cut)
  }

  const openMap = async (): Promise<void> => {
    const drawn = await drawMapTextures(game.textures, layout, screen)
    region = new RegionMap(map, layout, drawn.atlas, drawn.grounds, drawn.standing)
    shown = null
  }
  const mapDrawn = openMap()
  // Whoever starts on the floor need not wait for the map.
  if (session.store.getState().hat === 'operations') await mapDrawn

  let last = performance.now()
  game.events.on(Core.Events.PRE_STEP, () => meter.begin())
  game.events.on(Core.Events.STEP, () => {
    const now = performance.now()
    draw(now, now - last)
    last = now
  })
  game.events.on(Core.Events.POST_RENDER, () => meter.end())
  const forget = session.store.subscribe((now, before) => {
    if (now.hat !== before.hat) director.followHat(now.hat)
  })
  const lost = (event: Event): void => {
    event.preventDefault()
    options.onLost()
  }
  game.canvas.addEventListener('webglcontextlost', lost)
  game.canvas.addEventListener('webglcontextrestored', options.onRestored)

  return {
    resize: (width, height) => {
      ratio = deviceRatio()
      fitPlanes(planes, width, height, ratio)
    },
    setTheme: (next) => {
      if (next === theme) return
      theme = next
      mat.setTheme(next)
      void lettering(labels, layout, next, ratio, nameOf).then((made_) => {
        words_.clear()
        words_ = made_
        shown = null
        selected = undefined
      })
    },
    cost: () => meter.read(),
    destroy: () => {
      forget()
      game.canvas.removeEventListener('webglcontextlost', lost)
      game.loop.wake()
      game.destroy(true)
    },
  }
}

/** 0 at `from`, 1 at `to`. */
const share = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from)))

async function lettering(scene: Scene, layout: Layout, theme: Theme, ratio: number, nameOf: (id: string) => string) {
  const ink = inkOf(scene, await Marks.draw(ratio * 1.5, colours[theme].rim), theme, ratio)
  const market = (site: string) =>
    layout.map.lanes.some((lane) => lane.from === layout.map.plant.id && lane.to === site) ? site : null
  const before = new Set(scene.children.list)
  const floor = new FloorLabels(ink, layout, nameOf)
  const map = new MapLabels(ink, layout, nameOf, market)
  const own = scene.children.list.filter((child) => !before.has(child))
  return {
    floor,
    map,
    clear: () => {
      for (const child of own) child.destroy()
    },
  }
}

export type { Planes }
