import type { ComponentType } from 'react'
import type { Game } from './services'

interface Debriefing {
  readonly Debrief: ComponentType<{ readonly game: Game }>
}

/** The debrief is a part of its own, loaded when a run is over. A build without it ends at the plain result. */
const parts = import.meta.glob<Debriefing>('../debrief/Debrief.tsx')

export const debrief = (): Promise<Debriefing> =>
  parts['../debrief/Debrief.tsx']?.() ?? import('./Result').then(({ Result }) => ({ Debrief: Result }))
