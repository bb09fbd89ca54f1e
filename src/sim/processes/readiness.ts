/** Whether everything that an operation builds in is there. */

import type { Job } from '../floor'
import type { World } from '../world'
import { hasParts } from './feeders'
import { hasMaterials } from './stock'

/** Whether the lot's operation may begin: its material is on the shelf, and the parts made for it have come. */
export function isReady(world: World, job: Job): boolean {
  const { materials, assembles } = job.step
  return (materials.length === 0 || hasMaterials(world, job)) && (!assembles || hasParts(job))
}
