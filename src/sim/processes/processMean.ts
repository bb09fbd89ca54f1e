/**
 * The mean of a machine's process: on target for an exponential time at work, then off it by a random number of sigmas
 * until a search finds that out (one assignable cause at a time: Duncan 1956). Nobody knows it but who takes samples.
 */

import type { Machine } from '../floor'
import { chance, exponential, uniform } from '../kernel/random'
import type { World } from '../world'

/** The process is on target, and will be for a time. */
export function putOnTarget(machine: Machine): void {
  const { meanShifts } = machine.model
  const process = machine.process!
  process.shift = 0
  process.untilShift =
    meanShifts === null ? Number.POSITIVE_INFINITY : meanShifts.meanBetween * exponential(process.stream)
}

/**
 * A lot of so many units has been worked on. Answers how many of them, the last ones, were made off target; a shift that
 * came meanwhile spares the units that were finished before it.
 */
export function unitsOffTarget(world: World, machine: Machine, units: number): number {
  const process = machine.process!
  if (process.shift !== 0) return units
  if (process.untilShift >= machine.whole) {
    process.untilShift -= machine.whole
    return 0
  }
  const { least, most, up } = machine.model.meanShifts!
  const size = least + (most - least) * uniform(process.stream)
  process.shift = chance(process.stream, up) ? size : -size
  world.tell.processShifted?.(world.now, machine.station, machine.index, process.shift)
  return units - Math.floor((process.untilShift / machine.whole) * units)
}
