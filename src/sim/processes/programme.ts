/**
 * Programmes: changes of how people work. Adoption grows along a logistic curve as fast as the managers' attention
 * allows, which all programmes share, and halves again and again once support ends. What a programme changes is a
 * physical parameter; how far, is drawn for each seed from a stated range and hidden.
 */

import { account } from '../accounts'
import { exp, ln } from '../kernel/math'
import { DAY, WEEK } from '../units'
import type { Effects, World } from '../world'
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

export function programmeOf(world: World, lever: string): number {
  return world.model.programmes.findIndex((programme) => programme.lever === lever)
}

/** Adoption of the lever's programme, 0 to 1; 1 when there is nothing to adopt. */
export function adoptionOf(world: World, lever: string): number {
  const index = programmeOf(world, lever)
  return index < 0 ? 1 : world.programmes[index]!.adoption
}

/** Starts support, with its launch cost the first time (worn off over 52 weeks), or ends it. */
export function support(world: World, lever: string, supported: boolean): void {
  const index = programmeOf(world, lever)
  if (index < 0) return
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
  const active = world.programmes.filter((programme) => programme.supported && programme.adoption < 0.95).length
  const share = active === 0 ? 1 : Math.min(1, world.model.scenario.company.attention / active)
  for (const [index, programme] of world.programmes.entries()) {
    const model = world.model.programmes[index]!
    if (programme.supported) {
      pay(world, account.programmes, (model.costPerWeek * DAY) / WEEK)
      const growth = exp(model.rate * share * DAY)
      const odds = (programme.adoption / (1 - programme.adoption)) * growth
      programme.adoption = odds < 999 ? odds / (1 + odds) : 0.999
    } else if (programme.adoption > 0) {
      programme.adoption *= exp((-Math.LN2 * DAY) / model.halfLife)
      if (programme.adoption < FORGOTTEN) programme.adoption = 0
    }
    wearOff(world, index)
    if (programme.adoption > 0) world.tell.programmeGrew(world.now, index, programme.adoption)
  }
  settleEffects(world)
}

function wearOff(world: World, index: number): void {
  const programme = world.programmes[index]!
  const amount = Math.min(programme.prepaid, programme.perDay)
  programme.prepaid -= amount
  post(world, account.prepaid, account.programmes, amount)
}

/** The one place where programmes bear on physical parameters: base × Π (1 + adoption·(factor − 1)). */
export function settleEffects(world: World): void {
  const { effects } = world
  effects.life = factorOf(world, 'life')
  effects.repairTime = factorOf(world, 'repairTime')
  effects.minorStops = factorOf(world, 'minorStops')
  effects.setupTime = factorOf(world, 'setupTime')
  effects.sigma = factorOf(world, 'sigma')
}

/** What programmes make of the physical parameters at a station: read everywhere by this one function. */
export function effectsAt(world: World, _station: number): Effects {
  return world.effects
}

function factorOf(world: World, parameter: string): number {
  let factor = 1
  for (const { adoption, effects } of world.programmes) {
    const full = effects[parameter]
    if (full !== undefined) factor *= 1 + adoption * (full - 1)
  }
  return factor
}

/** Share of `headcount` that training keeps off the line now: greatest where adoption is steepest. */
export function trainingLoad(world: World, headcount: number): number {
  let heads = 0
  for (const [index, { supported, adoption }] of world.programmes.entries()) {
    if (supported) heads += world.model.programmes[index]!.training * 4 * adoption * (1 - adoption)
  }
  return heads / headcount
}
