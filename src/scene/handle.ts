/** What the rest of the page holds of the scene. */

import type { Selection } from '../session'
import type { Theme } from './labels/theme'
import type { Insets } from './view/camera'
import type { Stop } from './view/heights'

/** Why there is no picture: no way to draw at all, the drawing broke down, or the card let go of it (and may come back). */
export type Unavailable = 'noCanvas' | 'failed' | 'contextLost'

export interface SceneOptions {
  readonly theme?: Theme
  readonly reducedMotion?: boolean
  readonly insets?: Partial<Insets>
  /** Names of what stands there, for the labels; by default from `content/words`. */
  readonly nameOf?: (id: string) => string
  /** What the picture is, for those who cannot see it. */
  readonly label?: string
  readonly onUnavailable?: (reason: Unavailable) => void
  /** The picture stands, or stands again. */
  readonly onReady?: () => void
}

export interface FrameCost {
  /** JavaScript in one picture, update and render [ms]. */
  readonly p50: number
  readonly p95: number
  readonly pictures: number
}

export interface SceneHandle {
  readonly destroy: () => void
  readonly setTheme: (theme: Theme) => void
  readonly setReducedMotion: (reduced: boolean) => void
  readonly setInsets: (insets: Partial<Insets>) => void
  /** 0 a station from near, 1 the world from far, or a stop by name: travels there. */
  readonly setHeight: (height: number | Stop, options?: { readonly at?: 'once' | 'travel' }) => void
  readonly height: () => number
  /** Hears the camera's one number whenever it changes; answers with how to stop hearing. */
  readonly onHeight: (hear: (height: number, stop: Stop) => void) => () => void
  /** Travels to a thing, as high as it is best seen from. */
  readonly focusOn: (selection: Selection) => void
  /** Where a thing is on the screen now, in pixels of the element; null when it is out of sight. */
  readonly positionOf: (selection: Selection) => { readonly x: number; readonly y: number } | null
  readonly frameCost: () => FrameCost
}
