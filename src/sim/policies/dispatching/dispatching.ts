/** Which waiting lot goes next? A rule gives every lot a key; the smallest goes first, and among equals the longest waiting. */

import type { Job } from '../../floor'
import type { OperationModel } from '../../model'

/** What a rule is shown of a lot. The record is used again for the next lot: nothing may keep it. */
export interface DispatchView {
  now: number
  job: Readonly<Job>
  /** The operation that it waits for. */
  operation: OperationModel
  /** Setup family of the lot, and the one that the machine is set for. */
  lotFamily: number
  family: number
  /** Mean time to change the machine over to the lot [ms]. */
  changeover: number
}
export type DispatchingRule = (view: Readonly<DispatchView>) => number
