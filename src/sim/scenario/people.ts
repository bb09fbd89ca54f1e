/** Who works in a company, and when. */

/** Hours that people work, repeated every week; `from` and `to` in ms after Monday 00:00, ascending, not overlapping. */
export interface ShiftSpec {
  readonly id: string
  readonly working: readonly { readonly from: number; readonly to: number }[]
}

/** Operators who run stations. */
export interface PoolSpec {
  readonly id: string
  readonly site: string
  readonly shift: string
  readonly headcount: number
  /** Pay per scheduled hour and head [cent]. */
  readonly wage: number
  /** Probability that one of them is absent from one shift. */
  readonly absence: number
  /** Work beyond the shift; null: there is none. */
  readonly overtime: OvertimeSpec | null
  /** What sustained overtime does to people; null: nothing. */
  readonly fatigue: FatigueSpec | null
  /** How newcomers learn the work; null: they work as the others from the first day. */
  readonly learning: LearningSpec | null
  /** Share of the people who leave in a year. */
  readonly turnover: number
  /** How long it takes to find somebody [ms], and what it costs [cent]. */
  readonly recruitment: { readonly time: number; readonly cost: number }
  /** What one who is released is paid [cent]. */
  readonly severance: number
}

export interface OvertimeSpec {
  /** After each shift at the opening, and at most [ms]. */
  readonly length: number
  readonly most: number
  /** Pay of an hour beyond the shift as a multiple of the wage. */
  readonly premium: number
  /** From a decision until it holds [ms]. */
  readonly notice: number
}

/**
 * Each rate is what one hour of overtime a week and head, smoothed, adds: 0.02 makes a pool of 10 such hours 20 % worse.
 * Output per hour falls with hours worked (Thomas & Raynar 1997; Pencavel 2015), and errors and accidents rise.
 */
export interface FatigueSpec {
  /** Time in which overtime is forgotten to 1/e [ms]. */
  readonly memory: number
  readonly processTime: number
  readonly minorStops: number
  readonly sigma: number
}

/** A newcomer takes `first` times as long in the first week, and `first` · n^(log₂ rate) in the n-th, until it is 1 (Wright 1936). */
export interface LearningSpec {
  readonly first: number
  /** What is left of the time at each doubling of the weeks: 0.8 is an 80 % curve. */
  readonly rate: number
}

/** Technicians who repair and service machines. */
export interface CrewSpec {
  readonly site: string
  readonly shift: string
  readonly headcount: number
  /** Pay per scheduled hour and head [cent]. */
  readonly wage: number
}
