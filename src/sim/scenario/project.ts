/** Projects: changes that are made once, as networks of tasks of uncertain length (Malcolm, Roseboom, Clark & Fazar 1959). */

import type { Distribution } from './chance'
import type { EffectRange, StationParameter } from './change'

/** What is different in the world once a task is done. */
export type OutcomeSpec =
  /** More machines, where the station has places for them. */
  | { readonly kind: 'machines'; readonly station: string; readonly count: number }
  /** Room before the station for so many units more. */
  | { readonly kind: 'buffer'; readonly station: string; readonly units: number }
  /** A factor on a parameter for good, drawn once a seed; at these stations, those of these sites, or everywhere. */
  | {
      readonly kind: 'parameter'
      readonly at: readonly string[]
      readonly parameter: StationParameter
      readonly factor: EffectRange
    }
  /** A lane may be travelled by this mode, which until then it could not. */
  | { readonly kind: 'mode'; readonly lane: string; readonly mode: string }
  | { readonly kind: 'supplier'; readonly supplier: string }

export interface TaskSpec {
  readonly id: string
  /** How long it takes [ms]: a distribution, or the estimate of one who knows the work. */
  readonly duration:
    | Distribution
    | { readonly optimistic: number; readonly likely: number; readonly pessimistic: number }
  /** Tasks that must be done before it begins. */
  readonly after: readonly string[]
  /** Paid when it begins [cent], and for each day that it takes, when it is done. */
  readonly cost: number
  readonly costPerDay: number
  /** Its mean length can be brought down to the shortest [ms] at this price for a day saved [cent]; null: it cannot. */
  readonly crash: { readonly shortest: number; readonly costPerDay: number } | null
  /** It may be left out, and its outcomes with it. */
  readonly optional: boolean
  readonly outcomes: readonly OutcomeSpec[]
}

export interface ProjectSpec {
  readonly id: string
  /** What the owners have granted [cent]: no decision may commit to more; what takes longer than planned may cost it. */
  readonly budget: number
  /**
   * Capital: its cost is a fixed asset, written off over this time [ms] from the end of the project on. null: it is
   * worn off over the 52 weeks after it is paid, as a programme's launch is.
   */
  readonly life: number | null
  readonly tasks: readonly TaskSpec[]
}
