/** What a game in progress shows and takes: the types that the session, the scene and the panels agree on. */

import type { StoreApi } from 'zustand/vanilla'
import type { RunFile } from '../lab/runFile'
import type { Goal } from '../lab/stars'
import type { Grievance } from '../lab/story/goodwill'
import type { AnyArgs, FactName, Frame, KpiPart, LeverCost, Refusal, Said } from '../sim'

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
  /** The same days as `value`, split by station, supplier, segment …; only where the measure can be split. */
  readonly parts?: readonly KpiPart[]
}

/** A point on the plane: the two scores over the four weeks that end here. */
export interface TrailPoint {
  readonly day: number
  readonly efficiency: number | null
  readonly satisfaction: number | null
}

/** A delivery of a supplier as it came in. */
export interface Receipt {
  readonly at: number
  readonly item: string
  readonly quantity: number
  readonly defective: number
  /** From order to receipt [ms], and whether that was longer than quoted. */
  readonly leadTime: number
  readonly late: boolean
}

/** A shipment that arrived, and how long it was under way [ms]. */
export interface Crossing {
  readonly at: number
  readonly transit: number
}

/** What the experiences of a segment in the last four weeks were worth, of 100 each. */
export interface Experiences {
  readonly count: number
  /** Points that they fell short of 100 in the mean, by what spoiled them. */
  readonly lost: Readonly<Record<Grievance, number>>
}

/** How things went so far, by id: the same whether or not somebody looked, and after a run is resumed. */
export interface Histories {
  /** Moments of the samples of levels [ms]: some a day, fewer as a run grows long. */
  readonly at: readonly number[]
  /** Units on hand by stock point, units queued by station, units in process. */
  readonly onHand: Readonly<Record<string, readonly number[]>>
  readonly queue: Readonly<Record<string, readonly number[]>>
  readonly wip: readonly number[]
  /** Moments of the samples of satisfaction [ms]: one a day. */
  readonly days: readonly number[]
  readonly satisfaction: Readonly<Record<string, readonly number[]>>
  readonly experiences: Readonly<Record<string, Experiences>>
  /** The last ones, oldest first: by supplier, and by lane. */
  readonly receipts: Readonly<Record<string, readonly Receipt[]>>
  readonly crossings: Readonly<Record<string, readonly Crossing[]>>
}

/** What the player expects of a measure, to be held against what comes. */
export interface Prediction {
  /** The step of guidance that asked. */
  readonly step: string
  readonly kpi: string
  readonly answer: 'up' | 'same' | 'down'
  /** The measure when it was made. */
  readonly before: number | null
  /** The measure over the week before `due`, had nothing more been decided: by the same luck. */
  readonly without: number | null
  /** When it is to be told [ms]. */
  readonly due: number
  /** Whether it has been told. */
  readonly told: boolean
}

/** How far the player has been guided. */
export interface Guidance {
  readonly on: boolean
  /** Index of the step that is next or showing. */
  readonly step: number
  /** All that were made, also those that have been told. */
  readonly predictions: readonly Prediction[]
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
  /** The two scores until now, over the last four weeks or as much as has been played. */
  readonly stand: TrailPoint
  readonly histories: Histories
  readonly guide: Guidance
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
  readonly setGuide: (guide: Guidance) => void
  /** A measure over the week before a moment to come, if nothing more were decided: the same company, the same luck. */
  readonly foresee: (kpi: string, at: number) => number | null
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
