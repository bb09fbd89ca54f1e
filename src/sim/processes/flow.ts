/**
 * How lots get from station to station: finite buffers with blocking after or before service, or kanban cards, one kind or two, with an
 * output store (semantics as in Buzacott & Shanthikumar 1993, ch. 4 and 7).
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { join, waitingAt } from '../kernel/waitingLine'
import type { OperationModel } from '../model'
import type { Plant, World } from '../world'
import { luckOf } from './luck'
import { wakeGate, wakeStation } from './wake'

/** The lot's present operation. */
export function operationOf(world: World, job: Job): OperationModel {
  return world.model.products[job.product]!.route[job.operation]!
}

/** The plant that the lot is made in. */
export function plantOf(world: World, job: Job): Plant {
  return world.plants[world.model.products[job.product]!.plant]!
}

/** Whether the station takes the lot now: a free card, or room in its buffer. A lot sent back is always taken. */
export function admits(world: World, station: number, job: Job): boolean {
  if (job.reworks > 0) return true
  const { usesCards, moveCards } = plantOf(world, job)
  if (!usesCards) return hasRoom(world, station, job)
  if (job.discipline === 2) return true
  const state = world.stations[station]!
  return moveCards > 0 ? lotsComing(world, station) < moveCards : state.lots < state.cards
}

/** Lots in the queue of a station and on their way to it: what move cards are attached to. */
export function lotsComing(world: World, station: number): number {
  const state = world.stations[station]!
  let coming = state.lots - state.stored
  for (const machine of world.model.stations[station]!.machines) if (world.machines[machine]!.job >= 0) coming--
  return coming
}

/** Two cards (Monden 1983): a machine begins only with a production card, which stays with the lot until it leaves the output store. */
export function lacksProductionCard(world: World, station: number): boolean {
  const plant = world.plants[world.model.stations[station]!.plant]!
  if (!plant.usesCards || plant.moveCards === 0) return false
  const state = world.stations[station]!
  return state.lots - lotsComing(world, station) >= state.cards
}

/** Whether there is a place for the lot: in the buffer, or on an idle machine where there is no buffer. */
export function hasRoom(world: World, station: number, job: Job): boolean {
  const { buffer, machines, beforeService } = world.model.stations[station]!
  if (buffer === null) return true
  const state = world.stations[station]!
  if (buffer === 0) return state.lots - state.stored + state.reserved < machines.length
  const taken = state.buffered + state.reserved - (beforeService ? unitsOnIdleMachines(world, station) : 0)
  return taken === 0 || taken + job.quantity <= buffer
}

/** Blocking before service: a lot that may not begin for want of room further on waits on its machine, not before it. */
function unitsOnIdleMachines(world: World, station: number): number {
  const { queue } = world.stations[station]!
  let units = 0
  let lot = 0
  for (const machine of world.model.stations[station]!.machines) {
    if (world.machines[machine]!.job >= 0 || lot === queue.count) continue
    units += world.jobs[waitingAt(queue, lot++)]!.quantity
  }
  return units
}

/** Sends the lot on its way to the station of its present operation. */
export function send(world: World, job: Job, from: number): void {
  const { station } = operationOf(world, job)
  const state = world.stations[station]!
  state.buffered += job.quantity
  state.lots++
  job.movedFrom = from
  job.departs = world.now
  const time = from < 0 ? 0 : moveTime(world, job, from)
  job.arrives = world.now + time
  if (from >= 0) world.tell.jobSent(world.now, job.serial, from, station, job.arrives)
  if (time === 0) {
    arrive(world, job)
    return
  }
  job.place = 'moving'
  schedule(world.calendar, job.arrives, job.slot)
}

function moveTime(world: World, job: Job, from: number): number {
  const { move, seed } = world.model.stations[from]!
  if (move.cv === 0) return move.mean
  return Math.round(draw(move, luckOf(world, seed ^ 0x7a3d1f05, job.fate, job.visits)))
}

/** The lot has come to the queue of its station. */
export function arrive(world: World, job: Job): void {
  const { station } = operationOf(world, job)
  job.place = 'queue'
  join(world.stations[station]!.queue, job.index)
  world.tell.jobQueued(world.now, job.serial, station, job.quantity)
  wakeStation(world, station)
}

/** A place at the station has become free: takes in who has wanted to come longest, as long as there is room. */
export function takeIn(world: World, station: number): void {
  const { wanting, hesitating } = world.stations[station]!
  while (wanting.length > 0) {
    const job = world.jobs[wanting[0]!]!
    if (!admits(world, station, job)) return
    wanting.shift()
    leave(world, job)
    send(world, job, world.model.products[job.product]!.route[job.operation - 1]!.station)
  }
  if (hesitating.length > 0) {
    for (const before of hesitating) wakeStation(world, before)
    hesitating.length = 0
  }
  const { first, plant } = world.model.stations[station]!
  if (first) wakeGate(world, plant)
}

/** The lot leaves the machine it blocks, or the output store it stands in. */
export function leave(world: World, job: Job): void {
  const from = world.model.products[job.product]!.route[job.operation - 1]!.station
  const state = world.stations[from]!
  state.lots--
  if (job.place === 'stored') state.stored--
  else if (job.machine >= 0) {
    const machine = world.machines[job.machine]!
    machine.job = -1
    machine.phase = 'idle'
    job.machine = -1
  }
  wakeStation(world, from)
  takeIn(world, from)
}
