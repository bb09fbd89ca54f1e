/**
 * What happens at a station: choose a lot, change over, process, inspect, and let it go on. Process progress is
 * suspended outside the shift and while the machine is down; a lot of n units is one event.
 */

import { changeover } from '../changeover'
import { doing, type Job, lack, type Machine, type Station } from '../floor'
import { poissonCount } from '../kernel/count'
import { draw, drawTime } from '../kernel/distribution'
import { meterWork } from '../meters'
import { dispatchingRuleIndex, FIFO, keyOf } from '../policies/dispatching'
import { HOUR } from '../units'
import type { World } from '../world'
import { awaitBatch, batchTime, countWaiting, loadMates, mayStart, tellBatch, unitsOn } from './batching'
import { endSearch } from './controlChart'
import { viewOf } from './dispatchView'
import { lacksProductionCard, takeIn } from './flow'
import { letGo, reserveNext } from './handover'
import { keepPace } from './life'
import { checkLot } from './lotEnd'
import { load } from './lotLoading'
import { luckOf, SETUP_LUCK } from './luck'
import { end, halt, onShift, showState, work } from './machine'
import { considerService, fail } from './maintenance'
import { freeOperators, takeOperators } from './operators'
import { startPlainly, turned, turnPlainly } from './plainTurn'
import { giveWay } from './preemption'
import { isReady } from './readiness'
import { orderShort } from './stock'
import { lotOf, nextPart } from './transferLot'
import { slowing } from './wear'

/** Puts a dispatching rule in force at a station. */
export function setDispatching(world: World, station: number, rule: string): void {
  const state = world.stations[station]!
  state.dispatching = rule
  state.rule = dispatchingRuleIndex(rule)
}

/** Lets every machine of the station that can go on, or start a lot, do so. */
export function startWork(world: World, station: Station): void {
  const { bays, installed } = station
  if (station.awaited === true && station.wanting.count > 0) takeIn(world, station)
  for (let i = 0; i < installed; i++) {
    const machine = bays[i]!
    if (machine.working === true) continue
    if (canAct(machine)) {
      if (station.plain === true && machine.phase === doing.idle && startPlainly(world, machine)) {
        continue
      }
      act(world, machine)
    }
    showState(world, machine)
  }
  if (station.model.preemptive === true) letUrgentPass(world, station)
}

function letUrgentPass(world: World, station: Station): void {
  for (let machine = giveWay(world, station); machine !== null; machine = giveWay(world, station)) {
    startLot(world, machine)
    showState(world, machine)
  }
}

function canAct(machine: Machine): boolean {
  return machine.down === false && machine.serviced === false && machine.phase !== doing.blocked && onShift(machine)
}

/** One step of an idle or interrupted machine. */
function act(world: World, machine: Machine): void {
  if (machine.phase === doing.idle) {
    if (machine.home.serviceInterval === 0 || !considerService(world, machine)) startLot(world, machine)
  } else if (machine.phase === doing.unload) {
    finish(world, machine, world.jobs[machine.job]!)
  } else if (machine.phase !== doing.hold && machine.operators === 0 && !takeOperators(world, machine)) {
    machine.home.waitsFor = lack.operator
  } else {
    work(world, machine)
  }
}

function startLot(world: World, machine: Machine): void {
  const station = machine.home
  if (station.queue.count === 0) {
    const full = station.stored > 0 && station.lots >= station.cards && world.plants[station.model.plant]!.usesCards
    station.waitsFor = full ? lack.space : lack.work
    return
  }
  if (lacksProductionCard(world, station)) {
    station.waitsFor = lack.space
    return
  }
  const job = chooseLot(world, machine)
  if (job === null) {
    orderShort(world, station.queue.head!)
    station.waitsFor = station.model.batch === null ? lack.material : awaitBatch(world, station)
  } else if (station.model.beforeService && !reserveNext(world, machine, job)) {
    station.waitsFor = lack.space
  } else if (station.model.pool >= 0 && !takeOperators(world, machine)) {
    station.waitsFor = lack.operator
  } else {
    station.waitsFor = lack.nothing
    begin(world, machine, job)
  }
}

/** The lot in the queue that the dispatching rule puts first among those whose material is there; null: none. */
function chooseLot(world: World, machine: Machine): Job | null {
  const { queue, rule: index, model } = machine.home
  const { batch } = model
  if (batch !== null) countWaiting(world, machine.home)
  else if (queue.count === 1 && isReady(world, queue.head!)) return queue.head
  if (batch === null && machine.lot >= 0 && !model.preemptive) {
    const part = nextPart(world, machine)
    if (part !== null) return part
  }
  let best: Job | null = null
  let least = 0
  const view = viewOf(world, machine)
  for (let job = queue.head; job !== null; job = job.behind) {
    if (!isReady(world, job)) continue
    if (batch !== null && !mayStart(world, batch, job.made.family)) continue
    if (index === FIFO) return job
    const key = keyOf(index, job, view)
    if (best === null || key < least) {
      best = job
      least = key
    }
  }
  return best
}

