/** The open game as panels read it: what is pressed answers at once, figures change four times a second. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { GameState, Session } from '../../session'
import type { Game } from '../app/services'

export const GameContext = createContext<Game | null>(null)

export function useGame(): Game {
  const game = useContext(GameContext)
  if (game === null) throw new Error('No game around this panel')
  return game
}

type Source = Session['store']

/** Real time between two readings of the figures [ms]: as often as an eye follows. */
const PACE = 250
const URGENT = ['speed', 'hat', 'selection', 'decisions', 'guide', 'over', 'saveFault'] as const

/** `select` answers with a part of the state, never with something new. */
export function useGameState<Part>(select: (state: GameState) => Part): Part {
  return useStore(pacedOf(useGame().session.store), select)
}

const paced = new WeakMap<Source, Source>()

function pacedOf(source: Source): Source {
  const known = paced.get(source)
  if (known) return known
  const made = pace(source)
  paced.set(source, made)
  return made
}

/** The same store, heard less often unless something was pressed. */
export function pace(source: Source, every = PACE): Source {
  const listeners = new Set<Parameters<Source['subscribe']>[0]>()
  let shown = source.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  let release: (() => void) | undefined
  const publish = () => {
    clearTimeout(timer)
    timer = undefined
    const before = shown
    shown = source.getState()
    if (before !== shown) for (const told of listeners) told(shown, before)
  }
  const hear = (next: GameState) => {
    if (URGENT.some((key) => next[key] !== shown[key]) || next.speed === 0) publish()
    else timer ??= setTimeout(publish, every)
  }
  return {
    getState: () => (listeners.size === 0 ? source.getState() : shown),
    getInitialState: () => source.getInitialState(),
    subscribe: (told) => {
      if (listeners.size === 0) {
        shown = source.getState()
        release = source.subscribe(hear)
      }
      listeners.add(told)
      return () => {
        listeners.delete(told)
        if (listeners.size > 0) return
        release?.()
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}
