/** A company by hand: frames of Tidewater as a session would tell them, without a simulated world behind them. */
import type { Layout } from '../../src/content/case'
import type { Frame, LotFrame, MachineState, MotionFrame } from '../../src/sim'

export const HOUR = 3_600_000

export interface Situation {
  readonly states?: Readonly<Record<string, MachineState>>
  readonly queues?: Readonly<Record<string, number>>
  readonly capacity?: number
  readonly kanban?: boolean
  readonly secondWeld?: boolean
  readonly onShift?: boolean
  readonly waiting?: number
  readonly levers?: readonly string[]
}

const PRODUCTS = ['city', 'cargo', 'junior', 'city', 'city'] as const
const lot = (job: number): LotFrame => ({
  job,
  product: PRODUCTS[job % PRODUCTS.length]!,
  quantity: 5,
  rework: false,
  due: null,
})

/** The frame at a moment: lots and shipments leave again and again, each as an interval. */
export function frameAt(layout: Layout, now: number, situation: Situation = {}): Frame {
  const { floor, map } = layout
  const state = (id: string): MachineState =>
    situation.onShift === false ? 'off' : (situation.states?.[id] ?? 'running')
  const size = (id: string) => situation.queues?.[id] ?? 3
  const capacity = situation.capacity ?? 12
  const motions: MotionFrame[] = []
  Object.keys(floor.ways).forEach((way, i) => {
    const [from, to] = way.split('>') as [string, string]
    const every = (3 + (i % 3)) * HOUR
    const departs = Math.floor(now / every) * every
    motions.push({
      kind: 'lot',
      id: 1000 + i,
      from,
      to,
      departs,
      arrives: departs + 2 * HOUR,
      product: PRODUCTS[i % 5]!,
      quantity: 5,
      rework: i === 4,
    })
  })
  map.lanes.forEach((lane, i) => {
    const inbound = lane.to === map.plant.id
    Object.keys(lane.by).forEach((mode, m) => {
      const takes = (20 + 14 * ((i + m) % 4)) * HOUR
      for (let k = 0; k < 2; k++) {
        const every = takes * 1.3
        const departs = Math.floor(now / every - k * 0.5) * every + k * 0.5 * every
        if (departs > now || departs + takes < now) continue
        motions.push({
          kind: 'shipment',
          id: 2000 + i * 20 + m * 4 + k,
          from: lane.from,
          to: lane.to,
          departs,
          arrives: departs + takes,
          lane: lane.id,
          mode: mode as 'road',
          item: 'tube',
          quantity: 40 + 60 * (i + m),
          inbound,
          orders: inbound ? 0 : 6,
          expected: departs + takes,
        })
      }
    })
  })
  return {
    now,
    over: false,
    bankrupt: false,
    onShift: situation.onShift ?? true,
    machines: floor.stations.flatMap((station) =>
      Array.from({ length: station.id === 'weld' && situation.secondWeld ? 2 : 1 }, (_, machine) => ({
        station: station.id,
        machine,
        state: state(station.id),
        lot: lot(machine),
        since: now - HOUR,
        until: now + HOUR,
        operators: state(station.id) === 'maintenance' || state(station.id) === 'off' ? 0 : 1,
        health: 0.7,
      })),
    ),
    stations: floor.stations.map((station) => ({
      station: station.id,
      queue: Array.from({ length: size(station.id) }, (_, i) => lot(i + station.id.length)),
      buffered: size(station.id) * 5,
      capacity: capacity * 5,
      bottleneck: station.id === 'paint',
      dispatching: 'fifo',
      cards: situation.kanban
        ? { free: Math.max(0, 6 - size(station.id)) + (Math.floor(now / HOUR) % 2), all: 8 }
        : null,
      waitsFor: null,
    })),
    release: {
      site: 'tidewater',
      rule: situation.kanban ? 'kanban' : 'push',
      waiting: Array.from({ length: situation.waiting ?? 0 }, (_, i) => lot(i)),
      wipLots: 20,
      wipUnits: 100,
      cap: null,
      open: (situation.waiting ?? 0) < 3,
    },
    motions,
    technicians: [
      {
        id: 0,
        doing: 'repair',
        station: floor.stations.find((s) => state(s.id) === 'down' || state(s.id) === 'maintenance')?.id ?? null,
        machine: 0,
      },
      { id: 1, doing: 'idle', station: null, machine: 0 },
    ],
    stocks: floor.stocks.map((stock, i) => ({
      point: stock.point,
      item: stock.point,
      site: map.plant.id,
      onHand: Math.round(stock.pallet * (0.4 + ((i * 7) % 5) * 0.45)),
      onOrder: 0,
      backorders: 0,
      reorderPoint: null,
      orderUpTo: null,
      safetyStock: null,
      value: 0,
    })),
    suppliers: map.lanes
      .filter((lane) => lane.to === map.plant.id)
      .map((lane) => ({
        supplier: lane.from,
        state: lane.from === 'lindqvist' ? 'outage' : 'available',
        since: 0,
        ordersOpen: 1,
        unitsOpen: 100,
        unitsWaiting: 0,
      })),
    lanes: [],
    segments: map.lanes
      .filter((lane) => lane.from === map.plant.id)
      .map((lane, i) => ({
        segment: lane.to,
        satisfaction: [86, 66, 51][i % 3]!,
        customers: 1000,
        openOrders: 4,
        lateOrders: 0,
        complaint: null,
      })),
    levers: (situation.levers ?? []).map((lever) => ({
      lever,
      settings: [],
      adoption: 0.6,
      supported: true,
      costPerWeek: 0,
      effectiveAt: null,
    })),
    money: { cash: 0, credit: 0, stockValue: 0 },
    promisedLeadTime: 0,
  }
}
