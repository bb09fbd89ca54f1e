/**
 * What happens at a station: choose a lot, change over, process, inspect, and let it go on. Process progress is
 * suspended outside the shift and while the machine is down; a lot of n units is one event.
 */

import { account } from '../accounts'
import type { Job, Machine } from '../floor'
import { draw, drawSum } from '../kernel/distribution'
import { scramble } from '../kernel/hash'
import { poisson } from '../kernel/random'
import type { OperationModel } from '../model'
import { dispatchingRule } from '../policies/dispatching'
import { HOUR } from '../units'
import type { World } from '../world'
import { completeLot } from './completion'
import { post } from './finance'
import { admits, leave, needsCards, send, stationOf, takeIn } from './flow'
import { createJob, dropJob } from './job'
import { luckOf } from './luck'
import { halt, onShift, showState, work } from './machine'
import { considerService, fail } from './maintenance'
import { freeOperators, takeOperators } from './operators'
import { planFor } from './planning'
import { inspect, spoil } from './quality'
import { draws, hasMaterials, orderShort } from './stock'
import { wakeGate, wakeStation } from './wake'

/** Lets every machine of the station that can go on, or start a lot, do so. */
export function startWork(world: World, station: number): void {
  const model = world.model.stations[station]!
  if (world.stations[station]!.wanting.length > 0) takeIn(world, station)
  for (const index of model.machines) {
    const machine = world.machines[index]!
    while (!machine.working && canAct(world, machine) && act(world, machine));
    showState(world, machine)
  }
}

function canAct(world: World, machine: Machine): boolean {
  return !machine.down && !machine.serviced && machine.phase !== 'blocked' && onShift(world, machine)
}

/** One step of an idle or interrupted machine; answers whether there may be another at once. */
function act(world: World, machine: Machine): boolean {
  if (machine.phase !== 'idle') {
    if (machine.phase !== 'hold' && machine.operators === 0 && !takeOperators(world, machine))
      return waitFor(world, machine, 'operator')
    work(world, machine)
    return false
  }
  if (considerService(world, machine)) return false
  const state = world.stations[machine.station]!
  if (state.queue.length === 0) {
    return waitFor(
      world,
      machine,
      state.stored > 0 && needsCards(world) && state.lots >= state.cards ? 'space' : 'work',
    )
  }
  const chosen = chooseLot(world, machine)
  if (chosen < 0) {
    const job = world.jobs[state.queue[0]!]!
    orderShort(world, world.model.products[job.product]!.route[job.operation]!, job.quantity)
    return waitFor(world, machine, 'material')
  }
  if (!takeOperators(world, machine)) return waitFor(world, machine, 'operator')
  state.waitsFor = null
  begin(world, machine, chosen)
  return false
}

function waitFor(world: World, machine: Machine, what: 'work' | 'material' | 'operator' | 'space'): false {
  world.stations[machine.station]!.waitsFor = what
  return false
}

/** Place in the queue of the lot that the dispatching rule puts first among those whose material is there; -1: none. */
function chooseLot(world: World, machine: Machine): number {
  const state = world.stations[machine.station]!
  const { queue } = state
  const rule = dispatchingRule(state.dispatching)
  let best = -1
  let bestKey = 0
  let bestArrival = 0
  for (let i = 0; i < queue.length; i++) {
    const job = world.jobs[queue[i]!]!
    const product = world.model.products[job.product]!
    if (!hasMaterials(world, product.route[job.operation]!, job.quantity)) continue
    const key = rule({ now: world.now, job, product, family: machine.family })
    if (best < 0 || key < bestKey || (key === bestKey && job.arrival < bestArrival)) {
      best = i
      bestKey = key
      bestArrival = job.arrival
    }
  }
  return best
}

function begin(world: World, machine: Machine, place: number): void {
  const state = world.stations[machine.station]!
  const job = world.jobs[state.queue[place]!]!
  state.queue.splice(place, 1)
  state.buffered -= job.quantity
  job.place = 'machine'
  job.machine = machine.index
  machine.job = job.index
  const product = world.model.products[job.product]!
  draws(world, product.route[job.operation]!, job)
  job.visits++
  machine.skipped = false
  const model = world.model.stations[machine.station]!
  if (machine.family !== product.family && model.setup.mean > 0) {
    machine.phase = 'setup'
    const luck = luckOf(world, model.seed ^ 0x1b56c4e9, job.fate, job.visits)
    const time = machine.family < 0 ? 0 : draw(model.setup, luck) * world.effects.setupTime
    machine.left = Math.round(time)
    machine.family = product.family
    if (machine.left > 0) work(world, machine)
    else process(world, machine, job)
  } else {
    process(world, machine, job)
  }
  takeIn(world, machine.station)
}

