/** The gate: planned lots enter the floor in order, as the release rule lets them. */

import type { Job } from '../floor'
import { uniform } from '../kernel/random'
import { join, takeAt, waitingAt } from '../kernel/waitingLine'
import type { AnyArgs } from '../params'
import { releaseRule } from '../policies/release'
import type { ReleaseView } from '../policies/release/release'
import type { World } from '../world'
import { hasRoom, lotsComing, operationOf, send } from './flow'
import { luckOf } from './luck'
import { adoptionOf } from './programme'
import { drawKit, hasKit } from './stock'
import { wakeGate } from './wake'
import { nextEndless } from './workOrders'

/** Puts a release rule in force at a plant; `args` as the scenario's. How cards are used stays as it was, where nothing is said. */
export function setRelease(world: World, plant: number, rule: string, args: AnyArgs): void {
  const state = world.plants[plant]!
  state.release = rule
  state.usesCards = releaseRule(rule).cards
  state.cap = Number(args.cap ?? 0)
  if (args.moveCards !== undefined) state.moveCards = Number(args.moveCards)
  if (args.finishedCards !== undefined) state.finishedCards = args.finishedCards === true
  state.drum = world.model.stations.findIndex(({ id }) => id === args.drum)
}

/** The lot's time has come: it enters at once, or waits at the gate. */
export function comeToGate(world: World, job: Job): void {
  const { plant } = world.model.products[job.product]!
  const state = world.plants[plant]!
  if (state.waiting.count === 0 && mayEnter(world, plant, job)) {
    enter(world, plant, job)
    return
  }
  join(state.waiting, job.index)
  wakeGate(world, plant)
}

/** Lets in all that may enter now, in the order planned; where lots are kitted, those pass that wait for material. */
export function openGate(world: World, plant: number): void {
  const { waiting } = world.plants[plant]!
  const { kitting } = world.model.plants[plant]!
  for (let place = 0; ; ) {
    if (place === waiting.count && (place > 0 || !nextEndless(world, plant))) return
    const job = world.jobs[waitingAt(waiting, place)]!
    if (kitting && !hasKit(world, job)) {
      place++
    } else {
      if (
        !mayEnter(world, plant, job) &&
        !(hasRoom(world, operationOf(world, job).station, job) && breaksRule(world, plant, job))
      )
        return
      takeAt(waiting, place)
      enter(world, plant, job)
    }
  }
}

function enter(world: World, plant: number, job: Job): void {
  const state = world.plants[plant]!
  state.wipLots++
  state.wipUnits += job.quantity
  if (state.drum >= 0) {
    state.lotsBeforeDrum++
    job.beforeDrum = true
  }
  job.releasedAt = world.now
  world.tell.jobReleased(world.now, job.serial, job.product, job.quantity)
  if (world.model.plants[plant]!.kitting) drawKit(world, job)
  send(world, job, -1)
}

/** Whether the lot may enter now by the rule, and there is room for it and its kit of material. */
export function mayEnter(world: World, plant: number, job: Job): boolean {
  const state = world.plants[plant]!
  const { station } = operationOf(world, job)
  if (!hasRoom(world, station, job)) return false
  if (world.model.plants[plant]!.kitting && !hasKit(world, job)) return false
  if (state.release === 'push') return true
  const first = world.stations[station]!
  view.wipLots = state.wipLots
  view.lotsBeforeDrum = state.lotsBeforeDrum
  view.lotsAtFirst = state.moveCards > 0 ? lotsComing(world, station) : first.lots
  view.cardsAtFirst = state.moveCards > 0 ? state.moveCards : first.cards
  view.cap = state.cap
  return releaseRule(state.release).admits(view)
}
const view: ReleaseView = { wipLots: 0, lotsBeforeDrum: 0, lotsAtFirst: 0, cardsAtFirst: 0, cap: 0 }

/** The lot is through the drum, or will never be: the rope pulls the next one in. */
export function passDrum(world: World, plant: number, job: Job): void {
  if (!job.beforeDrum) return
  job.beforeDrum = false
  world.plants[plant]!.lotsBeforeDrum--
  wakeGate(world, plant)
}

/** Who has not adopted the rule yet lets a lot in although it says no: with probability 1 − adoption, once a lot. */
function breaksRule(world: World, plant: number, job: Job): boolean {
  if (world.plants[plant]!.release === 'push') return false
  if (job.discipline === 0) {
    const breaks = uniform(luckOf(world, 0x0f1e2d3c, job.fate)) < 1 - adoptionOf(world, 'releaseRule')
    job.discipline = breaks ? 2 : 1
    if (breaks) world.tell.ruleBroken(world.now, job.serial)
  }
  return job.discipline === 2
}
