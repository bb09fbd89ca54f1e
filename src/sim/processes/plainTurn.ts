/**
 * The beaten path. At most stations of most models nothing may happen to a lot but that it is worked on: there a machine's
 * turn, from the end of one lot to the begin of the next, is these few functions. They do what `lotEnd.ts`, `handover.ts`,
 * `flow.ts`, `lotLoading.ts` and `station.ts` do step by step, in the same order, without asking at each step for what
 * cannot be; tests/laws hold the one to the other by the whole state of the world.
 */

import type { Job, Machine } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw, drawTime } from '../kernel/distribution'
import { keyed } from '../kernel/random'
import { takeAt, waitingAt } from '../kernel/waitingLine'
import { meterWork } from '../meters'
import { dispatchingRule, FIFO } from '../policies/dispatching'
import type { DispatchView } from '../policies/dispatching/dispatching'
import type { World } from '../world'
import { changeover, meanChangeover } from './changeover'
import { completeLot } from './completion'
import { admits, send, takeIn } from './flow'
import { dropJob, turnTo } from './job'
import { SETUP_LUCK } from './luck'
import { passDrum } from './release'
import { wakeStation } from './wake'

/** Whether nothing can befall the lot that leaves a machine of a plain station but that there is no room where it goes. */
export const leavesPlainly = ({ step, feeds, reserved }: Job): boolean => step.unwatched && feeds < 0 && reserved === 0

/** The lot goes on; answers whether the machine is to look at its queue at once, before anybody who was woken. */
export function leavePlainly(world: World, machine: Machine, job: Job): boolean {
  const { home } = machine
  const { made } = job
  world.tell.jobFinished?.(world.now, job.serial, home.index, job.quantity)
  const last = job.operation === made.route.length - 1
  if (job.beforeDrum && (last || world.plants[made.plant]!.drum === home.index)) passDrum(world, made.plant, job)
  if (!last) {
    turnTo(job, job.operation + 1)
    const next = world.stations[job.step.station]!
    if (next.buffer !== null && !admits(world, next, job)) {
      next.wanting.push(job.index)
      machine.phase = 'blocked'
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
  takeIn(world, home)
  if (last) {
    completeLot(world, job)
    dropJob(world, job)
  } else {
    send(world, job, home)
  }
  if (!alone) return false
  home.awake = false
  if (home.wanting.length > 0) takeIn(world, home)
  return true
}

/** Whether the lot needs nothing to begin its operation but the machine. */
const isBare = ({ step, kitted, left, parent }: Job): boolean =>
  (step.bare || (kitted && !step.assembles)) && left === 0 && parent < 0

/** The idle machine begins with the lot that is to go next, if any waits; false where it has to be looked at more closely. */
export function startPlainly(world: World, machine: Machine): boolean {
  const { home } = machine
  const { queue } = home
  if (queue.count === 0) {
    home.waitsFor = 'work'
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
  const { setup, setups } = machine.model
  if ((setup.mean > 0 || setups !== null) && machine.family !== job.made.family) changePlainly(world, machine, job)
  else processPlainly(world, machine, job)
  takeIn(world, home)
  return true
}

/** Place in the queue of the lot that the rule puts first; -1: one of them may have to wait for something. */
function firstOf(world: World, { home, family, model }: Machine): number {
  const { queue } = home
  const rule = dispatchingRule(home.rule)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  view.now = world.now
  view.family = family
  for (let place = 0; place < queue.count; place++) {
    const job = world.jobs[waitingAt(queue, place)]!
    if (!isBare(job)) return -1
    view.job = job
    view.changeover = meanChangeover(model, family, job.made.family)
    const key = rule(view)
    if (key < least) {
      best = place
      least = key
    }
  }
  return best
}
const view = { now: 0.5, family: 0, changeover: 0.5 } as DispatchView

function changePlainly(world: World, machine: Machine, job: Job): void {
  const { home, model } = machine
  const before = machine.family
  machine.family = job.made.family
  machine.phase = 'setup'
  if (before < 0) machine.left = 0
  else {
    const luck = keyed(model.seed ^ SETUP_LUCK ^ world.luck, job.fate, job.visits)
    machine.left = Math.floor(draw(changeover(model, before, job.made.family), luck) * home.effects.setupTime + 0.5)
  }
  if (machine.left === 0) {
    processPlainly(world, machine, job)
    return
  }
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  schedule(world.calendar, world.now + machine.left, machine.slot)
}

/** Processing begins. */
export function processPlainly(world: World, machine: Machine, job: Job): void {
  const { home, model } = machine
  const { step, quantity } = job
  const time = drawTime(step.processTime, quantity, keyed(model.seed ^ world.luck, job.fate, job.visits))
  job.process = time
  job.touched += time
  machine.phase = 'process'
  machine.left = time
  machine.whole = time
  const nominal = step.nominal * quantity
  meterWork(world, home.index, quantity, time, nominal)
  world.tell.jobStarted?.(world.now, job.serial, home.index, quantity, time, nominal)
  machine.working = true
  home.busy++
  machine.startedAt = world.now
  machine.willFail = false
  schedule(world.calendar, world.now + time, machine.slot)
}
