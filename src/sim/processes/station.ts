/**
 * What happens at a station: choose a lot, change over, process, inspect, and let it go on. Process progress is
 * suspended outside the shift and while the machine is down; a lot of n units is one event.
 */

import type { Job, Machine } from '../floor'
import { draw, drawSum } from '../kernel/distribution'
import { poisson } from '../kernel/random'
import { takeAt, waitingAt } from '../kernel/waitingLine'
import type { OperationModel } from '../model'
import { dispatchingRule, dispatchingRuleIndex, FIFO } from '../policies/dispatching'
import type { DispatchView } from '../policies/dispatching/dispatching'
import { HOUR } from '../units'
import type { World } from '../world'
import { dispose } from './disposal'
import { lacksProductionCard, operationOf, takeIn } from './flow'
import { letGo, reserveNext } from './handover'
import { luckOf } from './luck'
import { halt, onShift, showState, work } from './machine'
import { considerService, fail } from './maintenance'
import { freeOperators, takeOperators } from './operators'
import { giveWay } from './preemption'
import { inspect, spoil } from './quality'
import { draws, lacksMaterial, orderShort } from './stock'

/** Puts a dispatching rule in force at a station. */
export function setDispatching(world: World, station: number, rule: string): void {
  const state = world.stations[station]!
  state.dispatching = rule
  state.rule = dispatchingRuleIndex(rule)
}

/** Lets every machine of the station that can go on, or start a lot, do so. */
export function startWork(world: World, station: number): void {
  const { machines } = world.model.stations[station]!
  if (world.stations[station]!.wanting.length > 0) takeIn(world, station)
  for (let i = 0; i < machines.length; i++) {
    const machine = world.machines[machines[i]!]!
    if (!machine.working && canAct(world, machine)) act(world, machine)
    showState(world, machine)
  }
  if (world.model.stations[station]!.preemptive) letUrgentPass(world, station)
}

function letUrgentPass(world: World, station: number): void {
  for (let machine = giveWay(world, station); machine !== null; machine = giveWay(world, station)) {
    startLot(world, machine)
    showState(world, machine)
  }
}

function canAct(world: World, machine: Machine): boolean {
  return !machine.down && !machine.serviced && machine.phase !== 'blocked' && onShift(world, machine)
}

/** One step of an idle or interrupted machine. */
function act(world: World, machine: Machine): void {
  if (machine.phase === 'idle') {
    if (!considerService(world, machine)) startLot(world, machine)
    return
  }
  if (machine.phase !== 'hold' && machine.operators === 0 && !takeOperators(world, machine)) {
    waitFor(world, machine, 'operator')
    return
  }
  work(world, machine)
}

function startLot(world: World, machine: Machine): void {
  const state = world.stations[machine.station]!
  if (state.queue.count === 0) {
    const { plant } = world.model.stations[machine.station]!
    const full = state.stored > 0 && state.lots >= state.cards && world.plants[plant]!.usesCards
    waitFor(world, machine, full ? 'space' : 'work')
    return
  }
  if (lacksProductionCard(world, machine.station)) {
    waitFor(world, machine, 'space')
    return
  }
  const place = chooseLot(world, machine)
  if (place < 0) {
    const job = world.jobs[waitingAt(state.queue, 0)]!
    orderShort(world, operationOf(world, job), job.quantity)
    waitFor(world, machine, 'material')
  } else if (world.model.stations[machine.station]!.beforeService && !reserveNext(world, machine, place)) {
    waitFor(world, machine, 'space')
  } else if (!takeOperators(world, machine)) {
    waitFor(world, machine, 'operator')
  } else {
    state.waitsFor = null
    begin(world, machine, place)
  }
}

function waitFor(world: World, machine: Machine, what: 'work' | 'material' | 'operator' | 'space'): void {
  world.stations[machine.station]!.waitsFor = what
}

