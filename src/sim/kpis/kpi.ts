/**
 * What a key performance indicator is: a fold over facts, and over meters that stand as facts say, into sums that only grow
 * with time.
 * Because every sum is additive, the value over any window of the run is read from the difference of two snapshots.
 */

import type { Facts } from '../facts'
import type { Meters } from '../meters'
import type { Model } from '../model'

export type KpiUnit =
  | 'score'
  | 'percent'
  | 'ppm'
  | 'units'
  | 'lots'
  | 'unitsPerDay'
  | 'days'
  | 'hours'
  | 'turns'
  | 'money'
  | 'moneyPerUnit'
  | 'kilogramsPerUnit'
  | 'customers'

/** What a fold keeps: the additive sums, and whatever level it needs to integrate. */
export interface Tally {
  readonly sum: Float64Array
}

export type Hearing<T extends Tally> = {
  readonly [K in keyof Facts]?: (tally: T, ...told: Parameters<Facts[K]>) => void
}

/** How facts become sums. Measures that spread the same fold share one tally. */
export interface Fold<T extends Tally = Tally> {
  readonly start: (model: Model) => T
  readonly on: Hearing<T>
  /** Adds to `sum`, a copy of the tally's, what its levels and the meters have gathered up to `now`; changes nothing else. */
  readonly settle?: (tally: T, now: number, sum: Float64Array, meters: Meters) => void
}

/** What a measure reads when one fold is not enough: the sums of several, one behind the other. */
export interface Folds {
  readonly of: readonly Fold[]
}

/** Several folds in one; each is heard once, however many measures read it. */
export const together = (...of: readonly unknown[]): Folds => ({ of: of as readonly Fold[] })

/** Declares a fold; the type of its tally is inferred from `start`. */
export const fold = <T extends Tally>(declared: Fold<T>): Fold<T> => declared

/** A part of a KPI: its share by station, segment, account … `id` is an entity id or a word id. */
export interface KpiPart {
  readonly id: string
  readonly value: number | null
  /** Where it is not the KPI's own. */
  readonly unit?: KpiUnit
  readonly parts?: readonly KpiPart[]
}

/** How the sums of folds are read. */
interface Reading {
  readonly unit: KpiUnit
  readonly hat: 'production' | 'operations' | 'both'
  /** Which way helps. */
  readonly better: 'higher' | 'lower'
  /**
   * The value over a window: sums gained in it, its length [ms], and, for what starts from a level, the sums gained
   * before it; null when there is nothing to measure.
   */
  readonly read: (sum: Float64Array, elapsed: number, model: Model, before: Float64Array) => number | null
  /** The same, split. */
  readonly parts?: (sum: Float64Array, elapsed: number, model: Model, before: Float64Array) => readonly KpiPart[]
}

/** A measure: what it hears, and how that is read. */
export type Kpi<T extends Tally = Tally> = Reading & (Fold<T> | Folds)

/** Declares a KPI; the type of its tally is inferred from `start`. */
export const kpi = <T extends Tally>(declared: Reading & (Fold<T> | Folds)): Kpi => declared as unknown as Kpi

/** A share in percent; null of nothing. */
export const percentOf = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null)

/** A mean; null of nothing. */
export const per = (total: number, count: number): number | null => (count > 0 ? total / count : null)
