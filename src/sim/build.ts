/** The world at the first moment of a run: everything in place, idle, and the first dues on the calendar. */

import { accounts } from './accounts'
import { due } from './due'
import { type Listener, telling } from './facts'
import { createCalendar, schedule } from './kernel/calendar'
import { createStream, luckOfSeed, uniform } from './kernel/random'
import type { Model } from './model'
import { layOutLots, openBooks, takeOpeningOrders } from './opening'
import { scheduleDeparture } from './processes/lane'
import { showState } from './processes/machine'
import { renew } from './processes/maintenance'
import { scheduleCustomer } from './processes/market'
import { settleEffects } from './processes/programme'
import { quotedLeadTime } from './processes/receiving'
import { reviewLevels } from './processes/stock'
import { scheduleOutage } from './processes/supplier'
import { beginShift, scheduleShift } from './processes/workforce'
import { newSlot } from './slots'
import { DAY } from './units'
import type { World } from './world'

/** Kanban cards that a station opens with beyond one a machine, where the scenario names no number: a planner's first guess. */
const SPARE_CARDS = 3
/** Adoption of what everybody has long been doing. */
const LEARNED = 0.99

export function build(model: Model, seed: number, listeners: readonly Listener[]): World {
  const world = emptyWorld(model, seed, listeners)
  addFloor(world)
  addChain(world)
  addMarket(world)
  addProgrammes(world)
  openBooks(world)
  world.tell.runOpened(0)
  start(world)
  layOutLots(world)
  takeOpeningOrders(world)
  return world
}

function emptyWorld(model: Model, seed: number, listeners: readonly Listener[]): World {
  const { planning } = model.scenario
  return {
    model,
    tell: telling(listeners),
    seed,
    now: 0,
    over: false,
    bankrupt: false,
    calendar: createCalendar(256),
    slotKind: [],
    slotOwner: [],
    serial: 0,
    luck: luckOfSeed(seed),
    fates: { lots: 0, purchases: 0, orders: 0 },
    arrivals: 0,
    balances: accounts.map(() => 0),
    holdingRemainder: 0.5,
    jobs: [],
    freeJobs: [],
    machines: [],
    stations: [],
    pools: [],
    crews: [],
    shiftOn: [],
    shiftSlots: [],
    points: [],
    purchases: [],
    freePurchases: [],
    suppliers: [],
    lanes: [],
    shipments: [],
    freeShipments: [],
    orders: [],
    freeOrders: [],
    segments: [],
    programmes: [],
    effects: { life: 1, repairTime: 1, minorStops: 1, setupTime: 1, sigma: 1 },
    planning: {
      plan: planning.plan,
      lotSize: model.products.map(({ id }) => planning.lotSize[id]!),
      targetDays: planning.targetDays,
      release: planning.release.policy,
      cap: Number(planning.release.args.cap ?? 0),
      promisedLeadTime: planning.promisedLeadTime,
      levelled: false,
      waiting: [],
      wipLots: 0,
      wipUnits: 0,
      pipeline: model.products.map(() => 0),
      sales: model.products.map(() => []),
      thisWeek: model.products.map(() => 0),
    },
    awake: [],
    gateAwake: false,
  }
}

function addFloor(world: World): void {
  const { model, seed } = world
  for (const shift of model.shifts) {
    world.shiftSlots.push(newSlot(world, due.shift, world.shiftOn.length))
    world.shiftOn.push(shift.edges.length === 0)
  }
  for (const pool of model.pools) {
    world.pools.push({ present: 0, free: 0, waiting: [], stream: createStream(seed, `absence:${pool.id}`) })
  }
  for (const _ of model.crews) world.crews.push({ present: 0, free: 0, waiting: [] })
  for (const { spec } of model.stations) {
    world.stations.push({
      queue: [],
      wanting: [],
      stored: 0,
      buffered: 0,
      lots: 0,
      cards: Number(model.scenario.planning.release.args.cards ?? spec.machines + SPARE_CARDS),
      dispatching: spec.dispatching,
      serviceInterval: 0,
      waitsFor: 'work',
      awake: false,
    })
  }
  for (const [index, station] of model.machineStation.entries()) {
    const { id, machines } = model.stations[station]!
    const number = machines.indexOf(index)
    world.machines.push({
      station,
      index,
      number,
      job: -1,
      phase: 'idle',
      working: false,
      down: false,
      serviced: false,
      skipped: false,
      waitsTechnician: false,
      left: 0,
      startedAt: 0,
      willFail: false,
      age: 0,
      life: 0,
      family: -1,
      operators: 0,
      state: -1,
      since: 0,
      downSince: 0,
      stream: createStream(seed, `machine:${id}:${number}`),
      slot: newSlot(world, due.machine, index),
      breakdownSlot: newSlot(world, due.breakdown, index),
      technicianSlot: newSlot(world, due.technician, index),
      technicianLeft: 0,
      technicianSince: 0,
      attended: false,
    })
  }
}

