/** What a game in progress shows and takes: the types that the session, the scene and the panels agree on. */

import type { StoreApi } from 'zustand/vanilla'
import type { RunFile } from '../lab/runFile'
import type { Goal } from '../lab/stars'
import type { AnyArgs, FactName, Frame, LeverCost, Refusal, Said } from '../sim'

/** Multiples of the scenario's base pace; 0 is pause. */
export type Speed = 0 | 1 | 4 | 16 | 64

/** What the player is looking at: a thing of the world by its id. */
export interface Selection {
  readonly kind: 'station' | 'stockPoint' | 'supplier' | 'lane' | 'segment' | 'plant'
  readonly id: string
}

export interface KpiReading {
  readonly kpi: string
  /** Over the last seven whole days (in the first week, since its beginning); null when there is nothing to measure. */
  readonly value: number | null
  /** Against the seven days before; null without both. */
  readonly change: number | null
  /** One value a week of the run so far, oldest first. */
  readonly weekly: readonly (number | null)[]
  /** One value a day, over seven days each, for small charts. */
  readonly daily: readonly (number | null)[]
}

/** One dot of the trail on the plane: the two scores over the four weeks that end here. */
export interface TrailPoint {
  readonly day: number
  readonly efficiency: number | null
  readonly satisfaction: number | null
}

/** A decision on the time line, numbered from 1. */
export interface DecisionMark {
  readonly number: number
  readonly at: number
  readonly lever: string
  readonly args: AnyArgs
  /** Issued by a bundle: the lever that brought it. */
  readonly by: string | null
}

/** Something worth a line in the event list. Words by `kind` in `content/words`. */
export interface EventLine {
  readonly id: number
  readonly at: number
  readonly kind: FactName
  readonly place: Selection | null
  readonly values: Readonly<Record<string, string | number>>
}

/** A condition that asks for attention now; gone when the condition is. */
export interface Alert {
  readonly id: string
  readonly kind:
    | 'machineDown'
    | 'stationBlocked'
    | 'stationStarved'
    | 'materialOut'
    | 'supplierOutage'
    | 'ordersLate'
    | 'segmentUnhappy'
    | 'cashLow'
  readonly since: number
  readonly place: Selection
  readonly values: Readonly<Record<string, string | number>>
}

/** No storage here, storage full, or a fault that the browser names; the sentences are in `content/words`. */
export type SaveFault = 'saveMissing' | 'saveFull' | 'saveFailed'

export interface GameState {
  readonly scenario: string
  readonly seed: number
  readonly frame: Frame
  readonly kpis: Readonly<Record<string, KpiReading>>
  readonly trail: readonly TrailPoint[]
  /** The objectives as they would be judged now: the very reading that gives the stars at the end. */
  readonly goals: readonly Goal[]
  readonly decisions: readonly DecisionMark[]
  readonly events: readonly EventLine[]
  readonly alerts: readonly Alert[]
  readonly speed: Speed
  /** Speed to go back to after a pause. */
  readonly cruise: Speed
  readonly hat: 'production' | 'operations'
  readonly selection: Selection | null
  /** Saved at this moment of play [ms]; null: never. */
  readonly savedAt: number | null
  /** The sentence id of why it cannot be saved, or null. */
  readonly saveFault: SaveFault | null
  readonly over: boolean
}

export interface Session {
  readonly store: Pick<StoreApi<GameState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Simulated time with its fraction, for motion between frames [ms]. */
  readonly clock: () => number
  /** Why this cannot be done now, or null. Changes nothing. */
  readonly refusal: (said: Said) => Refusal | null
  readonly cost: (said: Said) => LeverCost
  readonly delay: (said: Said) => number
  /** Does it and keeps it in the log; refused things are answered and not done. */
  readonly decide: (said: Said) => Refusal | null
  readonly setSpeed: (speed: Speed) => void
  /** Pause, or back to the last speed. */
  readonly togglePause: () => void
  /** On to the next midnight, paused. */
  readonly stepDay: () => void
  /** On to a moment [ms], as fast as the page can without standing still, then paused. */
  readonly runTo: (until: number) => void
  readonly setHat: (hat: 'production' | 'operations') => void
  readonly select: (selection: Selection | null) => void
  /** Real time gone by [ms]; called by the one clock of the page. */
  readonly tick: (elapsed: number) => void
  /** The run so far, written down: what a file or a link carries. */
  readonly exportRun: () => RunFile
  /** Keeps the run now; settles when it is kept or known why not. */
  readonly save: () => Promise<void>
  /** The same company with the same luck from the beginning; this session closes. */
  readonly restart: () => Session
  /** Ends ticking, listening and saving; the last state is kept first. */
  readonly close: () => void
}
