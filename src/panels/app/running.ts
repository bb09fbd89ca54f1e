/** The game that is open, and what the page says of its picture. One at a time. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Camera, Game } from './services'

interface Running {
  readonly game: Game | null
  readonly camera: Camera | null
  /** The picture cannot be drawn in this browser. */
  readonly pictureless: boolean
}

export const running = createStore<Running>(() => ({ game: null, camera: null, pictureless: false }))

/** Takes the place of the game before, which is closed. */
export function present(game: Game | null): void {
  const before = running.getState().game
  if (before !== game) before?.session.close()
  running.setState({ game, camera: game === before ? running.getState().camera : null })
}

export const useRunning = (): Running => useStore(running)
