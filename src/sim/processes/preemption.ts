/**
 * A more urgent lot takes the machine: preemptive-resume priority (White & Christie 1958, Operations Research 6). The
 * lot that was worked on goes back to the head of the queue, and later needs only the work that is left.
 */

import { doing, type Machine, type Station, whereabouts } from '../floor'
import { joinFirst } from '../kernel/waitingLine'
import { meterWork } from '../meters'
import { PRIORITY } from '../policies/dispatching'
import type { World } from '../world'
import { halt, workLeft } from './machine'
import { freeOperators } from './operators'
import { isReady } from './readiness'

/** Frees the machine of the least urgent lot that somebody more urgent waits behind; null when there is none. */
export function giveWay(world: World, station: Station): Machine | null {
  if (station.rule !== PRIORITY || station.queue.count === 0) return null
  const machine = leastUrgent(world, station, mostUrgent(world, station))
  if (machine !== null) interrupt(world, machine)
  return machine
}

/** The smallest priority in the queue, of lots that could begin. */
function mostUrgent(world: World, { queue }: Station): number {
  let least = Number.POSITIVE_INFINITY
  for (let job = queue.head; job !== null; job = job.behind) {
    if (job.priority < least && isReady(world, job)) least = job.priority
  }
  return least
}

/** The machine at work on the greatest priority above this; of equals the first. A lot just done is not interrupted. */
function leastUrgent(world: World, { bays }: Station, above: number): Machine | null {
  let found: Machine | null = null
  let most = above
  for (const machine of bays) {
    if (!machine.working || machine.phase !== doing.process || workLeft(world, machine) <= 0) continue
    const { priority } = world.jobs[machine.job]!
    if (priority > most) {
      found = machine
      most = priority
    }
  }
  return found
}

function interrupt(world: World, machine: Machine): void {
  halt(world, machine)
  freeOperators(world, machine)
  const station = machine.home
  const job = world.jobs[machine.job]!
  job.left = machine.left
  job.touched -= machine.left
  job.place = whereabouts.queue
  job.machine = -1
  machine.job = -1
  machine.phase = doing.idle
  station.buffered += job.quantity
  joinFirst(station.queue, job)
  const nominal = (job.step.processTime.mean * job.quantity * job.left) / job.process
  meterWork(station.meter, -job.quantity, -job.left, -nominal)
  world.tell.jobInterrupted?.(world.now, job.serial, station.index, job.quantity, job.left, nominal)
}