function addChain(world: World): void {
  const { model, seed } = world
  for (const spec of model.scenario.suppliers) {
    const index = world.suppliers.length
    world.suppliers.push({
      available: true,
      qualified: spec.qualified,
      qualifying: false,
      since: 0,
      held: [],
      outageStream: createStream(seed, `outage:${spec.id}`),
      leadStream: createStream(seed, `lead:${spec.id}`),
      slot: newSlot(world, due.outage, index),
      qualifiedSlot: newSlot(world, due.qualified, index),
    })
  }
  for (const [index, lane] of model.lanes.entries()) {
    const spec = model.scenario.lanes[index]!
    world.lanes.push({
      mode: lane.modes.findIndex(({ mode }) => mode === spec.mode),
      perWeek: spec.departuresPerWeek,
      nextDeparture: 0,
      waiting: [],
      stream: createStream(seed, `transit:${lane.id}`),
      slot: newSlot(world, due.departure, index),
    })
  }
  for (const [index, point] of model.points.entries()) {
    const spec = model.scenario.stockPoints[index]!
    const shares = point.offers.map(({ supplier }) => spec.sources[model.supplierIds[supplier]!] ?? 0)
    world.points.push({
      onHand: spec.initial,
      defective: 0,
      onOrder: 0,
      policy: spec.replenishment?.policy ?? '',
      args: spec.replenishment?.args ?? {},
      reorderPoint: 0,
      orderUpTo: 0,
      orderQuantity: 1,
      safetyStock: 0,
      shares,
      credit: point.offers.map(() => 0),
      history: [],
      thisWeek: 0,
      leadMean: [],
      leadVariance: [],
      backlog: [],
      backlogUnits: 0,
    })
    const state = world.points[index]!
    for (const [offer, { leadTime }] of point.offers.entries()) {
      const mean = quotedLeadTime(world, index, offer)
      state.leadMean.push(mean)
      state.leadVariance.push(0.2 * leadTime.mean * (0.2 * leadTime.mean))
    }
  }
}

function addMarket(world: World): void {
  for (const [index, { id, spec }] of world.model.segments.entries()) {
    world.segments.push({
      satisfaction: spec.satisfaction,
      customers: spec.customers,
      complaints: [0, 0, 0, 0, 0],
      openOrders: 0,
      stream: createStream(world.seed, `customers:${id}`),
      slot: newSlot(world, due.customer, index),
    })
  }
}

function addProgrammes(world: World): void {
  const luck = createStream(world.seed, 'programmes')
  for (const { lever, effects } of world.model.scenario.programmes) {
    // A company that opens under pull has learned it.
    const learned = lever === 'releaseRule' && world.planning.release !== 'push'
    const drawn: Record<string, number> = {}
    for (const name in effects) {
      const { least, most } = effects[name]!
      drawn[name] = least + (most - least) * uniform(luck)
    }
    world.programmes.push({
      supported: learned,
      adoption: learned ? LEARNED : 0,
      launched: learned,
      effects: drawn,
      prepaid: 0,
      perDay: 0,
    })
  }
  settleEffects(world)
}

function start(world: World): void {
  for (const machine of world.machines) {
    renew(world, machine)
    // The plant is not new: its machines are somewhere in their lives.
    if (machine.life > 0) machine.age = Math.floor(machine.life * uniform(machine.stream))
    showState(world, machine)
  }
  for (const [shift, { edges }] of world.model.shifts.entries()) {
    if (edges.length === 0 || edges[0] === 0) beginShift(world, shift)
    if (edges.length > 0) scheduleShift(world, shift)
  }
  for (let supplier = 0; supplier < world.suppliers.length; supplier++) scheduleOutage(world, supplier)
  for (let lane = 0; lane < world.lanes.length; lane++) scheduleDeparture(world, lane)
  for (let segment = 0; segment < world.segments.length; segment++) scheduleCustomer(world, segment)
  for (let point = 0; point < world.points.length; point++) reviewLevels(world, point)
  schedule(world.calendar, DAY, newSlot(world, due.day, 0))
}
