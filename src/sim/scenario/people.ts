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
}

/** Technicians who repair and service machines. */
export interface CrewSpec {
  readonly site: string
  readonly shift: string
  readonly headcount: number
  /** Pay per scheduled hour and head [cent]. */
  readonly wage: number
}
