/** The gate: planned lots enter the floor in order, as the release rule lets them. */

import { type Job, NO_LIMIT, type Station } from '../floor'
import { uniform } from '../kernel/random'
import { join, takeOut } from '../kernel/waitingLine'
import { meterWip } from '../meters'
import type { AnyArgs } from '../params'
import { releaseRule } from '../policies/release'
import type { ReleaseView } from '../policies/release/release'
import type { Plant, World } from '../world'
import { feedersFit, releaseFeeders } from './feeders'
import { hasRoom, lotsComing, plantOf, send } from './flow'
import { luckOf } from './luck'
import { settlePlain } from './plain'
import { adoptionOf } from './programme'
import { drawKit, hasKit } from './stock'
import { divide, enterWip, follows, isToBeDivided } from './transferLot'
import { callGate, wakeGate } from './wake'
import { nextEndless } from './workOrders'

/** Puts a release rule in force at a plant; `args` as the scenario's. How cards are used stays as it was, where nothing is said. */
export const setRelease = (world: World, plant: number, rule: string, args: AnyArgs): void => {
  const state = world.plants[plant]!
  state.release = rule
  state.usesCards = releaseRule(rule).cards
  state.cap = Number(args.cap ?? 0)
  if (args.moveCards !== undefined) state.moveCards = Number(args.moveCards)
  if (args.finishedCards !== undefined) state.finishedCards = args.finishedCards === true
  state.drum = world.model.stations.findIndex(({ id }) => id === args.drum)
  settlePlain(world)
}

/** The lot's time has come: it enters at once, or waits at the gate. */
export const comeToGate = (world: World, job: Job): void => {
  if (isToBeDivided(world, job)) for (const part of divide(world, job)) comeUp(world, part)
  else comeUp(world, job)
}

const comeUp = (world: World, job: Job): void => {
  const plant = plantOf(world, job)
  if (plant.held === false && mayEnter(world, plant, job)) {
    enter(world, plant, job)
    return
  }
  join(plant.waiting, job)
  if (lacksKit(world, plant, job)) return
  hold(plant)
  callGate(world, plant)
}

/** Lets in all that may enter now, in the order planned; where lots are kitted, those pass that wait for material. */
export const openGate = (world: World, plant: Plant): void => {
  const { waiting } = plant
  plant.held = false
  // The last lot passed over, for want of a kit.
  let passed: Job | null = null
  for (;;) {
    if (passed === null && waiting.head === null) nextEndless(world, plant)
    const job: Job | null = passed === null ? waiting.head : passed.behind
    if (job === null) break
    if (lacksKit(world, plant, job)) {
      passed = job
    } else if (mayEnter(world, plant, job) || breaksIn(world, plant, job)) {
      takeOut(waiting, job)
      enter(world, plant, job)
    } else {
      hold(plant)
      return
    }
  }
  if (world.model.plants[plant.index]!.endless.length > 0) hold(plant)
}

/** Somebody waits at the gate for room at the stations where routes begin, or for the rule. */
const hold = (plant: Plant): void => {
  plant.held = true
  const { firsts } = plant
  for (let i = 0; i < firsts.length; i++) firsts[i]!.awaited = true
}

const lacksKit = (world: World, plant: Plant, job: Job): boolean => plant.kitting === true && !hasKit(world, job)

/** There is room for the lot, and somebody who lets it in against the rule. */
const breaksIn = (world: World, plant: Plant, job: Job): boolean =>
  hasRoom(firstStation(world, job), job.quantity) && feedersFit(world, job) && breaksRule(world, plant, job)

const enter = (world: World, plant: Plant, job: Job): void => {
  const counts = enterWip(world, plant, job)
  plant.wipUnits += job.quantity
  meterWip(world, job.quantity)
  if (counts && plant.drum >= 0) {
    plant.lotsBeforeDrum++
    job.beforeDrum = true
  }
  job.releasedAt = world.now
  world.tell.jobReleased?.(world.now, job.serial, job.product, job.quantity)
  if (plant.kitting === true) drawKit(world, job)
  if (job.made.feeders.length > 0) releaseFeeders(world, job)
  send(world, job, null)
}

/** The station where the lot begins. */
const firstStation = (world: World, job: Job): Station => world.stations[job.step.station]!

/** Whether the lot may enter now by the rule, and there is room for it and its kit of material. */
export const mayEnter = (world: World, plant: Plant, job: Job): boolean => {
  const first = firstStation(world, job)
  if (first.buffer !== NO_LIMIT && !hasRoom(first, job.quantity)) return false
  if (lacksKit(world, plant, job)) return false
  if (job.made.feeders.length > 0 && !feedersFit(world, job)) return false
  if (plant.release === 'push' || (follows(world, job) && !plant.usesCards)) return true
  view.wipLots = plant.wipLots
  view.lotsBeforeDrum = plant.lotsBeforeDrum
  view.lotsAtFirst = plant.moveCards > 0 ? lotsComing(first) : first.lots
  view.cardsAtFirst = plant.moveCards > 0 ? plant.moveCards : first.cards
  view.cap = plant.cap
  return releaseRule(plant.release).admits(view)
}
const view: ReleaseView = { wipLots: 0, lotsBeforeDrum: 0, lotsAtFirst: 0, cardsAtFirst: 0, cap: 0 }

/** The lot is through the drum, or will never be: the rope pulls the next one in. */
export const passDrum = (world: World, plant: Plant, job: Job): void => {
  if (job.beforeDrum === false) return
  job.beforeDrum = false
  plant.lotsBeforeDrum--
  wakeGate(world, plant)
}

/** Who has not adopted the rule yet lets a lot in although it says no: with probability 1 − adoption, once a lot. */
const breaksRule = (world: World, plant: Plant, job: Job): boolean => {
  if (plant.release === 'push') return false
  if (job.discipline === 0) {
    const breaks = uniform(luckOf(world, 0x0f1e2d3c, job.fate)) < 1 - adoptionOf(world, 'releaseRule')
    job.discipline = breaks ? 2 : 1
    if (breaks) world.tell.ruleBroken?.(world.now, job.serial)
  }
  return job.discipline === 2
}
