/** Whether everything that an operation builds in is there. */

import type { Job } from '../floor'
import type { World } from '../world'
import { hasParts } from './feeders'
import { lacksMaterial } from './stock'

/** Whether the lot's operation may begin: its material is on the shelf, and the parts made for it have come. */
export function isReady(world: World, job: Job): boolean {
  if (lacksMaterial(world, job)) return false
  return !job.step.assembles || job.left > 0 || hasParts(job)
}
