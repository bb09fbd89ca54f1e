/**
 * The beaten path. At most stations of most models nothing may happen to a lot but that it is worked on: there, and while
 * nobody wants to hear of it, a machine's turn from the end of one lot to the begin of the next is these few functions.
 * They do what `station.ts`, `lotEnd.ts`, `handover.ts`, `flow.ts` and `lotLoading.ts` do step by step, in the same
 * order, without asking at each step for what cannot be; tests/laws hold the one to the other by the whole state of the
 * world. What is asked twice is asked once, and calls are few, since after each an engine must look at every record anew.
 * With it M/M/1 takes 0.79 of the instructions, a line with little room 0.68, the standard factory 0.70 (Valgrind).
 *
 * Here and wherever it goes by the million, functions are constants: a declared one is asked at each call whether it is
 * still the same, which took M/M/1 8 % and the standard factory 6 % of their instructions. And flags are compared with
 * true, for a plain question tells them from all else that counts as false: twelve instructions in place of two.
 */

import { changeover } from '../changeover'
import { doing, type Job, lack, type Machine, NO_LIMIT, whereabouts } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw, drawTimeOnce } from '../kernel/distribution'
import { join, takeOut } from '../kernel/waitingLine'
import { meterWork } from '../meters'
import { FIFO, keyOf } from '../policies/dispatching'
import type { World } from '../world'
import { completeLot } from './completion'
import { viewOf } from './dispatchView'
import { hasRoom, send, takeIn, wantIn } from './flow'
import { dropJob } from './job'
import { luckOf, SETUP_LUCK } from './luck'
import { BLOCKED, RUNNING, SETUP, STARVED, show } from './machine'
import { passDrum } from './release'
import { hasKitFor } from './stock'
import { wakeStation } from './wake'
import { beginAsForeseen } from './workAhead'

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
export const turnPlainly = (world: World, machine: Machine): Turned => {
  const { home } = machine
  const job = world.jobs[machine.job]!
  if (machine.phase === doing.setup) {
    // The end of a setup that was interrupted, or looked at, is a due of its own.
    if (machine.ahead === 0) return turned.not
    beginAsForeseen(world, machine)
  }
  const { made, step } = job
  if (machine.phase !== doing.process || step.unwatched === false || job.feeds >= 0) return turned.not
  const after = step.next
  home.busy--
  machine.working = false
  machine.left = 0
  if (home.ages === true) machine.age += world.now - machine.startedAt
  if (job.beforeDrum === true) {
    const plant = world.plants[made.plant]!
    if (after === null || plant.drum === home.index) passDrum(world, plant, job)
  }
  let next = home
  if (after !== null) {
    job.operation++
    job.step = after
    next = world.stations[after.station]!
    if (next.buffer !== NO_LIMIT && job.reworks === 0 && !hasRoom(next, job.quantity)) {
      wantIn(next, job)
      machine.phase = doing.blocked
      show(world, machine, BLOCKED)
      return turned.whole
    }
  }
  machine.job = -1
  machine.phase = doing.idle
  job.machine = -1
  home.lots--
  const alone = home.busy === home.installed - 1
  if (alone) home.awake = true
  else wakeStation(world, home)
  // Where there is a buffer, a place comes free when a lot leaves that.
  if (home.buffer === 0) takeIn(world, home)
  if (after === null) {
    completeLot(world, job)
    dropJob(world, job)
  } else if (home.moves === true || next.plain === false) {
    send(world, job, home)
  } else {
    // Into the queue of the next station, where that is plain too and no way leads there.
    next.buffered += job.quantity
    next.lots++
    job.place = whereabouts.queue
    join(next.queue, job)
    if (next.busy < next.installed) wakeStation(world, next)
  }
  if (!alone) return turned.whole
  // The machine looks at its queue at once, before anybody who was woken.
  home.awake = false
  if (home.awaited === true && home.wanting.count > 0) takeIn(world, home)
  return startPlainly(world, machine) ? turned.whole : turned.half
}

/** Whether the lot needs nothing to begin its operation but the machine. */
const isBare = (job: Job): boolean => isFree(job) && job.left === 0 && job.parent < 0
const isFree = (job: Job): boolean => job.step.bare === true || (hasKitFor(job) && job.step.assembles === false)

/** The idle machine begins with the lot that is to go next, if any waits; false where they have to be looked at more closely. */
export const startPlainly = (world: World, machine: Machine): boolean => {
  const { home } = machine
  const { queue } = home
  if (queue.count === 0) {
    home.waitsFor = lack.work
    show(world, machine, STARVED)
    return true
  }
  if (machine.lot >= 0) return false
  const job = queue.count === 1 || home.rule === FIFO ? queue.head! : firstOf(world, machine)
  if (!isBare(job)) return false
  takeOut(queue, job)
  home.waitsFor = lack.nothing
  home.buffered -= job.quantity
  job.place = whereabouts.machine
  job.machine = machine.index
  job.visits++
  machine.job = job.index
  machine.skipped = false
  if (home.setsUp === true && machine.family !== job.made.family) changePlainly(world, machine, job)
  else processPlainly(world, machine, job)
  takeIn(world, home)
  return true
}

/** The lot in the queue that the rule puts first: where it is bare, none that lacks something goes before it. */
const firstOf = (world: World, machine: Machine): Job => {
  const { queue, rule } = machine.home
  const view = viewOf(world, machine)
  let best = queue.head!
  let least = keyOf(rule, best, view)
  for (let job = best.behind; job !== null; job = job.behind) {
    const key = keyOf(rule, job, view)
    if (key < least) {
      best = job
      least = key
    }
  }
  return best
}

const changePlainly = (world: World, machine: Machine, job: Job): void => {
  const { home, model } = machine
  const before = machine.family
  machine.family = job.made.family
  machine.phase = doing.setup
  machine.left = 0
  if (before >= 0) {
    const change = changeover(model, before, job.made.family)
    const time =
      change.cv === 0 ? change.mean : draw(change, luckOf(world, home.seed ^ SETUP_LUCK, job.fate, job.visits))
    machine.left = Math.floor(time * home.effects.setupTime + 0.5)
  }
  if (machine.left === 0) {
    processPlainly(world, machine, job)
    return
  }
  const time = workTime(world, machine, job)
  machine.ahead = time
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  show(world, machine, SETUP)
  schedule(world.calendar, world.now + machine.left + time, machine.slot)
}

const workTime = (world: World, machine: Machine, job: Job): number =>
  drawTimeOnce(job.step.processTime, job.quantity, machine.home.seed ^ world.luck, job.fate, job.visits)

/** Processing begins. */
const processPlainly = (world: World, machine: Machine, job: Job): void => {
  const { home } = machine
  const { step, quantity } = job
  const time = workTime(world, machine, job)
  job.process = time
  job.touched += time
  machine.phase = doing.process
  machine.left = time
  machine.whole = time
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  meterWork(home.meter, quantity, time, step.nominal * quantity)
  show(world, machine, RUNNING)
  schedule(world.calendar, world.now + time, machine.slot)
}
