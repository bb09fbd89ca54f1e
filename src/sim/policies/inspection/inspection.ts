/**
 * How many units of a lot are looked at, and does the lot pass? Bad units that are found never go on. A lot that does
 * not pass is looked at unit by unit (rectifying inspection: Dodge & Romig 1929).
 */

import type { Args, Params } from '../../params'

export interface InspectionPolicy<P extends Params = Params> {
  readonly params: P
  /** Units to look at before the lot is judged, from 0 to `lot`. */
  readonly sample: (lot: number, args: Args<P>) => number
  /** Whether the lot passes with so many bad units found in its sample. */
  readonly accepts: (found: number, args: Args<P>) => boolean
}

export const inspectionPolicy = <P extends Params>(declared: InspectionPolicy<P>): InspectionPolicy<P> => declared
