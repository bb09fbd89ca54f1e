/** The only ways in which a world changes: time goes on, and somebody decides. A run is (scenario, seed, commands). */

import { build } from './build/build'
import { compile } from './compile/compile'
import type { Listener } from './facts'
import { happen } from './happen'
import { allDue, takeNext, takeUntil, timeOf } from './kernel/calendar'
import { hashOf } from './kernel/hash'
import { Overload } from './kernel/overload'
import { membersOf, type Waiting, type WaitingLine } from './kernel/waitingLine'
import { leverOf } from './levers'
import type { Refusal, Said } from './levers/lever'
import type { Model } from './model'
import { type EntityKind, problemWith } from './params'
import { closeDay } from './processes/day'
import { planFor, planWeek } from './processes/planning'
import { openGate } from './processes/release'
import { startWork, turnMachine } from './processes/station'
import { firstAwake } from './processes/wake'
import { takeAllApart } from './processes/workAhead'
import { REFERENCES } from './references'
import type { Scenario } from './scenario/scenario'
import { machineOf } from './slots'
import { DAY } from './units'
import type { World } from './world'

/** A line of the log: what was said, and when it takes effect [ms]. */
export interface Command extends Said {
  readonly at: number
}

/** Opens a run. Listeners hear every fact from the first on. */
export function open(scenario: Scenario | Model, seed: number, listeners: readonly Listener[] = []): World {
  const model = 'scenario' in scenario ? scenario : compile(scenario)
  const world = build(model, seed, listeners)
  planWeek(world)
  comeToRest(world)
  return world
}

/** Dues in a row after which somebody looks whether time goes on, and whether the run is still within its bounds. */
const ROUND = 4_000_000

/**
 * Runs everything that is due before `until` [ms], which is exclusive; stops early when the run is over.
 * @throws Overload when time stands still, or the run has had more than `most` events.
 */
export function advance(world: World, until: number, most = Number.POSITIVE_INFINITY): void {
  const { calendar } = world
  const end = Math.min(until, world.model.scenario.length)
  let since = world.now
  let look = Math.min(calendar.sequence + ROUND, most)
  takeUntil(calendar, end)
  while (world.over === false) {
    const slot = takeNext(calendar)
    if (slot === null) {
      world.now = Math.max(world.now, end)
      takeAllApart(world)
      if (end === world.model.scenario.length) endRun(world)
      return
    }
    world.now = timeOf(calendar)
    if (calendar.sequence > look) {
      checkPace(world, since, most)
      since = world.now
      look = Math.min(calendar.sequence + ROUND, most)
    }
    const machine = machineOf(slot)
    if (machine === null) happen(world, slot)
    else turnMachine(world, machine)
    if (world.stirred === true) settle(world)
  }
  takeAllApart(world)
}

/** A run that never ends would never say so: every event puts another on the calendar, which counts them. */
function checkPace({ now, calendar }: World, since: number, most: number): void {
  const day = Math.floor(now / DAY)
  if (calendar.sequence > most) throw new Overload(`more than ${most} events by day ${day}`)
  if (!(now > since)) throw new Overload(`time stands still on day ${day}: ${ROUND} events at one moment`)
}

/** Why this cannot be done now, or null. Changes nothing. */
export function refusal(world: World, said: Said): Refusal | null {
  const lever = leverOf(said.lever)
  if (lever === null) return { reason: 'unknownLever', values: { lever: said.lever } }
  if (world.over) return { reason: 'runOver', values: {} }
  if (!world.model.scenario.unlocked.includes(said.lever)) return { reason: 'locked', values: { lever: said.lever } }
  const problem = problemWith(lever.params, said.args, (of) => idsOf(world.model, of))
  if (problem !== null) return { reason: 'badArgument', values: { param: problem.param, expected: problem.expected } }
  const cost = lever.cost(world, said.args).once
  const { creditLine } = world.model.scenario.company
  if (cost > 0 && world.balances[0]! + creditLine < cost) return { reason: 'noMoney', values: { cost } }
  return lever.refuse(world, said.args)
}

