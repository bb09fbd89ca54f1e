/**
 * How long machines live: lives are drawn from a Weibull distribution (1951), and age counts time at work, time by the
 * clock, or units worked on. After renewal the life is a new one; after minimal repair it is what is left to a machine of
 * that age, (η·((a/η)^β + E)^(1/β)) − a with E exponential (Barlow & Hunter 1960).
 */

import type { Machine } from '../floor'
import { cancel, schedule } from '../kernel/calendar'
import { power } from '../kernel/math'
import { exponential, uniform } from '../kernel/random'
import type { World } from '../world'
import { awaitService } from './service'

/** The machine is as new. */
export function renew(world: World, machine: Machine): void {
  machine.age = 0
  machine.renewedAt = world.now
  machine.ailing = false
  live(world, machine, 0)
  if (machine.model.spec.service?.by === 'calendar') awaitService(world, machine)
}

/** The machine works again, and is as old as it failed. */
export function patchUp(world: World, machine: Machine): void {
  live(world, machine, machine.lifetime)
}

/** A machine that has lived for `past`, in the unit of its clock, is given the rest of a life. */
function live(world: World, machine: Machine, past: number): void {
  const { failure } = machine.model
  if (failure === null) return
  const { clock, shape } = failure
  const scale = failure.lifeScale * machine.home.effects.life
  const spent = past > 0 ? power(past / scale, shape) : 0
  machine.lifetime = scale * power(spent + exponential(machine.stream), 1 / shape)
  const left = machine.lifetime - past
  if (clock === 'operations') {
    machine.life = machine.age + left * machine.cycle
    return
  }
  const time = Math.max(1, Math.round(left))
  if (clock === 'operating') {
    machine.life = machine.age + time
  } else {
    cancel(world.calendar, machine.breakdownSlot)
    schedule(world.calendar, world.now + time, machine.breakdownSlot)
  }
}

/** Where age counts units: how long the machine will work until it fails, at the pace of the lot that begins. Work of no time does not age it. */
export function keepPace(machine: Machine, units: number): void {
  if (machine.left === 0) return
  const cycle = machine.left / units
  machine.life = machine.age + ((machine.life - machine.age) / machine.cycle) * cycle
  machine.cycle = cycle
}

/** The plant is not new when a run opens: machines that age at work are somewhere in their lives. */
export function startSomewhere(machine: Machine): void {
  if (machine.life === 0) return
  const lived = Math.floor(machine.life * uniform(machine.stream))
  if (machine.model.failure!.clock === 'operations') machine.life -= lived
  else machine.age = lived
}
