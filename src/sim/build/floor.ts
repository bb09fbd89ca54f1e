/** Shifts, people, stations, machines and plants as they are before the first hour. */

import { due } from '../due'
import { doing, lack, NO_LIMIT, type Pool, type Process } from '../floor'
import { createStream, type Stream } from '../kernel/random'
import { waitingLine } from '../kernel/waitingLine'
import type { PoolModel } from '../model'
import type { AnyArgs } from '../params'
import { dispatchingRuleIndex } from '../policies/dispatching'
import { keepsCards, openContainers } from '../processes/containers'
import { noEffects } from '../processes/effects'
import { openForecast } from '../processes/forecasting'
import { setRelease } from '../processes/release'
import type { StationSpec } from '../scenario/floor'
import { newSlot } from '../slots'
import type { World } from '../world'

/** Nothing, in a field that will hold times and parts of them: kept as a double from the start, which −0 is and 0 is not. */
const NIL = -0

/** Kanban cards that a station opens with beyond one a machine, where the scenario names no number: a planner's first guess. */
const SPARE_CARDS = 3

export function addFloor(world: World): void {
  const { model, seed } = world
  const machineSlots = model.machineStation.map((_, index) => newSlot(world, due.machine, index))
  for (const shift of model.shifts) {
    world.shiftSlots.push(newSlot(world, due.shift, world.shiftOn.length))
    world.shiftOn.push(shift.edges.length === 0)
  }
  for (const pool of model.pools) {
    world.pools.push(restedPool(world, pool, createStream(seed, `absence:${pool.id}`)))
  }
  for (const _ of model.crews) world.crews.push({ present: 0, free: 0, waiting: [] })
  for (const station of model.stations) {
    const { spec, plant, pool, batch, buffer } = station
    const cards = cardsOf(model.plants[plant]?.spec.release.args.cards, spec)
    world.stations.push({
      index: world.stations.length,
      plain: false,
      queue: waitingLine(),
      busy: 0,
      installed: spec.machines,
      lots: 0,
      buffered: 0,
      buffer: buffer ?? NO_LIMIT,
      beforeService: station.beforeService,
      rule: dispatchingRuleIndex(spec.dispatching),
      waitsFor: lack.work,
      ages: station.ages,
      moves: station.moves,
      setsUp: station.setsUp,
      seed: station.seed,
      meter: world.meters.stations[world.stations.length]!,
      awake: false,
      nextAwake: -1,
      awaited: false,
      gate: null,
      wanting: waitingLine(),
      hesitating: [],
      model: station,
      bays: [],
      staffed: pool < 0 ? 1 : 0,
      serviceInterval: 0,
      effects: noEffects(),
      stored: 0,
      reserved: 0,
      cards,
      dispatching: spec.dispatching,
      paidTo: 0.5,
      batchSlot: batch === null ? null : newSlot(world, due.batch, world.stations.length),
      chart: '',
      chartArgs: {},
      samplingInterval: 0,
      sampleSize: 0,
      improved: noEffects(),
    })
  }
  for (const { policy, args } of model.inspections) world.inspections.push({ plan: policy, args })
  for (const [index, station] of model.machineStation.entries()) {
    const home = world.stations[station]!
    const { id, machines, meanShifts, chart } = home.model
    const number = machines.indexOf(index)
    world.machines.push({
      home,
      model: home.model,
      job: -1,
      phase: doing.idle,
      working: false,
      willFail: false,
      left: NIL,
      startedAt: NIL,
      ahead: NIL,
      family: -1,
      lot: -1,
      index,
      slot: machineSlots[index]!,
      station,
      life: NIL,
      age: NIL,
      whole: NIL,
      down: false,
      serviced: false,
      state: -1,
      skipped: false,
      mates: [],
      process: meanShifts === null && chart === null ? null : processAtStart(seed, `shift:${id}:${number}`),
      number,
      waitsTechnician: false,
      lifetime: 0.5,
      cycle: 1,
      renewedAt: NIL,
      ailing: false,
      operators: 0,
      pool: -1,
      since: NIL,
      downSince: NIL,
      stream: createStream(seed, `machine:${id}:${number}`),
      breakdownSlot: newSlot(world, due.breakdown, index),
      technicianSlot: newSlot(world, due.technician, index),
      serviceSlot: newSlot(world, due.service, index),
      technicianLeft: NIL,
      technicianSince: NIL,
      attended: false,
    })
    machineSlots[index]!.record = world.machines[index]!
    home.bays.push(world.machines[index]!)
  }
}

