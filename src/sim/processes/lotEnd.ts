/** What is done about quality at the end of a lot: some units are bad, samples are taken, and somebody looks at the units. */

import type { Job, Machine } from '../floor'
import type { World } from '../world'
import { sample } from './controlChart'
import { dispose } from './disposal'
import { found, inspect } from './inspection'
import { unitsOffTarget } from './processMean'
import { spoil } from './quality'
import { spreading } from './wear'

/** Answers how long machine and lot stand for it [ms]. */
export function checkLot(world: World, machine: Machine, job: Job): number {
  const { station, home } = machine
  const operation = job.step
  let stands = 0
  const offTarget = machine.process === null ? 0 : unitsOffTarget(world, machine, job.quantity)
  if (operation.characteristic !== null) {
    const spread = home.effects.sigma * spreading(machine)
    spoil(world, machine, job, operation, spread, offTarget)
    if (machine.process !== null) stands += sample(world, machine, job, spread)
  }
  if (operation.inspection !== null) {
    const rejected = inspect(world, station, job, operation)
    stands += operation.inspection.time * found.looked
    stands += Math.round(operation.inspection.holdTime * rejected * home.effects.holdTime)
    if (rejected > 0) dispose(world, home, job, operation)
  }
  return stands
}
