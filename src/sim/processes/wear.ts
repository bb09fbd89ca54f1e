/** What use does to a machine between two renewals: in proportion to its time at work it slows down, spreads, and nears its end. */

import { doing, type Machine } from '../floor'
import { HOUR } from '../units'
import type { World } from '../world'

/** Factor on the process time of a lot that begins now. */
export function slowing(machine: Machine): number {
  const { wear } = machine.model
  return wear === null ? 1 : 1 + (wear.slower * machine.age) / HOUR
}

/** Factor on the sigma of what has just been made. */
export function spreading(machine: Machine): number {
  const { wear } = machine.model
  return wear === null ? 1 : 1 + (wear.wider * machine.age) / HOUR
}

/** Age of the machine since renewal, in the unit of its clock: time [ms] or units worked on. */
export function ageOf(world: World, machine: Machine): number {
  const clock = machine.model.failure?.clock
  if (clock === 'calendar') return world.now - machine.renewedAt
  const age = machine.age + (machine.working && machine.phase === doing.process ? world.now - machine.startedAt : 0)
  return clock === 'operations' ? machine.lifetime - (machine.life - age) / machine.cycle : age
}

/** Share of its life that the machine has used up by now: 0 as new, 1 where it fails; 0 of one that never fails. */
export function conditionOf(world: World, machine: Machine): number {
  const { failure } = machine.model
  return failure === null ? 0 : Math.min(1, ageOf(world, machine) / machine.lifetime)
}
