/** The door of a game in progress: open one, read its store, speak to it. */

export { browserSaves } from './browserSaves'
export type {
  Alert,
  Crossing,
  DecisionMark,
  EventLine,
  Experiences,
  GameState,
  Guidance,
  Histories,
  KpiReading,
  Prediction,
  Receipt,
  SaveFault,
  Selection,
  Session,
  Speed,
  TrailPoint,
} from './game'
export type { KeptRun, Resumed, SetAside } from './resume'
export { discard, listSaves, listSetAside, resumeSession } from './resume'
export type { SaveStore } from './saves'
export { memorySaves } from './saves'
export type { SessionOptions } from './session'
export { openSession } from './session'
