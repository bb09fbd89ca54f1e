/**
 * How lots get from station to station: finite buffers with blocking after or before service, or kanban cards, one kind or two, with
 * output stores (semantics as in Buzacott & Shanthikumar 1993, ch. 4 and 7).
 */

import { type Job, NO_LIMIT, type Station, whereabouts } from '../floor'
import { schedule } from '../kernel/calendar'
import { draw } from '../kernel/distribution'
import { join, takeOut } from '../kernel/waitingLine'
import type { Plant, World } from '../world'
import { luckOf } from './luck'
import { takeOff } from './machine'
import { callGate, wakeStation } from './wake'

/** The plant that the lot is made in. */
export const plantOf = (world: World, job: Job): Plant => {
  return world.plants[job.made.plant]!
}

/** Whether the station takes the lot now: a free card, or room in its buffer. A lot sent back is always taken. */
export const admits = (world: World, station: Station, job: Job): boolean => {
  if (job.reworks > 0) return true
  const { usesCards, moveCards } = plantOf(world, job)
  if (!usesCards) return hasRoom(station, job.quantity)
  if (job.discipline === 2) return true
  return moveCards > 0 ? lotsComing(station) < moveCards : station.lots < station.cards
}

/** Lots in the queue of a station and on their way to it: what move cards are attached to. */
export const lotsComing = ({ lots, stored, bays }: Station): number => {
  let coming = lots - stored
  for (let i = 0; i < bays.length; i++) if (bays[i]!.job >= 0) coming -= 1 + bays[i]!.mates.length
  return coming
}

/** Two cards (Monden 1983): a machine begins only with a production card, which stays with the lot until it leaves the output store. */
export const lacksProductionCard = (world: World, station: Station): boolean => {
  const { usesCards, moveCards } = world.plants[station.model.plant]!
  return usesCards && moveCards > 0 && station.lots - lotsComing(station) >= station.cards
}

/** Whether there is a place for so many units: in the buffer, or on an idle machine where there is no buffer. */
export const hasRoom = (station: Station, quantity: number): boolean => {
  const { buffer } = station
  if (buffer === NO_LIMIT) return true
  if (buffer === 0) return station.lots - station.stored + station.reserved < station.installed
  const idle = station.beforeService === true ? unitsOnIdleMachines(station) : 0
  const taken = station.buffered + station.reserved - idle
  return taken === 0 || taken + quantity <= buffer
}

/** Blocking before service: a lot that may not begin for want of room further on waits on its machine, not before it. */
const unitsOnIdleMachines = ({ queue, bays }: Station): number => {
  let units = 0
  let job = queue.head
  for (let i = 0; i < bays.length && job !== null; i++) {
    if (bays[i]!.job >= 0) continue
    units += job.quantity
    job = job.behind
  }
  return units
}

/** Sends the lot on its way to the station of its present operation; from outside when `from` is null. */
export const send = (world: World, job: Job, from: Station | null): void => {
  const station = world.stations[job.step.station]!
  station.buffered += job.quantity
  station.lots++
  const time = from === null ? 0 : moveTime(world, job, from)
  if (from !== null) world.tell.jobSent?.(world.now, job.serial, from.index, station.index, world.now + time)
  if (time === 0) {
    joinQueue(world, job, station)
    return
  }
  job.movedFrom = from!.index
  job.departs = world.now
  job.arrives = world.now + time
  job.place = whereabouts.moving
  schedule(world.calendar, job.arrives, job.slot)
}

const moveTime = (world: World, job: Job, { effects, model: { moves, move, seed } }: Station): number => {
  if (moves === false) return 0
  if (move.cv === 0) return Math.round(move.mean * effects.moveTime)
  return Math.round(effects.moveTime * draw(move, luckOf(world, seed ^ 0x7a3d1f05, job.fate, job.visits)))
}

/** The lot has come to the queue of its station. */
export const arrive = (world: World, job: Job): void => {
  joinQueue(world, job, world.stations[job.step.station]!)
}

const joinQueue = (world: World, job: Job, station: Station): void => {
  job.place = whereabouts.queue
  if (station.model.batch !== null) job.arrives = world.now
  join(station.queue, job)
  world.tell.jobQueued?.(world.now, job.serial, station.index, job.quantity)
  if (station.busy < station.installed || station.model.preemptive === true) wakeStation(world, station)
}

/** A finished lot wants to come to the station, and waits until there is a place. */
export const wantIn = (station: Station, job: Job): void => {
  join(station.wanting, job)
  station.awaited = true
}

/** A place at the station has become free. Mostly nobody has waited for it, which is seen at a glance. */
export const takeIn = (world: World, station: Station): void => {
  if (station.awaited === true) takeInAwaited(world, station)
}

const takeInAwaited = (world: World, station: Station): void => {
  const { wanting, hesitating, gate } = station
  if (wanting.count > 0 || hesitating.length > 0) takeInWaiting(world, station)
  const held = gate !== null && gate.held === true
  if (held) callGate(world, gate)
  station.awaited = held || wanting.count > 0 || hesitating.length > 0
}

/** Takes in who has wanted to come longest, as long as there is room. */
const takeInWaiting = (world: World, station: Station): void => {
  const { wanting, hesitating } = station
  for (let job = wanting.head; job !== null; job = wanting.head) {
    if (!admits(world, station, job)) return
    takeOut(wanting, job)
    send(world, job, leave(world, job))
  }
  if (hesitating.length > 0) {
    for (const before of hesitating) wakeStation(world, world.stations[before]!)
    hesitating.length = 0
  }
}

/** The lot leaves the machine it blocks, or the output store it stands in; answers the station where that was. */
export const leave = (world: World, job: Job): Station => {
  const from = world.stations[job.made.route[job.operation - 1]!.station]!
  from.lots--
  if (job.place === whereabouts.stored) from.stored--
  else if (job.machine >= 0) {
    const machine = world.machines[job.machine]!
    takeOff(machine)
    job.machine = -1
  }
  wakeStation(world, from)
  takeIn(world, from)
  return from
}
