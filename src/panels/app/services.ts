/** What the panels ask of the page that holds them: companies, runs and the camera. `main.tsx` answers. */
import { createContext, useContext } from 'react'
import type { Lab } from '../../lab/workers'
import type { Session, SetAside } from '../../session'
import type { Case } from './company'

/** A game as it was left, to be told on the home screen. */
export interface KeptRun {
  readonly id: string
  readonly week: number
  readonly weeks: number
}

/** A run as a file or a link cannot be opened. */
export type RunFault = 'unreadable' | 'unknownCase' | 'mismatch'

export interface Opening {
  readonly id: string
  readonly seed: number
  readonly guided: boolean
}

/** The one camera over floor and map, from 0, the world, to 4, a station. */
export interface Camera {
  readonly height: () => number
  readonly setHeight: (height: number) => void
  readonly onHeight: (told: (height: number) => void) => () => void
  /** Pixels of the page's edges that panels cover. */
  readonly setInsets: (insets: Insets) => void
  readonly focusOn: (place: { readonly kind: string; readonly id: string }) => void
  /** Where a thing is seen on the page [px]; null when it is not shown at this height. */
  readonly positionOf: (place: { readonly kind: string; readonly id: string }) => { x: number; y: number } | null
}

export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface Game {
  readonly id: string
  readonly company: Case
  readonly session: Session
  /** Whether it was opened with guidance; how far that went is in the session's state. */
  readonly guided: boolean
}

export interface Services {
  readonly cases: Readonly<Record<string, Case>>
  /** The run that can be continued, if any. */
  readonly kept: () => Promise<KeptRun | null>
  /** Kept runs that could not be continued. */
  readonly setAside: () => Promise<readonly SetAside[]>
  readonly discard: (key: string) => Promise<void>
  readonly open: (opening: Opening) => Promise<Game>
  /** The kept run that goes on, or the one that is over. */
  readonly resume: (over: boolean) => Promise<Game | null>
  readonly openFile: (file: Blob) => Promise<Game | RunFault>
  readonly openCode: (code: string) => Promise<Game | RunFault>
  /** The run as a file for the player's disk. */
  readonly file: (game: Game) => { readonly name: string; readonly content: Blob }
  /** The run as part of an address. */
  readonly code: (game: Game) => string
  /** Does many runs beside the page. */
  readonly lab: Lab
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('No services around this panel')
  return services
}
