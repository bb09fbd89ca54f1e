/** The door of a game in progress: open one, read its store, speak to it. */

export type {
  Alert,
  DecisionMark,
  EventLine,
  GameState,
  KpiReading,
  Selection,
  Session,
  Speed,
  TrailPoint,
} from './game'
