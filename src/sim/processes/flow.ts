/**
 * How lots get from station to station: finite buffers with blocking after service, or kanban cards with an output
 * store (semantics as in Buzacott & Shanthikumar 1993, ch. 4 and 7).
 */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { releaseRule } from '../policies/release'
import type { World } from '../world'
import { wakeGate, wakeStation } from './wake'

/** Station of the lot's present operation. */
export function stationOf(world: World, job: Job): number {
  return world.model.products[job.product]!.route[job.operation]!.station
}

/** Whether lots need cards to move on. */
export function needsCards(world: World): boolean {
  return releaseRule(world.planning.release).cards
}

/** Whether the station takes the lot now: a free card, or room in its buffer. A lot sent back is always taken. */
export function admits(world: World, station: number, job: Job): boolean {
  if (job.reworks > 0) return true
  if (!needsCards(world)) return hasRoom(world, station, job)
  const state = world.stations[station]!
  return state.lots < state.cards || job.discipline === 2
}

/** Whether there is a place for the lot: in the buffer, or on an idle machine where there is no buffer. */
export function hasRoom(world: World, station: number, job: Job): boolean {
  const { spec, machines } = world.model.stations[station]!
  const state = world.stations[station]!
  if (spec.buffer === null) return true
  if (spec.buffer === 0) return state.lots - state.stored < machines.length
  return state.buffered === 0 || state.buffered + job.quantity <= spec.buffer
}

/** Sends the lot on its way to the station of its present operation. */
export function send(world: World, job: Job, from: number): void {
  const station = stationOf(world, job)
  const state = world.stations[station]!
  state.buffered += job.quantity
  state.lots++
  const time = from < 0 ? 0 : world.model.stations[from]!.spec.moveTime
  job.movedFrom = from
  job.departs = world.now
  job.arrives = world.now + time
  if (time === 0) {
    arrive(world, job)
    return
  }
  job.place = 'moving'
  schedule(world.calendar, job.arrives, job.slot)
}

/** The lot has come to the queue of its station. */
export function arrive(world: World, job: Job): void {
  const station = stationOf(world, job)
  job.place = 'queue'
  job.arrival = world.arrivals++
  world.stations[station]!.queue.push(job.index)
  world.tell.jobQueued(world.now, job.serial, station, job.quantity)
  wakeStation(world, station)
}

/** A place at the station has become free: takes in who has wanted to come longest, as long as there is room. */
export function takeIn(world: World, station: number): void {
  const { wanting } = world.stations[station]!
  while (wanting.length > 0) {
    const job = world.jobs[wanting[0]!]!
    if (!admits(world, station, job)) return
    wanting.shift()
    leave(world, job)
    send(world, job, world.model.products[job.product]!.route[job.operation - 1]!.station)
  }
  if (world.model.products.some(({ route }) => route[0]!.station === station)) wakeGate(world)
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
