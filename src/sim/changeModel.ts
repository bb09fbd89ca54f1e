/** Programmes and projects of a scenario made ready to run. */

import type { ThreePointEstimate } from './formulas/projectNetwork'
import type { Sampler } from './kernel/distribution'
import type { EffectParameter, StationParameter } from './scenario/change'

export interface Bearing {
  readonly parameter: EffectParameter
  readonly least: number
  readonly most: number
  readonly dip: number
}

export interface ProgrammeModel {
  readonly lever: string
  /** The one station that it is for, where each learns by itself; -1: not so. */
  readonly station: number
  /** Stations that it bears on, and the pools who serve them. */
  readonly stations: readonly number[]
  readonly pools: readonly number[]
  /** What it bears on: the range of the factor at full adoption, and the factor while people learn. */
  readonly bearings: readonly Bearing[]
  /** Account that it is paid from. */
  readonly account: number
  /** Growth rate of the logistic curve at full attention [1/ms]. */
  readonly rate: number
  readonly halfLife: number
  readonly costPerWeek: number
  readonly launchCost: number
  readonly training: number
}

export interface ProjectModel {
  readonly id: string
  readonly budget: number
  /** Time over which it is written off [ms]; null: over 52 weeks as it is paid. */
  readonly life: number | null
  /** Indices of its tasks. */
  readonly tasks: readonly number[]
}

export interface TaskModel {
  readonly id: string
  readonly project: number
  /** Its length by distribution, or by three-point estimate where there is none. */
  readonly duration: Sampler | null
  readonly estimate: ThreePointEstimate | null
  /** Mean length [ms], and the shortest that it can be planned to take. */
  readonly mean: number
  readonly shortest: number
  /** Price of a day saved [cent]. */
  readonly crashPerDay: number
  readonly cost: number
  readonly costPerDay: number
  /** Tasks that must be done before it begins. */
  readonly after: readonly number[]
  readonly optional: boolean
  readonly outcomes: readonly OutcomeModel[]
  /** Seed of its luck. */
  readonly seed: number
}

export type OutcomeModel =
  | { readonly kind: 'machines'; readonly station: number; readonly count: number }
  | { readonly kind: 'buffer'; readonly station: number; readonly units: number }
  | {
      readonly kind: 'parameter'
      readonly stations: readonly number[]
      readonly parameter: StationParameter
      readonly least: number
      readonly most: number
    }
  | { readonly kind: 'mode'; readonly lane: number; readonly mode: number }
  | { readonly kind: 'supplier'; readonly supplier: number }
