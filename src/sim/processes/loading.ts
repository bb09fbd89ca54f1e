/** A lot comes from the queue onto a machine, with what its operation needs. */

import type { Job, Machine } from '../floor'
import { takeAt } from '../kernel/waitingLine'
import type { World } from '../world'
import { draws, hasMaterials } from './stock'

/** Whether everything that goes into the lot is there, so that the operation may begin. */
export function isReady(world: World, job: Job): boolean {
  return job.step.materials.length === 0 || hasMaterials(world, job)
}

/** Takes the lot at this place of the queue onto the machine, and draws its material. */
export function load(world: World, machine: Machine, place: number): Job {
  const station = machine.home
  const job = world.jobs[takeAt(station.queue, place)]!
  station.buffered -= job.quantity
  job.place = 'machine'
  job.machine = machine.index
  if (job.step.materials.length > 0) draws(world, job)
  job.visits++
  return job
}