function begin(world: World, machine: Machine, job: Job): void {
  load(world, machine, job)
  machine.job = job.index
  machine.lot = lotOf(world, job)
  machine.skipped = false
  const { seed, batch } = machine.model
  if (batch !== null) loadMates(world, machine, job)
  if (machine.model.setsUp && machine.family !== job.made.family) {
    const luck = luckOf(world, seed ^ SETUP_LUCK, job.fate, job.visits)
    machine.phase = doing.setup
    const change = changeover(machine.model, machine.family, job.made.family)
    machine.left = machine.family < 0 ? 0 : Math.floor(draw(change, luck) * machine.home.effects.setupTime + 0.5)
    machine.family = job.made.family
    if (machine.left > 0) work(world, machine)
    else process(world, machine, job)
  } else {
    process(world, machine, job)
  }
  takeIn(world, machine.home)
}

/** Processing begins, after a setup or at once, or goes on where it was interrupted. */
function process(world: World, machine: Machine, job: Job, follows = false): void {
  const { failure, batch } = machine.model
  let nominal = job.step.nominal * job.quantity
  if (job.left > 0) {
    nominal *= job.left / job.process
    machine.left = job.left
    job.left = 0
  } else {
    machine.left = processTimeOf(world, machine, job)
    job.process = machine.left
  }
  machine.phase = doing.process
  machine.whole = machine.left
  if (failure !== null && failure.clock === 'operations')
    keepPace(machine, (unitsOn(world, machine) * machine.left) / job.process)
  if (batch === null) {
    job.touched += machine.left
    meterWork(machine.home.meter, job.quantity, machine.left, nominal)
    world.tell.jobStarted?.(world.now, job.serial, machine.station, job.quantity, machine.left, nominal)
  } else {
    tellBatch(world, machine)
  }
  work(world, machine, follows)
}

/** The time of the lot's units, and of the minor stops that the operator clears meanwhile. */
function processTimeOf(world: World, machine: Machine, job: Job): number {
  const { seed, minorStops, wear, batch } = machine.model
  const { processTime } = job.step
  const { effects } = machine.home
  const people = machine.pool < 0 ? null : world.pools[machine.pool]!
  const luck = luckOf(world, seed, job.fate, job.visits)
  let time = batch === null ? drawTime(processTime, job.quantity, luck) : batchTime(world, machine, luck)
  if (effects.processCv !== 1) {
    time = spread(time, batch === null ? processTime.mean * job.quantity : processTime.mean, effects.processCv)
  }
  if (effects.processTime !== 1) time = Math.max(1, Math.round(time * effects.processTime))
  if (people !== null && people.timeFactor !== 1) time = Math.round(time * people.timeFactor)
  if (wear !== null) time = Math.round(time * slowing(machine))
  if (minorStops !== null) {
    const perHour = minorStops.perHour * effects.minorStops * (people === null ? 1 : people.stopsFactor)
    const stops = poissonCount(luck, (time / HOUR) * perHour)
    time += Math.round(minorStops.length * stops)
  }
  return time
}

/** The time that is so many times as far from its mean: never below one ms. */
function spread(time: number, mean: number, factor: number): number {
  return Math.max(1, Math.round(mean + factor * (time - mean)))
}

/** The machine's time has come: its setup, its lot or its hold is over, or its life. */
export function turnMachine(world: World, machine: Machine): void {
  if (machine.home.plain === true) {
    const result = turnPlainly(world, machine)
    if (result === turned.half) {
      startLot(world, machine)
      showState(world, machine)
    }
    if (result !== turned.not) return
  }
  if (machine.willFail) {
    halt(world, machine)
    fail(world, machine)
    return
  }
  end(world, machine)
  const job = world.jobs[machine.job]!
  if (machine.phase === doing.process) finish(world, machine, job)
  else if (machine.phase === doing.setup) process(world, machine, job, true)
  else endHold(world, machine, job)
  // A machine that stands is looked at again before time goes on, and shows then what it has come to.
  if (machine.working || !machine.home.awake) showState(world, machine)
}

function finish(world: World, machine: Machine, job: Job): void {
  const { characteristic, inspection } = job.step
  world.tell.jobFinished?.(world.now, job.serial, machine.station, job.quantity)
  if (machine.operators > 0) freeOperators(world, machine)
  if (characteristic !== null || inspection !== null || machine.process !== null) {
    const stands = checkLot(world, machine, job)
    if (stands > 0) {
      machine.phase = doing.hold
      machine.left = stands
      work(world, machine)
      return
    }
  }
  endHold(world, machine, job)
}

function endHold(world: World, machine: Machine, job: Job): void {
  if (machine.process?.searching === true) endSearch(world, machine)
  letGo(world, machine, job)
}
