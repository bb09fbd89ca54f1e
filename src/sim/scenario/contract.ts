/** Contracts with suppliers: what a company may agree on over one item, beyond ordering at the list price. */

export interface ContractTerms {
  /** Price per unit while it is in force, whatever the order [cent]. */
  readonly price: number
  /** Length of a period [ms], and units to be ordered in each; 0: none. */
  readonly period: number
  readonly commitment: number
  /** Share of the commitment that may be left without penalty, and the penalty for each unit less than that [cent]. */
  readonly flexibility: number
  readonly shortfallPenalty: number
  /** Units a week that the supplier makes for us beyond his capacity, and what each costs in a week, used or not [cent]. */
  readonly reserved: number
  readonly reservationFee: number
  /** Time from order to readiness beyond which the supplier pays [ms], and what he pays for each unit [cent]. */
  readonly readyWithin: number
  readonly latePenalty: number
  /** How long it is in force [ms], and the cost of ending it before [cent]. */
  readonly length: number
  readonly breakFee: number
}

/** A contract that a supplier offers. */
export interface ContractSpec {
  readonly supplier: string
  readonly item: string
  /** In force when the run opens. */
  readonly inForce: boolean
  readonly terms: ContractTerms
}
