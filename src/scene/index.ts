/** The scene's door: puts the moving picture of a game into an element of the page. Phaser comes in a chunk of its own. */

import type { Layout } from '../content/case'
import type { Session } from '../session'
import { Director } from './director'
import type { FrameCost, SceneHandle, SceneOptions } from './handle'
import type { Theme } from './labels/theme'
import { showLadder } from './ladder'
import type { Picture } from './picture'
import type { Insets } from './view/camera'
import { takeHands } from './view/controls'

export { withCrowd } from './crowd'
export type { FrameCost, SceneHandle, SceneOptions, Unavailable } from './handle'
export type { Theme } from './labels/theme'
export type { Insets } from './view/camera'
export type { Stop } from './view/heights'
export { stops } from './view/heights'

const NONE: FrameCost = { p50: 0, p95: 0, pictures: 0 }

export function mountScene(
  element: HTMLElement,
  session: Session,
  layout: Layout,
  options: SceneOptions = {},
): SceneHandle {
  const stage = document.createElement('div')
  stage.tabIndex = 0
  stage.setAttribute('role', 'application')
  stage.setAttribute('aria-label', options.label ?? layout.map.plant.id)
  Object.assign(stage.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    touchAction: 'none',
    outlineOffset: '-4px',
    outlineColor: '#6A35E8',
  })
  element.append(stage)

  const director = new Director(session, layout)
  const state: { insets: Insets; theme: Theme } = {
    insets: { left: 0, right: 0, top: 0, bottom: 0, ...options.insets },
    theme: options.theme ?? 'day',
  }
  director.reducedMotion = options.reducedMotion ?? false
  let picture: Picture | null = null
  let gone = false

  const size = () => ({ width: Math.max(1, stage.clientWidth), height: Math.max(1, stage.clientHeight) })
  director.open(size().width, size().height, state.insets)
  const hideLadder = showLadder(stage, director.reducedMotion)
  director.onOver = (over) => {
    stage.style.cursor = over ? 'pointer' : ''
  }
  const letGo = takeHands(stage, director)
  const observer = new ResizeObserver(() => {
    director.camera.frame(size().width, size().height, state.insets)
    picture?.resize(size().width, size().height)
  })
  observer.observe(stage)

  const fail = (fault: unknown): void => {
    // Nobody waits for a picture whose screen was left while it was drawn.
    if (gone) return
    hideLadder()
    console.error('The scene cannot be drawn.', fault)
    options.onUnavailable?.(document.createElement('canvas').getContext('2d') === null ? 'noCanvas' : 'failed')
  }
  const open = async (): Promise<void> => {
    const { openPicture } = await import('./picture')
    if (gone) return
    const opened = await openPicture(stage, session, layout, director, {
      theme: state.theme,
      ...(options.nameOf && { nameOf: options.nameOf }),
      onFailed: fail,
      onLost: () => options.onUnavailable?.('contextLost'),
      onRestored: () => options.onReady?.(),
    })
    if (gone) return opened.destroy()
    picture = opened
    // What changed while the pictures were drawn.
    picture.resize(size().width, size().height)
    picture.setTheme(state.theme)
    hideLadder()
    options.onReady?.()
  }
  open().catch(fail)

  return {
    destroy: () => {
      gone = true
      observer.disconnect()
      letGo()
      picture?.destroy()
      stage.remove()
    },
    setTheme: (theme) => {
      state.theme = theme
      picture?.setTheme(theme)
    },
    setReducedMotion: (reduced) => {
      director.reducedMotion = reduced
    },
    setInsets: (insets) => {
      state.insets = { ...state.insets, ...insets }
      director.camera.frame(size().width, size().height, state.insets)
    },
    setHeight: (height, how) => director.setHeight(height, how?.at === 'once' ? 0 : undefined),
    height: () => director.camera.level,
    onHeight: (hear) => director.onHeight(hear),
    focusOn: (selection) => director.focusOn(selection),
    positionOf: (selection) => director.positionOf(selection),
    frameCost: () => picture?.cost() ?? NONE,
  }
}
