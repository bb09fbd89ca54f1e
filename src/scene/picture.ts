/** The moving picture: makes its textures once, then draws the session's frame at every moment through the director's camera. */

import { Core, WEBGL } from 'phaser'
import type { Layout } from '../content/case'
import { words } from '../content/words'
import type { Session } from '../session'
import type { Frame } from '../sim'
import type { Director } from './director'
import { Floor } from './floor/floor'
import type { Moment } from './floor/stage'
import { loadFonts } from './fonts'
import type { FrameCost } from './handle'
import { Highlight, type Marked } from './highlight'
import { openLettering } from './labels/lettering'
import type { Theme } from './labels/theme'
import { RegionMap } from './map/map'
import { Meter } from './meter'
import { deviceRatio } from './pictures/resolution'
import { drawFloorTextures, drawMapTextures, type Screen } from './pictures/textures'
import { fitPlanes, openPlanes } from './planes'
import { see, share } from './sight'
import { Table } from './table'
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
  readonly onFailed: (fault: unknown) => void
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
  const screen: Screen = { scales: camera.scales, ratio, mips: game.renderer.type === WEBGL }
  const made = await drawFloorTextures(game.textures, layout, screen, nameOf(layout.map.plant.id))

  const mat = new Table(table, options.theme)
  const shop = new Floor(floor, layout, made.atlas, made.grounds, made.standing)
  let region: RegionMap | null = null
  const floorRing = new Highlight(floor, layout, 'floor')
  const mapRing = new Highlight(map, layout, 'map')
  let theme = options.theme
  let lettering = await openLettering(labels, layout, theme, ratio, nameOf)
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
      lettering.floor.show(frame)
      lettering.map.show(frame)
    }
    if (selection !== selected) {
      selected = selection
      lettering.floor.select(selection)
      lettering.map.select(selection)
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
  const marked: { -readonly [K in keyof Marked]: Marked[K] } = { selection: null, focus: null, mode: null }
  const draw = (real: number, elapsed: number): void => {
    director.advance(real)
    show()
    const clock = session.clock()
    const { speed, selection, frame } = session.store.getState()
    marked.selection = selection
    marked.focus = director.focus
    marked.mode = selection?.kind === 'lane' ? modeOf(frame, selection.id) : null
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

    mat.follow(camera)
    const { near, far, plant } = see(planes, camera, ratio, origin)
    if (near) shop.draw(moment)
    if (far) region?.draw(moment, share(camera.scale, camera.scales[3] * 0.85, camera.scales[3] * 0.5))
    region?.showPlant(plant)
    if (near) floorRing.draw(director.targets, marked, 1 / camera.scale, theme)
    if (far) mapRing.draw(director.targets, marked, 1 / (camera.scale * RATIO), theme)
    lettering.floor.draw(camera, moment)
    lettering.map.draw(camera, region?.vehicles ?? null)
    const cut = real < director.cutUntil ? 1 - (director.cutUntil - real) / 120 : 1
    if (game.canvas.style.opacity !== String(cut)) game.canvas.style.opacity = String(cut)
  }

  const openMap = async (): Promise<void> => {
    const drawn = await drawMapTextures(game.textures, layout, screen)
    region = new RegionMap(map, layout, drawn.atlas, drawn.grounds, drawn.standing)
    shown = null
  }
  // Whoever starts on the floor need not wait for the map.
  if (session.store.getState().hat === 'operations') await openMap()
  else openMap().catch(options.onFailed)

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
      void openLettering(labels, layout, next, ratio, nameOf).then((made) => {
        lettering.clear()
        lettering = made
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

function modeOf({ lanes }: Frame, id: string): string | null {
  for (const lane of lanes) if (lane.lane === id) return lane.mode
  return null
}
