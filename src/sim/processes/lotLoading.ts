/** A lot comes from the queue onto a machine, with what its operation needs. */

import { type Job, type Machine, whereabouts } from '../floor'
import { takeOut } from '../kernel/waitingLine'
import type { World } from '../world'
import { assemble } from './assembly'
import { draws } from './stock'

/** Takes the lot from the queue onto the machine, with what is built in. */
export function load(world: World, machine: Machine, job: Job): void {
  const station = machine.home
  takeOut(station.queue, job)
  station.buffered -= job.quantity
  job.place = whereabouts.machine
  job.machine = machine.index
  // One that gave way to a more urgent lot has all it needs, and its luck is drawn.
  if (job.left === 0) {
    if (job.step.materials.length > 0) draws(world, job)
    if (job.step.assembles) assemble(world, job)
    job.visits++
  }
}
