/** Predictions that the player made in a session, for its debrief: the guide tells them as they are made. */
import type { Session } from '../../../session'

export interface KeptPrediction {
  readonly kpi: string
  readonly answer: 'up' | 'same' | 'down'
  /** The measure when it was made. */
  readonly before: number | null
  /** When it was to be told [ms]. */
  readonly due: number
}

const kept = new WeakMap<Session, readonly KeptPrediction[]>()

export function keepPrediction(session: Session, prediction: KeptPrediction): void {
  kept.set(session, [...keptPredictions(session), prediction])
}

export const keptPredictions = (session: Session): readonly KeptPrediction[] => kept.get(session) ?? []
