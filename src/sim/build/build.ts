/** The world at the first moment of a run: everything in place, idle, and the first dues on the calendar. */

import { accounts } from '../accounts'
import { due } from '../due'
import { isQuiet, type Listener, telling } from '../facts'
import type { Machine } from '../floor'
import { createCalendar, schedule } from '../kernel/calendar'
import { luckOfSeed } from '../kernel/random'
import { createMeters } from '../meters'
import type { Model } from '../model'
import { layOutLots, layOutTransit, openBooks, takeOpeningOrders } from '../opening'
import { openContracts } from '../processes/contract'
import { setChart } from '../processes/controlChart'
import { scheduleDisruption } from '../processes/disruption'
import { scheduleDeparture } from '../processes/lane'
import { renew, startSomewhere } from '../processes/life'
import { isInstalled, showState } from '../processes/machine'
import { scheduleDemand } from '../processes/market'
import { putOnTarget } from '../processes/processMean'
import { reviewLevels, scheduleReview } from '../processes/replenishment'
import { setServiceInterval } from '../processes/service'
import { scheduleOutage } from '../processes/supplier'
import { callGate } from '../processes/wake'
import { beginShift, scheduleShift } from '../processes/workforce'
import { scheduleWorkOrders } from '../processes/workOrders'
import { newSlot } from '../slots'
import { DAY } from '../units'
import type { World } from '../world'

import { addChain, addMarket } from './chain'
import { addFloor, addPlants } from './floor'
import { addProgrammes } from './programmes'
import { addAssets, addProjects } from './projects'

export function build(model: Model, seed: number, listeners: readonly Listener[]): World {
  const world = emptyWorld(model, seed, listeners)
  addFloor(world)
  addChain(world)
  addPlants(world)
  addMarket(world)
  addProgrammes(world)
  addProjects(world)
  addAssets(world)
  openBooks(world)
  world.tell.runOpened?.(0, world.meters)
  layOutTransit(world)
  start(world)
  layOutLots(world)
  takeOpeningOrders(world)
  return world
}

function emptyWorld(model: Model, seed: number, listeners: readonly Listener[]): World {
  const tell = telling(listeners)
  const machines: Machine[] = []
  return {
    model,
    tell,
    quiet: isQuiet(tell),
    seed,
    now: 0,
    over: false,
    bankrupt: false,
    calendar: createCalendar(),
    serial: 0,
    luck: luckOfSeed(seed),
    fates: { lots: 0, purchases: 0, orders: 0 },
    meters: createMeters(model.stations.length, machines),
    balances: accounts.map(() => 0),
    co2: 0,
    holdingRemainder: 0.5,
    interestRemainder: 0.5,
    jobs: [],
    freeJob: -1,
    machines,
    stations: [],
    inspections: [],
    pools: [],
    crews: [],
    shiftOn: [],
    shiftSlots: [],
    points: [],
    purchases: [],
    freePurchases: [],
    consignments: [],
    freeConsignments: [],
    suppliers: [],
    offers: [],
    lanes: [],
    shipments: [],
    freeShipments: [],
    orders: [],
    freeOrders: [],
    segments: [],
    claims: [],
    freeClaims: [],
    programmes: [],
    projects: [],
    tasks: [],
    assets: [],
    plants: [],
    making: [],
    workOrders: [],
    promisedLeadTime: model.scenario.planning[0]?.promisedLeadTime ?? 0,
    stirred: false,
    firstAwake: -1,
    lastAwake: -1,
    gateAwake: false,
    planAwake: false,
  }
}

function start(world: World): void {
  for (const [station, { spec }] of world.model.stations.entries()) {
    setServiceInterval(world, station, spec.service?.every ?? 0)
    if (spec.chart !== null) setChart(world, station, spec.chart.plan, spec.chart.every, spec.chart.sample)
  }
  for (const machine of world.machines) {
    if (machine.process !== null) putOnTarget(machine)
    if (!isInstalled(world, machine)) continue
    renew(world, machine)
    startSomewhere(machine)
    showState(world, machine)
  }
  for (const [shift, { edges }] of world.model.shifts.entries()) {
    if (edges.length === 0 || edges[0] === 0) beginShift(world, shift)
    if (edges.length > 0) scheduleShift(world, shift)
  }
  for (let supplier = 0; supplier < world.suppliers.length; supplier++) scheduleOutage(world, supplier)
  for (let lane = 0; lane < world.lanes.length; lane++) {
    scheduleDeparture(world, lane)
    scheduleDisruption(world, lane)
  }
  for (let segment = 0; segment < world.segments.length; segment++) scheduleDemand(world, segment)
  for (let index = 0; index < world.workOrders.length; index++) scheduleWorkOrders(world, index)
  openContracts(world)
  for (let point = 0; point < world.points.length; point++) {
    reviewLevels(world, point)
    scheduleReview(world, point)
  }
  for (const plant of world.plants) callGate(world, plant)
  schedule(world.calendar, DAY, newSlot(world, due.day, 0))
}
