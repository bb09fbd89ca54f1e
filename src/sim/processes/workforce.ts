/** Shifts: who is there in which hours, who is away, and what stops when they go home. */

import { schedule } from '../kernel/calendar'
import { WEEK } from '../units'
import type { World } from '../world'
import { payWages } from './finance'
import { isInstalled, showState } from './machine'
import { nextCall } from './maintenance'
import { endOvertime, workOn } from './overtime'
import { comeToWork, goHome } from './presence'
import { wakeAll } from './wake'

/** Schedules the next edge of a shift after now. */
export function scheduleShift(world: World, shift: number): void {
  const { edges } = world.model.shifts[shift]!
  const weekStart = Math.floor(world.now / WEEK) * WEEK
  for (const week of [weekStart, weekStart + WEEK]) {
    for (const edge of edges) {
      if (week + edge > world.now) {
        schedule(world.calendar, week + edge, world.shiftSlots[shift]!)
        return
      }
    }
  }
}

/** The hour strikes at which a shift begins or ends. */
export function turnShift(world: World, shift: number): void {
  const { edges } = world.model.shifts[shift]!
  const intoWeek = world.now % WEEK
  // Where one interval follows on another, the first ends before the second begins.
  const end = edges.findIndex((edge, i) => i % 2 === 1 && edge % WEEK === intoWeek)
  if (end >= 0) endShift(world, shift, edges[end]! - edges[end - 1]!)
  if (edges.some((edge, i) => i % 2 === 0 && edge === intoWeek)) beginShift(world, shift)
  scheduleShift(world, shift)
}

export function beginShift(world: World, shift: number): void {
  world.shiftOn[shift] = true
  for (const [index, model] of world.model.pools.entries()) {
    if (model.shift !== shift) continue
    endOvertime(world, index)
    comeToWork(world, index)
  }
  for (const [index, model] of world.model.crews.entries()) {
    if (model.shift !== shift) continue
    world.crews[index]!.present = model.headcount
    world.crews[index]!.free = model.headcount - attending(world, index)
    nextCall(world, index)
  }
  world.tell.shiftBegan?.(world.now, shift)
  for (const machine of world.machines) if (isInstalled(world, machine)) showState(world, machine)
  wakeAll(world)
}

function endShift(world: World, shift: number, length: number): void {
  world.shiftOn[shift] = false
  for (const [index, model] of world.model.pools.entries()) {
    if (model.shift === shift && !workOn(world, index)) goHome(world, index)
  }
  payWages(world, shift, length)
  world.tell.shiftEnded?.(world.now, shift)
}

function attending(world: World, crew: number): number {
  let count = 0
  for (const machine of world.machines) {
    if (machine.attended && world.model.stations[machine.station]!.crew === crew) count++
  }
  return count
}
