/** The gate: planned lots enter the floor in order, as the release rule lets them. */

import type { Job } from '../floor'
import { uniform } from '../kernel/random'
import { releaseRule } from '../policies/release'
import type { World } from '../world'
import { hasRoom, send, stationOf } from './flow'
import { luckOf } from './luck'
import { adoptionOf } from './programme'

/** Lets in all that may enter now, in the order planned. */
export function openGate(world: World): void {
  const { waiting } = world.planning
  while (waiting.length > 0) {
    const job = world.jobs[waiting[0]!]!
    if (!mayEnter(world, job) && !(hasRoom(world, stationOf(world, job), job) && breaksRule(world, job))) return
    waiting.shift()
    world.planning.wipLots++
    world.planning.wipUnits += job.quantity
    job.releasedAt = world.now
    world.tell.jobReleased(world.now, job.serial, job.product, job.quantity)
    send(world, job, -1)
  }
}

export function mayEnter(world: World, job: Job): boolean {
  const first = world.stations[stationOf(world, job)]!
  if (!hasRoom(world, stationOf(world, job), job)) return false
  return releaseRule(world.planning.release).admits({
    wipLots: world.planning.wipLots,
    lotsAtFirst: first.lots,
    cardsAtFirst: first.cards,
    cap: world.planning.cap,
  })
}

/** Who has not adopted the rule yet lets a lot in although it says no: with probability 1 − adoption, once a lot. */
function breaksRule(world: World, job: Job): boolean {
  if (world.planning.release === 'push') return false
  if (job.discipline === 0) {
    const breaks = uniform(luckOf(world, 0x0f1e2d3c, job.fate)) < 1 - adoptionOf(world, 'releaseRule')
    job.discipline = breaks ? 2 : 1
    if (breaks) world.tell.ruleBroken(world.now, job.serial)
  }
  return job.discipline === 2
}