/** Place in the queue of the lot that the dispatching rule puts first among those whose material is there; -1: none. */
function chooseLot(world: World, machine: Machine): number {
  const { queue, rule: index } = world.stations[machine.station]!
  const rule = dispatchingRule(index)
  let best = -1
  let least = 0
  view.now = world.now
  view.family = machine.family
  for (let place = 0; place < queue.count; place++) {
    const job = world.jobs[waitingAt(queue, place)]!
    const operation = operationOf(world, job)
    if (lacksMaterial(world, operation, job)) continue
    if (index === FIFO) return place
    view.job = job
    view.operation = operation
    view.lotFamily = world.model.products[job.product]!.family
    const key = rule(view)
    if (best < 0 || key < least) {
      best = place
      least = key
    }
  }
  return best
}
const view = { now: 0.5, family: 0, lotFamily: 0 } as DispatchView

function begin(world: World, machine: Machine, place: number): void {
  const state = world.stations[machine.station]!
  const job = world.jobs[takeAt(state.queue, place)]!
  state.buffered -= job.quantity
  job.place = 'machine'
  job.machine = machine.index
  machine.job = job.index
  machine.skipped = false
  const product = world.model.products[job.product]!
  const operation = product.route[job.operation]!
  if (job.left === 0) {
    if (operation.materials.length > 0) draws(world, operation, job)
    job.visits++
  }
  const { setup, seed } = world.model.stations[machine.station]!
  if (machine.family !== product.family && setup.mean > 0) {
    const luck = luckOf(world, seed ^ 0x1b56c4e9, job.fate, job.visits)
    machine.phase = 'setup'
    machine.left = machine.family < 0 ? 0 : Math.round(draw(setup, luck) * world.effects.setupTime)
    machine.family = product.family
    if (machine.left > 0) work(world, machine)
    else process(world, machine, job, operation)
  } else {
    process(world, machine, job, operation)
  }
  takeIn(world, machine.station)
}

/** Processing begins, or goes on where it was interrupted. */
function process(world: World, machine: Machine, job: Job, operation: OperationModel): void {
  const nominal = operation.processTime.mean * job.quantity
  let share = 1
  if (job.left > 0) {
    share = job.left / job.process
    machine.left = job.left
    job.left = 0
  } else {
    machine.left = processTimeOf(world, machine, job, operation)
    job.process = machine.left
  }
  machine.phase = 'process'
  job.touched += machine.left
  world.tell.jobStarted(world.now, job.serial, machine.station, job.quantity, machine.left, nominal * share)
  work(world, machine)
}

/** The time of the lot's units, and of the minor stops that the operator clears meanwhile. */
function processTimeOf(world: World, machine: Machine, job: Job, { processTime }: OperationModel): number {
  const { seed, minorStops } = world.model.stations[machine.station]!
  const luck = luckOf(world, seed, job.fate, job.visits)
  let time = drawSum(processTime, job.quantity, luck)
  if (minorStops !== null) {
    time += minorStops.length * poisson(luck, (time / HOUR) * minorStops.perHour * world.effects.minorStops)
  }
  return Math.max(1, Math.round(time))
}

/** The machine's time has come: its setup, its lot or its hold is over, or its life. */
export function turnMachine(world: World, machine: Machine): void {
  const fails = machine.willFail
  halt(world, machine)
  if (fails) {
    fail(world, machine)
    return
  }
  const job = world.jobs[machine.job]!
  if (machine.phase === 'process') finish(world, machine, job)
  else if (machine.phase === 'setup') process(world, machine, job, operationOf(world, job))
  else letGo(world, machine, job)
  showState(world, machine)
}

function finish(world: World, machine: Machine, job: Job): void {
  const operation = operationOf(world, job)
  world.tell.jobFinished(world.now, job.serial, machine.station, job.quantity)
  freeOperators(world, machine)
  if (operation.characteristic !== null) spoil(world, machine.station, job, operation)
  if (operation.inspection !== null) {
    const rejected = inspect(world, machine.station, job, operation)
    if (rejected > 0) {
      const hold = operation.inspection.holdTime * rejected
      dispose(world, machine.station, job, operation)
      if (hold > 0) {
        machine.phase = 'hold'
        machine.left = hold
        work(world, machine)
        return
      }
    }
  }
  letGo(world, machine, job)
}
