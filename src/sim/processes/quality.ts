/** Which units come out bad: a normal characteristic against spec limits, wider as machines wear, off target after a shift. */

import type { Job, Machine } from '../floor'
import { normalTail } from '../kernel/math'
import { binomial, hypergeometric } from '../kernel/random'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { luckOf } from './luck'

/** P(|N(offset, sigma)| > 1): the share of units outside the spec limits at ±1 (Montgomery 2019, ch. 8). */
export function defectProbability(offset: number, sigma: number): number {
  return normalTail((1 - offset) / sigma) + normalTail((1 + offset) / sigma)
}

/**
 * Spoils units of the lot as the operation's capability has it. `spread` is the true sigma over the stated one;
 * `offTarget` units were made after the mean had shifted.
 */
export function spoil(
  world: World,
  machine: Machine,
  job: Job,
  operation: OperationModel,
  spread: number,
  offTarget: number,
): void {
  const { offset, sigma } = operation.characteristic!
  const { effects } = machine.home
  const { seed } = machine.model
  const luck = luckOf(world, seed ^ 0x51ed270b, job.fate, job.visits)
  const sound = job.quantity - job.defective
  const moved = offTarget === job.quantity ? sound : hypergeometric(luck, job.quantity, sound, offTarget)
  const mean = offset * effects.offset
  job.defective += binomial(luck, sound - moved, defectProbability(mean, sigma * spread))
  if (moved === 0) return
  const shifted = mean + machine.process!.shift * sigma
  job.defective += binomial(luck, moved, defectProbability(shifted, sigma * spread))
}
