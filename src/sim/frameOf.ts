/** Makes the frame: what views may see of the world now. */

import { account } from './accounts'
import type { Job } from './floor'
import type {
  Frame,
  LaneFrame,
  LeverFrame,
  LotFrame,
  MachineFrame,
  MotionFrame,
  SegmentFrame,
  StationFrame,
  StockFrame,
  SupplierFrame,
  TechnicianFrame,
} from './frame'
import { levers } from './levers'
import { stateName, workLeft } from './processes/machine'
import { programmeOf, timeToAdopt } from './processes/programme'
import { mayEnter } from './processes/release'
import { complaints } from './processes/satisfaction'
import type { World } from './world'

export function frameOf(world: World): Frame {
  const { model, planning } = world
  return {
    now: world.now,
    over: world.over,
    bankrupt: world.bankrupt,
    onShift: world.shiftOn.length === 0 || world.shiftOn.some((on) => on),
    machines: machineFrames(world),
    stations: stationFrames(world),
    release: {
      rule: planning.release as 'push' | 'conwip' | 'kanban',
      waiting: planning.waiting.map((job) => lotFrame(world, world.jobs[job]!)),
      wipLots: planning.wipLots,
      wipUnits: planning.wipUnits,
      cap: planning.release === 'conwip' ? planning.cap : null,
      open: planning.waiting.length === 0 || mayEnter(world, world.jobs[planning.waiting[0]!]!),
    },
    motions: motionFrames(world),
    technicians: technicianFrames(world),
    stocks: stockFrames(world),
    suppliers: supplierFrames(world),
    lanes: laneFrames(world),
    segments: segmentFrames(world),
    levers: leverFrames(world),
    money: {
      cash: world.balances[account.cash]!,
      credit: model.scenario.company.creditLine,
      stockValue: world.balances[account.stock]!,
    },
    promisedLeadTime: planning.promisedLeadTime,
  }
}

function lotFrame(world: World, job: Job): LotFrame {
  return {
    job: job.serial,
    product: world.model.products[job.product]!.id,
    quantity: job.quantity,
    rework: job.reworks > 0,
    due: job.due > 0 ? job.due : null,
  }
}

function machineFrames(world: World): MachineFrame[] {
  return world.machines.map((machine) => {
    const { id, spec } = world.model.stations[machine.station]!
    const age = machine.age + (machine.working && machine.phase === 'process' ? world.now - machine.startedAt : 0)
    const mean = spec.failure === null ? 0 : spec.failure.mtbf * world.effects.life
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
      health: mean === 0 ? 1 : Math.max(0, 1 - age / mean),
    }
  })
}

function stationFrames(world: World): StationFrame[] {
  const busiest = bottleneckOf(world)
  return world.stations.map((state, index) => {
    const { id, spec } = world.model.stations[index]!
    return {
      station: id,
      queue: state.queue.map((job) => lotFrame(world, world.jobs[job]!)),
      buffered: state.buffered,
      capacity: spec.buffer,
      bottleneck: index === busiest,
      dispatching: state.dispatching,
      cards:
        world.planning.release === 'kanban' ? { free: Math.max(0, state.cards - state.lots), all: state.cards } : null,
      waitsFor: state.waitsFor,
    }
  })
}

/** The station that needs most of its staffed time for what customers order, failures and service counted in. */
function bottleneckOf(world: World): number {
  const load = world.model.stations.map(() => 0)
  for (const { route, baseDemand } of world.model.products) {
    for (const { station, processTime } of route) {
      const { spec, machines } = world.model.stations[station]!
      const { failure } = spec
      const availability =
        failure === null
          ? 1
          : 1 / (1 + (failure.repairTime.mean * world.effects.repairTime) / (failure.mtbf * world.effects.life))
      load[station]! += (processTime.mean * baseDemand) / machines.length / availability
    }
  }
  return load.indexOf(Math.max(...load))
}

function motionFrames(world: World): MotionFrame[] {
  const motions: MotionFrame[] = []
  for (const job of world.jobs) {
    if (job.place !== 'moving') continue
    const product = world.model.products[job.product]!
    motions.push({
      kind: 'lot',
      id: job.serial,
      from: world.model.stations[job.movedFrom]!.id,
      to: world.model.stations[product.route[job.operation]!.station]!.id,
      departs: job.departs,
      arrives: job.arrives,
      product: product.id,
      quantity: job.quantity,
      rework: job.reworks > 0,
    })
  }
  for (const shipment of world.shipments) {
    if (!shipment.open) continue
    const lane = world.model.lanes[shipment.lane]!
    motions.push({
      kind: 'shipment',
      id: shipment.serial,
      from: lane.from,
      to: lane.to,
      departs: shipment.departs,
      arrives: shipment.arrives,
      expected: shipment.expected,
      lane: lane.id,
      mode: lane.modes[shipment.mode]!.mode,
      item: world.model.scenario.items[shipment.item]!.id,
      quantity: shipment.quantity,
      inbound: lane.inbound,
      orders: lane.inbound ? 0 : shipment.cargo.length,
    })
  }
  return motions
}

