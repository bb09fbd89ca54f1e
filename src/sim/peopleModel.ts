/** The people of a model: pools of operators, and crews of technicians. Constant for the whole run. */

import type { FatigueSpec, OvertimeSpec } from './scenario/people'

export interface PoolModel {
  readonly id: string
  readonly shift: number
  readonly headcount: number
  readonly wage: number
  readonly absence: number
  readonly overtime: OvertimeSpec | null
  readonly fatigue: FatigueModel | null
  /** Learning curve: time in the first week, and the exponent by which it falls with the weeks. */
  readonly learning: { readonly first: number; readonly exponent: number } | null
  /** Probability that one of them leaves in a week. */
  readonly leaving: number
  readonly recruitment: { readonly time: number; readonly cost: number }
  readonly severance: number
  /** Key of the luck of who leaves. */
  readonly seed: number
  /** Stations that it may run. */
  readonly stations: readonly number[]
}

export interface FatigueModel extends FatigueSpec {
  /** How far the smoothed overtime moves to that of the day. */
  readonly weight: number
}

export interface CrewModel {
  readonly shift: number
  readonly headcount: number
  readonly wage: number
}
