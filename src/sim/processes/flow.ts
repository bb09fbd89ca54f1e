/**
 * How lots get from station to station: finite buffers with blocking after or before service, or kanban cards with an
 * output store (semantics as in Buzacott & Shanthikumar 1993, ch. 4 and 7).
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { join } from '../kernel/waitingLine'
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
  if (!plantOf(world, job).usesCards) return hasRoom(world, station, job)
  const state = world.stations[station]!
  return state.lots < state.cards || job.discipline === 2
}

/** Whether there is a place for the lot: in the buffer, or on an idle machine where there is no buffer. */
export function hasRoom(world: World, station: number, job: Job): boolean {
  const state = world.stations[station]!
  const { buffer } = state
  if (buffer === null) return true
  const taken = state.buffered + state.reserved
  if (buffer === 0) return state.lots - state.stored + state.reserved < state.installed
  return taken === 0 || taken + job.quantity <= buffer
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
  if (time === 0) {
    arrive(world, job)
    return
  }
  job.place = 'moving'
  schedule(world.calendar, job.arrives, job.slot)
}

function moveTime(world: World, job: Job, from: number): number {
  const { move, seed } = world.model.stations[from]!
  const { moveTime: factor } = world.stations[from]!.effects
  if (move.cv === 0) return Math.round(move.mean * factor)
  return Math.round(factor * draw(move, luckOf(world, seed ^ 0x7a3d1f05, job.fate, job.visits)))
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
