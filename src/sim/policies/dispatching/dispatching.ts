/** Which waiting lot goes next? A rule gives every lot a key; the smallest goes first, and among equals the longest waiting. */

import type { Job } from '../../floor'

/** What a rule is shown of a lot. The record is used again for the next lot: nothing may keep it. */
export interface DispatchView {
  now: number
  job: Readonly<Job>
  /** Setup family that the machine is set for. */
  family: number
}
export type DispatchingRule = (view: Readonly<DispatchView>) => number
