/** Keeps the run without being asked: one write at a time, the latest state last, and a fault is told once and not fatal. */

import type { SaveFault } from './game'
import type { SaveStore } from './saves'

/** Real time between two saves while time runs [ms]. */
const EVERY = 5_000

export interface Autosave {
  /** Real time gone by: saves when it is time and something has changed. */
  readonly tick: (elapsed: number) => void
  /** Saves now; settles when the latest state is kept or known not to be. */
  readonly save: () => Promise<void>
  /** A write under way is the last one. */
  readonly stop: () => void
}

interface Hooks {
  /** What is to be kept, and the moment of play that it stands at [ms]. */
  readonly snapshot: () => { readonly text: string; readonly at: number }
  /** Whether anything has changed since the snapshot before. */
  readonly isStale: () => boolean
  readonly told: (outcome: { readonly savedAt: number } | { readonly fault: SaveFault }) => void
}

export function createAutosave(saves: SaveStore | null, key: string, { snapshot, isStale, told }: Hooks): Autosave {
  let waited = 0
  let writing: Promise<void> | null = null
  let again = false
  let stopped = false

  async function write(store: SaveStore): Promise<void> {
    do {
      again = false
      const { text, at } = snapshot()
      try {
        await store.write(key, text)
        told({ savedAt: at })
      } catch (fault) {
        told({ fault: nameOf(fault) })
      }
    } while (again && !stopped)
    writing = null
  }

  function save(): Promise<void> {
    waited = 0
    if (saves === null) {
      told({ fault: 'saveMissing' })
      return Promise.resolve()
    }
    if (writing === null) writing = write(saves)
    else again = true
    return writing
  }

  return {
    tick: (elapsed) => {
      waited += elapsed
      if (waited < EVERY) return
      waited = 0
      if (isStale()) void save()
    },
    save,
    stop: () => {
      stopped = true
    },
  }
}

function nameOf(fault: unknown): SaveFault {
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : ''
  if (name === 'QuotaExceededError') return 'saveFull'
  return name === 'InvalidStateError' || name === 'SecurityError' ? 'saveMissing' : 'saveFailed'
}
