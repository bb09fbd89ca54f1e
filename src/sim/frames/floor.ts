/** What views may see of the shop floor: gate, stations, machines, technicians. */

import { type Effects, type Job, type Lack, lack, NO_LIMIT } from '../floor'
import type { LotFrame, MachineFrame, ReleaseFrame, StationFrame, TechnicianFrame } from '../frame'
import { membersOf } from '../kernel/waitingLine'
import type { ReleaseRuleId } from '../policies/release'
import { isInstalled, stateName, workLeft } from '../processes/machine'
import { mayEnter } from '../processes/release'
import { ageOf } from '../processes/wear'
import type { FailureSpec } from '../scenario/maintenance'
import type { World } from '../world'

const lacking: Readonly<Record<Lack, StationFrame['waitsFor']>> = {
  [lack.nothing]: null,
  [lack.work]: 'work',
  [lack.material]: 'material',
  [lack.operator]: 'operator',
  [lack.technician]: 'technician',
  [lack.space]: 'space',
}

/** A company without a plant has a gate at which nothing waits. */
const NO_GATE: ReleaseFrame = { site: '', rule: 'push', waiting: [], wipLots: 0, wipUnits: 0, cap: null, open: true }

export function releaseFrame(world: World, plant: number): ReleaseFrame {
  if (plant >= world.plants.length) return NO_GATE
  const state = world.plants[plant]!
  const { release, waiting, wipLots, wipUnits, cap } = state
  const line = membersOf(waiting)
  return {
    site: world.model.plants[plant]!.site,
    rule: release as ReleaseRuleId,
    waiting: line.map((job) => lotFrame(world, job)),
    wipLots,
    wipUnits,
    cap: release === 'conwip' || release === 'rope' ? cap : null,
    open: line.length === 0 || mayEnter(world, state, line[0]!),
  }
}

export function lotFrame(world: World, job: Job): LotFrame {
  return {
    job: job.serial,
    product: world.model.products[job.product]!.id,
    quantity: job.quantity,
    rework: job.reworks > 0,
    due: job.due > 0 ? job.due : null,
  }
}

export function machineFrames(world: World): MachineFrame[] {
  const installed = world.machines.filter((machine) => isInstalled(world, machine))
  return installed.map((machine) => {
    const { id, spec } = world.model.stations[machine.station]!
    const mean = spec.failure === null ? 0 : spec.failure.mtbf * machine.home.effects.life
    return {
      station: id,
      machine: machine.number,
      state: stateName(machine),
      lot: machine.job < 0 ? null : lotFrame(world, world.jobs[machine.job]!),
      since: machine.since,
      until: machine.attended
        ? machine.technicianSince + machine.technicianLeft
        : machine.working
          ? world.now + workLeft(world, machine)
          : null,
      operators: machine.operators,
      health: mean === 0 ? 1 : Math.max(0, 1 - ageOf(world, machine) / mean),
    }
  })
}

export function stationFrames(world: World): StationFrame[] {
  const busiest = bottleneckOf(world)
  return world.stations.map((state, index) => {
    const { id, plant } = world.model.stations[index]!
    return {
      station: id,
      queue: membersOf(state.queue).map((job) => lotFrame(world, job)),
      buffered: state.buffered,
      capacity: state.buffer === NO_LIMIT ? null : state.buffer,
      bottleneck: index === busiest,
      dispatching: state.dispatching,
      cards:
        world.plants[plant]?.usesCards === true
          ? { free: Math.max(0, state.cards - state.lots), all: state.cards }
          : null,
      waitsFor: lacking[state.waitsFor],
    }
  })
}

/** The station that needs most of its staffed time for what customers order, failures and service counted in. */
export function bottleneckOf(world: World): number {
  const load = world.model.stations.map(() => 0)
  for (const { operations, baseDemand } of world.model.products) {
    for (const {
      operation: { station, nominal },
      units,
    } of operations) {
      const { failure } = world.model.stations[station]!.spec
      const { effects, installed } = world.stations[station]!
      const down = failure === null ? 0 : downTimes(effects, failure, nominal)
      load[station]! += ((nominal * effects.processTime * units * baseDemand) / installed) * (1 + down)
    }
  }
  return load.indexOf(Math.max(...load))
}

/** Time down for each time up: repair over life, where a life of so many units lasts as long as the work on them. */
function downTimes(effects: Effects, { mtbf, clock, repairTime }: FailureSpec, cycle: number): number {
  return (repairTime.mean * effects.repairTime) / (mtbf * effects.life * (clock === 'operations' ? cycle : 1))
}

export function technicianFrames(world: World): TechnicianFrame[] {
  const frames: TechnicianFrame[] = []
  for (const [crew, { headcount, shift }] of world.model.crews.entries()) {
    const attended = world.machines.filter(
      (machine) => machine.attended && world.model.stations[machine.station]!.crew === crew,
    )
    for (let id = 0; id < headcount; id++) {
      const machine = attended[id]
      const off = shift >= 0 && !world.shiftOn[shift]!
      frames.push({
        id: frames.length,
        doing: off ? 'off' : machine === undefined ? 'idle' : machine.down ? 'repair' : 'service',
        station: machine === undefined ? null : world.model.stations[machine.station]!.id,
        machine: machine === undefined ? 0 : machine.number,
      })
    }
  }
  return frames
}
