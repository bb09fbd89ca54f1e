/** Which waiting lot goes next? A rule gives every lot a key; the smallest goes first, and among equals the longest waiting. */

import type { Job } from '../../floor'
import type { StationModel } from '../../model'

/** What a rule is shown besides the lot. The record is used again for the next choice: nothing may keep it. */
export interface DispatchView {
  now: number
  /** Where the lots wait. */
  station: StationModel
  /** Setup family that the machine is set for; -1: for none yet. */
  family: number
}
export type DispatchingRule = (job: Readonly<Job>, view: Readonly<DispatchView>) => number