/** Processing begins: the time of the lot's units, and of the minor stops that the operator clears meanwhile. */
function process(world: World, machine: Machine, job: Job): void {
  const model = world.model.stations[machine.station]!
  const operation = world.model.products[job.product]!.route[job.operation]!
  const luck = luckOf(world, model.seed, job.fate, job.visits)
  let time = drawSum(operation.processTime, job.quantity, luck)
  const { minorStops } = model.spec
  if (minorStops !== null) {
    time += minorStops.length * poisson(luck, (time / HOUR) * minorStops.perHour * world.effects.minorStops)
  }
  machine.phase = 'process'
  machine.left = Math.max(1, Math.round(time))
  job.touched += machine.left
  const nominal = operation.processTime.mean * job.quantity
  world.tell.jobStarted(world.now, job.serial, machine.station, job.quantity, machine.left, nominal)
  work(world, machine)
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
  if (machine.phase === 'setup') process(world, machine, job)
  else if (machine.phase === 'process') finish(world, machine, job)
  else letGo(world, machine, job)
  showState(world, machine)
}

function finish(world: World, machine: Machine, job: Job): void {
  const model = world.model.stations[machine.station]!
  const operation = world.model.products[job.product]!.route[job.operation]!
  world.tell.jobFinished(world.now, job.serial, machine.station, job.quantity)
  spoil(world, job, operation, model.seed)
  freeOperators(world, machine)
  const rejected = inspect(world, job, operation, model.seed)
  if (rejected !== null) {
    const count = rejected.bad + rejected.good
    world.tell.unitsInspected(world.now, machine.station, job.product, job.quantity, count)
    if (count > 0) {
      dispose(world, machine, job, operation, rejected.bad, count)
      const hold = operation.inspection!.holdTime * count
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

/** Rejected units leave the lot: sent back to be put right, or scrapped. */
function dispose(
  world: World,
  machine: Machine,
  job: Job,
  operation: OperationModel,
  bad: number,
  count: number,
): void {
  const { reworkFrom, reworkLimit } = operation.inspection!
  job.quantity -= count
  job.defective -= bad
  job.firstPass = false
  if (reworkFrom === null || job.reworks >= reworkLimit) {
    world.tell.unitsScrapped(world.now, machine.station, job.product, count)
    world.planning.wipUnits -= count
    world.planning.pipeline[job.product]! -= count
    post(world, account.stock, account.scrap, count * operation.valueAdded)
    planFor(world, job.product)
    return
  }
  world.tell.unitsReworked(world.now, machine.station, job.product, count)
  const fate = scramble(job.fate + Math.imul(job.visits, 0x9e3779b1))
  const back = createJob(world, job.product, count, fate)
  back.plannedAt = job.plannedAt
  back.releasedAt = job.releasedAt
  back.due = job.due
  back.order = job.order
  back.touched = job.touched
  back.reworks = job.reworks + 1
  back.redone = Math.max(job.redone, job.operation)
  back.visits = job.visits
  back.firstPass = false
  back.operation = reworkFrom
  world.planning.wipLots++
  send(world, back, machine.station)
}

/** The lot leaves the machine for the next station, finished stock, or the output store; or it blocks the machine. */
function letGo(world: World, machine: Machine, job: Job): void {
  const { route } = world.model.products[job.product]!
  if (job.quantity === 0) {
    freeMachine(world, machine, job)
    world.planning.wipLots--
    wakeGate(world)
    world.tell.jobEnded(world.now, job.serial)
    dropJob(world, job)
    return
  }
  if (job.operation === route.length - 1) {
    freeMachine(world, machine, job)
    completeLot(world, job)
    dropJob(world, job)
    return
  }
  job.operation++
  const next = stationOf(world, job)
  if (admits(world, next, job)) {
    leave(world, job)
    send(world, job, machine.station)
    return
  }
  world.stations[next]!.wanting.push(job.index)
  if (needsCards(world)) {
    job.place = 'stored'
    job.machine = -1
    world.stations[machine.station]!.stored++
    machine.job = -1
    machine.phase = 'idle'
    wakeStation(world, machine.station)
  } else {
    machine.phase = 'blocked'
  }
}

function freeMachine(world: World, machine: Machine, job: Job): void {
  machine.job = -1
  machine.phase = 'idle'
  job.machine = -1
  world.stations[machine.station]!.lots--
  wakeStation(world, machine.station)
  takeIn(world, machine.station)
}
