/**
 * The beaten path. At most stations of most models nothing may happen to a lot but that it is worked on: there, and while
 * nobody wants to hear of it, a machine's turn from the end of one lot to the begin of the next is these few functions.
 * They do what `station.ts`, `lotEnd.ts`, `handover.ts`, `flow.ts` and `lotLoading.ts` do step by step, in the same
 * order, without asking at each step for what cannot be; tests/laws hold the one to the other by the whole state of the
 * world. What is asked twice is asked once, and calls are few, since after each an engine must look at every record anew.
 * With it M/M/1 takes 0.73 of the time, a line with little room 0.82, the standard factory 0.71 (medians of pairs).
 */

import { changeover } from '../changeover'
import type { Job, Machine, Station } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw, drawTime } from '../kernel/distribution'
import { join, takeAt, waitingAt } from '../kernel/waitingLine'
import { meterWork } from '../meters'
import { FIFO, keyOf } from '../policies/dispatching'
import type { World } from '../world'
import { completeLot } from './completion'
import { viewOf } from './dispatchView'
import { admits, send, takeIn } from './flow'
import { dropJob } from './job'
import { luckOf, SETUP_LUCK } from './luck'
import { BLOCKED, RUNNING, SETUP, STARVED, show } from './machine'
import { passDrum } from './release'
import { hasKitFor } from './stock'
import { wakeStation } from './wake'

/** What has come of a machine's turn. */
export const turned = {
  /** Nothing yet: the lot has to be looked at more closely. */
  not: 0,
  /** The lot has gone on, and the machine with the next one, if any waits. */
  whole: 1,
  /** The lot has gone on, and what waits has to be looked at more closely. */
  half: 2,
} as const
export type Turned = (typeof turned)[keyof typeof turned]

/** The machine's setup or work is over. */
export function turnPlainly(world: World, machine: Machine): Turned {
  const job = world.jobs[machine.job]!
  const { home } = machine
  if (machine.phase === 'setup') {
    if (job.left > 0) return turned.not
    home.busy--
    processPlainly(world, machine, job)
    show(world, machine, RUNNING)
    return turned.whole
  }
  if (machine.phase !== 'process' || !job.step.unwatched || job.feeds >= 0 || job.reserved > 0) return turned.not
  home.busy--
  machine.working = false
  machine.left = 0
  if (machine.model.ages) machine.age += world.now - machine.startedAt
  if (!leavePlainly(world, machine, job)) return turned.whole
  return startPlainly(world, machine) ? turned.whole : turned.half
}

/** The lot goes on; answers whether the machine is to look at its queue at once, before anybody who was woken. */
function leavePlainly(world: World, machine: Machine, job: Job): boolean {
  const { home } = machine
  const { made } = job
  const after = job.operation + 1
  const last = after === made.route.length
  if (job.beforeDrum && (last || world.plants[made.plant]!.drum === home.index)) passDrum(world, made.plant, job)
  if (!last) {
    job.operation = after
    job.step = made.route[after]!
    const next = world.stations[job.step.station]!
    if (next.buffer !== null && !admits(world, next, job)) {
      join(next.wanting, job.index)
      machine.phase = 'blocked'
      show(world, machine, BLOCKED)
      return false
    }
  }
  machine.job = -1
  machine.phase = 'idle'
  job.machine = -1
  home.lots--
  const alone = home.busy === home.installed - 1
  if (alone) home.awake = true
  else wakeStation(world, home)
  if (home.model.first || home.wanting.count > 0 || home.hesitating.length > 0) takeIn(world, home)
  if (last) {
    completeLot(world, job)
    dropJob(world, job)
  } else {
    goOn(world, job, home)
  }
  if (!alone) return false
  home.awake = false
  if (home.wanting.count > 0) takeIn(world, home)
  return true
}

/** Into the queue of the next station, where that is plain too and no way leads there. */
function goOn(world: World, job: Job, from: Station): void {
  const next = world.stations[job.step.station]!
  if (from.model.moves || !next.plain) {
    send(world, job, from)
    return
  }
  next.buffered += job.quantity
  next.lots++
  job.place = 'queue'
  join(next.queue, job.index)
  if (next.busy < next.installed) wakeStation(world, next)
}

/** Whether the lot needs nothing to begin its operation but the machine. */
const isBare = (job: Job): boolean =>
  (job.step.bare || (hasKitFor(job) && !job.step.assembles)) && job.left === 0 && job.parent < 0

/** The idle machine begins with the lot that is to go next, if any waits; false where they have to be looked at more closely. */
export function startPlainly(world: World, machine: Machine): boolean {
  const { home } = machine
  const { queue } = home
  if (queue.count === 0) {
    home.waitsFor = 'work'
    show(world, machine, STARVED)
    return true
  }
  if (machine.lot >= 0) return false
  const place = queue.count === 1 || home.rule === FIFO ? 0 : firstOf(world, machine)
  if (place < 0) return false
  const job = world.jobs[waitingAt(queue, place)]!
  if (!isBare(job)) return false
  takeAt(queue, place)
  home.waitsFor = null
  home.buffered -= job.quantity
  job.place = 'machine'
  job.machine = machine.index
  job.visits++
  machine.job = job.index
  machine.skipped = false
  if (home.model.setsUp && machine.family !== job.made.family) {
    changePlainly(world, machine, job)
  } else {
    processPlainly(world, machine, job)
    show(world, machine, RUNNING)
  }
  if (home.model.first || home.wanting.count > 0 || home.hesitating.length > 0) takeIn(world, home)
  return true
}

/** Place in the queue of the lot that the rule puts first; -1: one of them may have to wait for something. */
function firstOf(world: World, machine: Machine): number {
  const { queue, rule } = machine.home
  const { jobs } = world
  const view = viewOf(world, machine)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < queue.count; place++) {
    const job = jobs[waitingAt(queue, place)]!
    if (!isBare(job)) return -1
    const key = keyOf(rule, job, view)
    if (key < least) {
      best = place
      least = key
    }
  }
  return best
}

function changePlainly(world: World, machine: Machine, job: Job): void {
  const { home, model } = machine
  const before = machine.family
  machine.family = job.made.family
  machine.phase = 'setup'
  machine.left = 0
  if (before >= 0) {
    const luck = luckOf(world, model.seed ^ SETUP_LUCK, job.fate, job.visits)
    machine.left = Math.floor(draw(changeover(model, before, job.made.family), luck) * home.effects.setupTime + 0.5)
  }
  if (machine.left === 0) {
    processPlainly(world, machine, job)
    show(world, machine, RUNNING)
    return
  }
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  show(world, machine, SETUP)
  schedule(world.calendar, world.now + machine.left, machine.slot)
}

/** Processing begins. */
function processPlainly(world: World, machine: Machine, job: Job): void {
  const { home, model } = machine
  const { step, quantity } = job
  const time = drawTime(step.processTime, quantity, luckOf(world, model.seed, job.fate, job.visits))
  job.process = time
  job.touched += time
  machine.phase = 'process'
  machine.left = time
  machine.whole = time
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  meterWork(world, home.index, quantity, time, step.nominal * quantity)
  schedule(world.calendar, world.now + time, machine.slot)
}
