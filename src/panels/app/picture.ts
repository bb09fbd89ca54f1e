/** Keeps the picture in step with the game: one picture a game, opened late, and told what the panels know. */
import type { Looks } from '../settings/settings'
import { readRoute } from './routes'
import { running } from './running'
import type { Camera, Game, Insets } from './services'

/** What the page holds of a picture: the scene's handle, seen from here. Its height runs from 0, near, to 1, far. */
export interface Picture {
  readonly destroy: () => void
  readonly setTheme: (theme: Looks['theme']) => void
  readonly setReducedMotion: (reduced: boolean) => void
  readonly setInsets: (insets: Partial<Insets>) => void
  readonly setHeight: (height: number) => void
  readonly height: () => number
  readonly onHeight: (told: (height: number) => void) => () => void
  readonly focusOn: (place: never) => void
  readonly positionOf: (place: never) => { x: number; y: number } | null
}

interface Options extends Looks {
  readonly onUnavailable: () => void
  readonly onReady: () => void
}

type Mount = (element: HTMLElement, game: Game, options: Options) => Promise<Picture>

/** Stops of the rail. */
const LAST = 4

export function keepPicture(element: HTMLElement, mount: Mount): { readonly setLooks: (looks: Looks) => void } {
  let shown: Game | null = null
  let picture: Picture | null = null
  let looks: Looks = { theme: 'day', reducedMotion: false }

  const follow = () => {
    const playing = readRoute(location.hash).screen === 'play'
    const game = playing ? running.getState().game : null
    if (game === shown) return
    shown = game
    picture?.destroy()
    picture = null
    if (game) void open(game)
  }

  const open = async (game: Game) => {
    const stands = (pictureless: boolean) => game === shown && running.setState({ pictureless })
    try {
      const made = await mount(element, game, {
        ...looks,
        onUnavailable: () => stands(true),
        onReady: () => stands(false),
      })
      if (game !== shown) return made.destroy()
      picture = made
      running.setState({ camera: cameraOf(made) })
    } catch (fault) {
      console.error('The picture could not be loaded.', fault)
      stands(true)
    }
  }

  running.subscribe(follow)
  addEventListener('hashchange', follow)
  return {
    setLooks: (next) => {
      looks = next
      picture?.setTheme(next.theme)
      picture?.setReducedMotion(next.reducedMotion)
    },
  }
}

/** The rail counts stops from the world downwards; the picture counts from a station upwards. */
const cameraOf = (picture: Picture): Camera => ({
  height: () => LAST * (1 - picture.height()),
  setHeight: (height) => picture.setHeight(1 - height / LAST),
  onHeight: (told) => picture.onHeight((height) => told(LAST * (1 - height))),
  setInsets: (insets) => picture.setInsets(insets),
  focusOn: (place) => picture.focusOn(place as never),
  positionOf: (place) => picture.positionOf(place as never),
})
