/** What stands on a shop floor: routes and stations. */

import type { Distribution } from './chance'
import type { FailureSpec, ServiceSpec, WearSpec } from './maintenance'
import type { CharacteristicSpec, ControlChartSpec, InspectionSpec, MeanShiftSpec } from './quality'

/** One step of a route. */
export interface OperationSpec {
  readonly station: string
  /** Process time of one unit [ms]; a lot of n takes n independent ones (mean n·m, variance n·σ²). */
  readonly processTime: Distribution
  /** Materials drawn at the start of the operation, per unit. */
  readonly materials: readonly { readonly item: string; readonly quantity: number }[]
  /** What a unit's quality depends on here; null when this step cannot spoil it. */
  readonly characteristic: CharacteristicSpec | null
  /** Inspection at the end of the step; null when nobody ever looks. */
  readonly inspection: InspectionSpec | null
}

export interface StationSpec {
  readonly id: string
  readonly site: string
  readonly machines: number
  /** Machines that there are places for; null: as many as stand there. Projects fill the rest. */
  readonly places: number | null
  /**
   * Units that fit before the station, its machines not counted; null: no limit. A single lot fits an empty buffer
   * whatever its size. 0: no place to wait, a lot is handed over when a machine is empty.
   */
  readonly buffer: number | null
  /** When a lot must have room at the next station: before it may leave this one, or before it may begin here. */
  readonly blocking: 'afterService' | 'beforeService'
  /** Under the priority rule a more urgent lot takes the machine from one that is worked on, which goes on later. */
  readonly preemptive: boolean
  readonly pool: string | null
  /** Operators that one running machine needs. */
  readonly operators: number
  /** Time of a change of family [ms]; mean 0: none. */
  readonly setup: Distribution
  readonly failure: FailureSpec | null
  /** Short stops that an operator clears: rate per operating hour and length [ms]. */
  readonly minorStops: { readonly perHour: number; readonly length: number } | null
  readonly service: ServiceSpec | null
  readonly wear: WearSpec | null
  readonly meanShifts: MeanShiftSpec | null
  readonly chart: ControlChartSpec | null
  /** Machine cost per scheduled hour and machine: energy, space and, where it has no value in the books, its wear [cent]. */
  readonly rate: number
  /**
   * What a machine is worth in the books when the run opens [cent], and the time over which that is written off [ms].
   * null: its worth is not known, and the rate is wear, which costs no cash.
   */
  readonly asset: { readonly value: number; readonly life: number } | null
  /** Time to carry a lot on to the next station [ms]. */
  readonly moveTime: Distribution
  readonly dispatching: string
}

/** A lot that stands before a station when the run opens. */
export interface OpeningLotSpec {
  readonly product: string
  readonly quantity: number
  readonly station: string
}
