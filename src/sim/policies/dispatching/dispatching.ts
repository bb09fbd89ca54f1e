/** Which waiting lot goes next? A rule gives every lot a key; the smallest goes first, and among equals the longest waiting. */

import type { Job } from '../../floor'
import type { ProductModel } from '../../model'

export interface DispatchView {
  readonly now: number
  readonly job: Readonly<Job>
  readonly product: ProductModel
  /** Setup family that the machine is set for. */
  readonly family: number
}
export type DispatchingRule = (view: DispatchView) => number
