/** Which units come out bad, and which of them are found: a normal characteristic against spec limits, and inspection with both kinds of error. */

import type { Job } from '../floor'
import { normalTail } from '../kernel/math'
import { binomial } from '../kernel/random'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { luckOf } from './luck'

/** P(|N(offset, sigma)| > 1): the share of units outside the spec limits at ±1 (Montgomery 2019, ch. 8). */
export function defectProbability(offset: number, sigma: number): number {
  return normalTail((1 - offset) / sigma) + normalTail((1 + offset) / sigma)
}

/** Spoils units of the lot as the operation's capability has it. */
export function spoil(world: World, station: number, job: Job, operation: OperationModel): void {
  const { offset, sigma } = operation.characteristic!
  const { effects } = world.stations[station]!
  const probability = defectProbability(offset * effects.offset, sigma * effects.sigma)
  const { seed } = world.model.stations[station]!
  const luck = luckOf(world, seed ^ 0x51ed270b, job.fate, job.visits)
  job.defective += binomial(luck, job.quantity - job.defective, probability)
}

/** Units that the last inspection rejected: truly bad, and good ones by mistake. Used again: read it at once. */
export const rejected = { bad: 0, good: 0 }

/** An inspector looks at the lot; answers how many units are rejected, which `rejected` splits. */
export function inspect(world: World, station: number, job: Job, operation: OperationModel): number {
  const { detection, falseReject } = operation.inspection!
  const { seed } = world.model.stations[station]!
  const luck = luckOf(world, seed ^ 0x2c9277b5, job.fate, job.visits)
  rejected.bad = binomial(luck, job.defective, detection)
  rejected.good = binomial(luck, job.quantity - job.defective, falseReject)
  const count = rejected.bad + rejected.good
  world.tell.unitsInspected(world.now, station, job.product, job.quantity, count)
  return count
}