/** A pool before its first shift: everybody knows the work, and nobody is tired. */
function restedPool(world: World, { headcount, overtime }: PoolModel, stream: Stream): Pool {
  return {
    headcount,
    wanted: headcount,
    newcomers: [],
    recruits: [],
    onDuty: false,
    present: 0,
    free: 0,
    absence: 1,
    overtime: overtime?.length ?? 0,
    nextOvertime: overtime?.length ?? 0,
    overtimeFrom: 0.5,
    beyondSince: -1,
    beyondToday: 0,
    strain: 0,
    timeFactor: 1,
    stopsFactor: 1,
    sigmaFactor: 1,
    waiting: [],
    stream,
    overtimeSlot: overtime === null ? null : newSlot(world, due.overtime, world.pools.length),
  }
}

function processAtStart(seed: number, source: string): Process {
  return { shift: 0.5, untilShift: 0.5, memory: [], sampledAt: 0, searching: false, stream: createStream(seed, source) }
}

/** Cards that the scenario names, for all stations or by station. */
function cardsOf(named: AnyArgs[string] | undefined, { id, machines }: StationSpec): number {
  const own = typeof named === 'object' ? named[id] : named
  return Number(own ?? machines + SPARE_CARDS)
}

export function addPlants(world: World): void {
  for (const [plant, { spec, kitting, first }] of world.model.plants.entries()) {
    const firsts = first.map((station) => world.stations[station]!)
    world.plants.push({
      index: plant,
      plan: spec.plan,
      targetDays: spec.targetDays,
      schedule: {
        horizon: spec.masterSchedule.horizon,
        frozen: spec.masterSchedule.frozen,
        lotSizing: spec.masterSchedule.lotSizing.policy,
        args: spec.masterSchedule.lotSizing.args,
      },
      promising: spec.promising,
      release: '',
      usesCards: false,
      moveCards: 0,
      finishedCards: false,
      cap: 0,
      drum: -1,
      lotsBeforeDrum: 0,
      levelled: false,
      held: false,
      kitting,
      firsts,
      waiting: waitingLine(),
      wipLots: 0,
      wipUnits: 0,
      awake: false,
      turn: 0,
    })
    for (const station of firsts) station.gate = world.plants[plant]!
    setRelease(world, plant, spec.release.policy, spec.release.args)
  }
  for (const [product, { id, plant, baseDemand }] of world.model.products.entries()) {
    const spec = world.model.plants[plant]?.spec
    const forecasting = spec?.forecasting ?? { policy: 'averageWithPlan', args: { periods: spec?.forecastWeeks ?? 8 } }
    world.making.push({
      lotSize: spec?.lotSize[id] ?? 1,
      transferLot: spec?.transferLot[id] ?? 0,
      pipeline: 0,
      thisWeek: 0,
      forecast: openForecast(forecasting, baseDemand),
      planned: [],
      awake: false,
      containers: [],
    })
    if (keepsCards(world, product)) openContainers(world, product)
  }
  for (const [index, { spec }] of world.model.workOrders.entries()) {
    const stream = createStream(world.seed, `work:${spec.id}`)
    world.workOrders.push({ plain: false, arrived: 0, moment: 0, stream, slot: newSlot(world, due.workOrders, index) })
  }
}