function technicianFrames(world: World): TechnicianFrame[] {
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

function stockFrames(world: World): StockFrame[] {
  return world.points.map((state, index) => {
    const { id, itemId, site, standardCost } = world.model.points[index]!
    const ordered = state.policy !== ''
    return {
      point: id,
      item: itemId,
      site,
      onHand: state.onHand,
      onOrder: state.onOrder,
      backorders: state.backlogUnits,
      reorderPoint: ordered ? state.reorderPoint : null,
      orderUpTo: ordered ? (state.orderUpTo > 0 ? state.orderUpTo : state.reorderPoint + state.orderQuantity) : null,
      safetyStock: ordered ? state.safetyStock : null,
      value: state.onHand * standardCost,
    }
  })
}

function supplierFrames(world: World): SupplierFrame[] {
  return world.suppliers.map((state, index) => {
    const open = world.purchases.filter(
      ({ open: isOpen, point, offer }) => isOpen && world.model.points[point]!.offers[offer]!.supplier === index,
    )
    const waiting = open.filter(
      ({ index: purchase, shipment }) =>
        shipment < 0 && world.lanes.some((lane, i) => world.model.lanes[i]!.inbound && lane.waiting.includes(purchase)),
    )
    return {
      supplier: world.model.supplierIds[index]!,
      state: !state.available
        ? 'outage'
        : state.qualifying
          ? 'qualifying'
          : state.qualified
            ? 'available'
            : 'unqualified',
      since: state.since,
      ordersOpen: open.length,
      unitsOpen: open.reduce((sum, { quantity }) => sum + quantity, 0),
      unitsWaiting: waiting.reduce((sum, { quantity }) => sum + quantity, 0),
    }
  })
}

function laneFrames(world: World): LaneFrame[] {
  return world.lanes.map((state, index) => {
    const { id, modes, inbound } = world.model.lanes[index]!
    let units = 0
    for (const cargo of state.waiting)
      units += inbound ? world.purchases[cargo]!.quantity : world.orders[cargo]!.quantity
    return {
      lane: id,
      mode: modes[state.mode]!.mode,
      departuresPerWeek: state.perWeek,
      nextDeparture: state.nextDeparture,
      waitingUnits: units,
      shipments: world.shipments.filter(({ open, lane }) => open && lane === index).length,
    }
  })
}

function segmentFrames(world: World): SegmentFrame[] {
  return world.segments.map((state, index) => {
    const open = world.orders.filter((order) => order.open && order.segment === index)
    const worst = Math.max(...state.complaints)
    return {
      segment: world.model.segments[index]!.id,
      satisfaction: state.satisfaction,
      customers: state.customers,
      openOrders: open.length,
      lateOrders: open.filter(({ promisedAt }) => promisedAt < world.now).length,
      complaint: worst < 0.5 ? null : complaints[state.complaints.indexOf(worst)]!,
    }
  })
}

function leverFrames(world: World): LeverFrame[] {
  return Object.entries(levers).map(([id, lever]) => {
    const index = programmeOf(world, id)
    const programme = index < 0 ? null : world.programmes[index]!
    return {
      lever: id,
      settings: lever.settings(world),
      adoption: programme === null ? null : programme.adoption,
      supported: programme?.supported ?? false,
      costPerWeek: programme?.supported ? world.model.programmes[index]!.costPerWeek : 0,
      effectiveAt: effectiveAt(world, id, index),
    }
  })
}

/** When the programme will be nine tenths in place at full attention, or the last supplier qualified; null: nothing is under way. */
function effectiveAt(world: World, lever: string, programme: number): number | null {
  if (lever === 'sourcing') {
    const ready = world.suppliers.flatMap(({ qualifying, since }, index) =>
      qualifying ? [since + world.model.scenario.suppliers[index]!.qualification.time] : [],
    )
    return ready.length === 0 ? null : Math.max(...ready)
  }
  if (programme < 0) return null
  const { supported, adoption } = world.programmes[programme]!
  if (!supported || adoption >= 0.9) return null
  return world.now + timeToAdopt(world.model.programmes[programme]!.rate, adoption)
}
