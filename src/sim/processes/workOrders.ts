/** Work that comes from outside: in a renewal process, at stated moments, or always one more. Each order is a lot of its own. */

import type { Job } from '../floor'
import { schedule } from '../kernel/calendar'
import { drawCount } from '../kernel/count'
import { drawTime } from '../kernel/distribution'
import { keyed, uniform } from '../kernel/random'
import { join } from '../kernel/waitingLine'
import type { Plant, World } from '../world'
import { hasRoom } from './flow'
import { createJob, dropJob } from './job'
import { divide, isToBeDivided } from './transferLot'
import { wakeMakers } from './wake'

/** When the next orders come, if ever. */
export const scheduleWorkOrders = (world: World, index: number): void => {
  const state = world.workOrders[index]!
  const { interarrival, spec } = world.model.workOrders[index]!
  if (interarrival !== null) {
    schedule(world.calendar, world.now + drawTime(interarrival, 1, state.stream), state.slot)
  } else if (state.moment < spec.trace.length) {
    schedule(world.calendar, spec.trace[state.moment++]!, state.slot)
  }
}

/** The lots that come at this moment, for the caller to bring to the gate one by one. */
export const lotsArriving = (world: World, index: number): number => {
  const { steady, batch } = world.model.workOrders[index]!
  return steady === null ? drawCount(batch, world.workOrders[index]!.stream) : steady.batch
}

/** One work order becomes a lot; null when it is turned away for want of room. */
export const takeWorkOrder = (world: World, index: number): Job | null => {
  const state = world.workOrders[index]!
  const orders = world.model.workOrders[index]!
  const { product, made, steady } = orders
  state.arrived++
  let units: number
  let allowed: number
  if (steady === null) {
    // A fate of its own by order of arrival, so that every rule meets the same work.
    const luck = keyed(orders.seed ^ world.luck, state.arrived, 0)
    units = Math.max(1, drawCount(orders.quantity, luck))
    const { least, most } = orders.allowance
    const times = most > least ? least + (most - least) * uniform(luck) : least
    allowed = Math.floor(times * made.work * units + 0.5)
  } else {
    units = steady.units
    allowed = steady.allowed
  }
  const job = createJob(world, product, units)
  job.due = world.now + allowed
  job.source = index
  job.priority = orders.priority
  world.tell.jobPlanned?.(world.now, job.serial, product, units)
  if (orders.turnedAway === false || hasRoom(world.stations[job.step.station]!, units)) {
    if (made.kit.length > 0) wakeMakers(world, product)
    return job
  }
  world.tell.workTurnedAway?.(world.now, job.serial, product, units)
  dropJob(world, job)
  return null
}

/** Brings the next lot of work that never ends to the gate, products in turn; false where there is none. */
export const nextEndless = (world: World, plant: Plant): boolean => {
  const { endless } = world.model.plants[plant.index]!
  if (endless.length === 0) return false
  const job = takeWorkOrder(world, endless[plant.turn]!)
  plant.turn = (plant.turn + 1) % endless.length
  if (job === null) return false
  if (isToBeDivided(world, job)) for (const part of divide(world, job)) join(plant.waiting, part)
  else join(plant.waiting, job)
  return true
}
