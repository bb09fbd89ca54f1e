/** A lot comes from the queue onto a machine, with what its operation needs. */

import type { Job, Machine } from '../floor'
import { takeAt } from '../kernel/waitingLine'
import type { OperationModel } from '../model'
import type { World } from '../world'
import { operationOf } from './flow'
import { draws, hasMaterials } from './stock'

/** Whether everything that goes into the lot is there, so that the operation may begin. */
export function isReady(world: World, job: Job, operation: OperationModel): boolean {
  return operation.materials.length === 0 || hasMaterials(world, operation, job)
}

/** Takes the lot at this place of the queue onto the machine, and draws its material. */
export function load(world: World, machine: Machine, place: number): Job {
  const state = world.stations[machine.station]!
  const job = world.jobs[takeAt(state.queue, place)]!
  state.buffered -= job.quantity
  job.place = 'machine'
  job.machine = machine.index
  const operation = operationOf(world, job)
  if (operation.materials.length > 0) draws(world, operation, job)
  job.visits++
  return job
}
