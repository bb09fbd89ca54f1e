/** Which units come out bad, and which of them are found: a normal characteristic against spec limits, and inspection with both kinds of error. */

import type { Job } from '../floor'
import { normalTail } from '../kernel/math'
import { binomial } from '../kernel/random'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { luckOf } from './luck'

/** Units that an inspection rejected: truly bad, and good ones by mistake. */
export interface Rejected {
  bad: number
  good: number
}

/** P(|N(offset, sigma)| > 1): the share of units outside the spec limits at ±1 (Montgomery 2019, ch. 8). */
export function defectProbability(offset: number, sigma: number): number {
  return normalTail((1 - offset) / sigma) + normalTail((1 + offset) / sigma)
}

/** Spoils units of the lot as the operation's capability has it. */
export function spoil(world: World, job: Job, operation: OperationModel, seed: number): void {
  if (operation.characteristic === null) return
  const { offset, sigma } = operation.characteristic
  const probability = defectProbability(offset, sigma * world.effects.sigma)
  job.defective += binomial(
    luckOf(world, seed ^ 0x51ed270b, job.fate, job.visits),
    job.quantity - job.defective,
    probability,
  )
}

/** What an inspector rejects of the lot; null when nobody looks. The answer is reused: read it at once. */
export function inspect(world: World, job: Job, operation: OperationModel, seed: number): Rejected | null {
  if (operation.inspection === null) return null
  const luck = luckOf(world, seed ^ 0x2c9277b5, job.fate, job.visits)
  rejected.bad = binomial(luck, job.defective, operation.inspection.detection)
  rejected.good = binomial(luck, job.quantity - job.defective, operation.inspection.falseReject)
  return rejected
}
const rejected: Rejected = { bad: 0, good: 0 }
