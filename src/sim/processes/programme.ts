/**
 * Programmes: changes of how people work. Adoption grows along a logistic curve as fast as the managers' attention
 * allows, which all programmes share, and halves again and again once support ends. What adoption changes stands in
 * `effects.ts`.
 */

import { account } from '../accounts'
import { exp, ln } from '../kernel/math'
import type { ProgrammeModel } from '../model'
import { DAY, WEEK } from '../units'
import type { World } from '../world'
import { settleEffects } from './effects'
import { pay, post } from './finance'

/** Adoption at launch: the few who are always first. */
const PIONEERS = 0.03
/** Below this a programme is not counted as alive. */
const FORGOTTEN = 0.001

/** Growth rate of the logistic curve that rises from the pioneers to 90 % in `time` [1/ms]. */
export function growthRate(time: number): number {
  return (ln(0.9 / 0.1) - ln(PIONEERS / (1 - PIONEERS))) / time
}

/** Time in which a programme of that rate grows from `adoption` to 90 % [ms]. */
export function timeToAdopt(rate: number, adoption: number): number {
  return Math.max(0, Math.round((ln(0.9 / 0.1) - ln(adoption / (1 - adoption))) / rate))
}

/** Programme of the lever, at the station where each learns by itself (-1: the first of them); -1: it has none. */
export function programmeOf(world: World, lever: string, station = -1): number {
  const { programmes } = world.model
  for (let index = 0; index < programmes.length; index++) {
    if (programmes[index]!.lever === lever && isFor(programmes[index]!, station)) return index
  }
  return -1
}

function isFor(programme: ProgrammeModel, station: number): boolean {
  return station < 0 || programme.station < 0 || programme.station === station
}

/** Adoption of the lever's programme, 0 to 1; 1 when there is nothing to adopt. */
export function adoptionOf(world: World, lever: string, station = -1): number {
  const index = programmeOf(world, lever, station)
  return index < 0 ? 1 : world.programmes[index]!.adoption
}

/**
 * Starts support, with its launch cost the first time (worn off over 52 weeks), or ends it. Where each station learns by
 * itself, that of one station; of all, without one.
 */
export function support(world: World, lever: string, supported: boolean, station = -1): void {
  for (const [index, model] of world.model.programmes.entries()) {
    if (model.lever === lever && isFor(model, station)) supportOne(world, index, supported)
  }
}

function supportOne(world: World, index: number, supported: boolean): void {
  const programme = world.programmes[index]!
  if (supported && !programme.launched) {
    const { launchCost } = world.model.programmes[index]!
    programme.launched = true
    programme.prepaid += launchCost
    programme.perDay = Math.ceil(programme.prepaid / 364)
    post(world, account.cash, account.prepaid, launchCost)
  }
  if (supported && programme.adoption < PIONEERS) programme.adoption = PIONEERS
  programme.supported = supported
}

/** One day of every programme: cost, growth or decay, and the factors that follow. */
export function growProgrammes(world: World): void {
  if (world.programmes.length === 0) return
  const active = world.programmes.filter((programme) => programme.supported && programme.adoption < 0.95).length
  const share = active === 0 ? 1 : Math.min(1, world.model.scenario.company.attention / active)
  for (const [index, programme] of world.programmes.entries()) {
    const model = world.model.programmes[index]!
    if (programme.supported) {
      pay(world, model.account, (model.costPerWeek * DAY) / WEEK)
      const growth = exp(model.rate * share * DAY)
      const odds = (programme.adoption / (1 - programme.adoption)) * growth
      programme.adoption = odds < 999 ? odds / (1 + odds) : 0.999
    } else if (programme.adoption > 0) {
      programme.adoption *= exp((-Math.LN2 * DAY) / model.halfLife)
      if (programme.adoption < FORGOTTEN) programme.adoption = 0
    }
    wearOff(world, index)
    if (programme.adoption > 0) world.tell.programmeGrew?.(world.now, index, programme.adoption)
  }
  settleEffects(world)
}

function wearOff(world: World, index: number): void {
  const programme = world.programmes[index]!
  const amount = Math.min(programme.prepaid, programme.perDay)
  programme.prepaid -= amount
  post(world, account.prepaid, world.model.programmes[index]!.account, amount)
}

/** Share of the pool's `headcount` that training keeps off the line now: greatest where adoption is steepest. */
export function trainingLoad(world: World, pool: number, headcount: number): number {
  let heads = 0
  for (const [index, { supported, adoption }] of world.programmes.entries()) {
    const { training, pools } = world.model.programmes[index]!
    if (supported && pools.includes(pool)) heads += training * 4 * adoption * (1 - adoption)
  }
  return heads / headcount
}
