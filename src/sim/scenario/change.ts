/** How a company changes: programmes that people adopt. */

/** Physical reach of a programme when everybody has adopted it: drawn once a seed between the two, then hidden. */
export type EffectRange = { readonly least: number; readonly most: number }

export interface ProgrammeSpec {
  readonly lever: string
  /** Time from launch to 90 % adoption with full attention [ms]. */
  readonly adoptionTime: number
  /** Cost while it runs [cent a week]. */
  readonly costPerWeek: number
  /** Cost of the launch [cent]. */
  readonly launchCost: number
  /** Time in which adoption halves once support ends [ms]. */
  readonly halfLife: number
  /** Operators away for training at the steepest point of adoption. */
  readonly training: number
  /** Factor on a physical parameter at full adoption, by parameter name. */
  readonly effects: Readonly<Record<string, EffectRange>>
}