/** Does it, ahead of everything due at this moment; refused things are not done. Answers the line for the log, or why not. */
export function decide(world: World, said: Said): Command | Refusal {
  const refused = refusal(world, said)
  if (refused !== null) return refused
  const lever = leverOf(said.lever)!
  world.tell.leverSet?.(world.now, said.lever, '')
  lever.apply(world, said.args)
  for (const part of lever.bundle?.(world, said.args) ?? []) {
    const owner = leverOf(part.lever)!
    if (problemWith(owner.params, part.args, (of) => idsOf(world.model, of)) !== null) continue
    if (owner.refuse(world, part.args) !== null) continue
    world.tell.leverSet?.(world.now, part.lever, said.lever)
    owner.apply(world, part.args)
  }
  comeToRest(world)
  return { at: world.now, ...said }
}

export function isRefusal(answer: Command | Refusal): answer is Refusal {
  return 'reason' in answer
}

/** The world of (scenario, seed, log) at `until` [ms]. */
export function replay(
  scenario: Scenario | Model,
  seed: number,
  log: readonly Command[],
  until: number,
  listeners: readonly Listener[] = [],
): World {
  const world = open(scenario, seed, listeners)
  for (const command of log) {
    if (command.at > until) break
    advance(world, command.at)
    decide(world, { lever: command.lever, args: command.args })
  }
  advance(world, until)
  return world
}

/**
 * Fingerprint of the state; equal in every engine, and whoever listens: which road lots take is no state, nor how the
 * calendar keeps what is due, nor whether it is worth asking who waits for a place.
 */
export function hash(world: World): string {
  const { calendar, stations, plants, points } = world
  const lots = [...stations.flatMap(({ queue, wanting }) => [queue, wanting]), ...plants.map(({ waiting }) => waiting)]
  const orders = points.map(({ backlog }) => backlog)
  return hashOf(
    [world, calendar.sequence, allDue(calendar), [...lots.map(indicesIn), ...orders.map(indicesIn)]],
    ['tell', 'quiet', 'calendar', 'plain', 'awaited', ...REFERENCES],
  )
}

/** Who stands in a line, by number. */
function indicesIn<Who extends Waiting<Who> & { readonly index: number }>(line: WaitingLine<Who>): number[] {
  return membersOf(line).map(({ index }) => index)
}

/** The ids of a kind that the company has. */
export function idsOf(model: Model, of: EntityKind): readonly string[] {
  switch (of) {
    case 'station':
      return model.stations.map(({ id }) => id)
    case 'product':
      return model.products.map(({ id }) => id)
    case 'material':
      return model.points.filter(({ product }) => product < 0).map(({ itemId }) => itemId)
    case 'supplier':
      return model.supplierIds
    case 'lane':
      return model.lanes.map(({ id }) => id)
    case 'stockPoint':
      return model.points.map(({ id }) => id)
    case 'segment':
      return model.segments.map(({ id }) => id)
  }
}

/** Everybody who was woken has acted, and every machine shows what it does: so a world is seen from outside. */
function comeToRest(world: World): void {
  settle(world)
  takeAllApart(world)
}

/** Lets everybody who was woken act, before time goes on. */
function settle(world: World): void {
  while (world.stirred === true) {
    for (let station = firstAwake(world); station !== null; station = firstAwake(world)) startWork(world, station)
    if (world.gateAwake === true) openGates(world)
    else if (world.planAwake === true) reviewPlans(world)
    world.stirred = world.firstAwake >= 0 || world.gateAwake || world.planAwake
  }
}

function openGates(world: World): void {
  world.gateAwake = false
  for (let index = 0; index < world.plants.length; index++) {
    const plant = world.plants[index]!
    if (plant.awake === false) continue
    plant.awake = false
    openGate(world, plant)
  }
}

function reviewPlans(world: World): void {
  world.planAwake = false
  for (let product = 0; product < world.making.length; product++) {
    const making = world.making[product]!
    if (making.awake === false) continue
    making.awake = false
    planFor(world, product)
  }
}

/** The last day is closed as every other; nothing is planned after it. */
function endRun(world: World): void {
  if (world.now % DAY === 0) closeDay(world)
  world.over = true
}
