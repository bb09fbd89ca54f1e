/** A company small enough to reckon by hand: wood is sawn and painted into chairs, for shops and for a web site. */

import { compile } from '../../../src/sim/compile/compile'
import { type FactName, type Facts, type Telling, telling } from '../../../src/sim/facts'
import type { Scenario } from '../../../src/sim/index'
import type { KpiId } from '../../../src/sim/kpis'
import { measure } from '../../../src/sim/kpis/measures'
import type { StockPointSpec } from '../../../src/sim/scenario/chain'
import type { StationSpec } from '../../../src/sim/scenario/floor'
import type { SegmentSpec } from '../../../src/sim/scenario/market'
import { DAY, HOUR, MINUTE, WEEK } from '../../../src/sim/units'
import { metersOf, turning } from '../../support/turning'

const constant = (mean: number) => ({ family: 'constant', mean, cv: 0 }) as const

const station = (id: string, rate: number): StationSpec => ({
  id,
  site: 'plant',
  machines: 1,
  places: null,
  buffer: null,
  blocking: 'afterService',
  preemptive: false,
  pool: 'hands',
  substitutes: [],
  batch: null,
  operators: 1,
  setup: constant(0),
  setupMatrix: {},
  failure: null,
  minorStops: null,
  service: null,
  wear: null,
  meanShifts: null,
  chart: null,
  rate,
  asset: null,
  moveTime: constant(0),
  dispatching: 'fifo',
})

const segment = (id: string, customers: number, size: number): SegmentSpec => ({
  id,
  site: 'town',
  lane: 'out',
  from: null,
  demand: { process: 'customers', trend: 0 },
  priority: 0,
  priceFactor: 1,
  priceElasticity: 0,
  paymentTerm: 0,
  recovery: { share: 0, cost: 0 },
  customers,
  ordersPerWeek: 1,
  mix: { chair: 100 },
  lines: [100],
  orderSize: { min: size, max: size },
  season: [1],
  wantedLeadTime: 3 * DAY,
  leadTimeSensitivity: 0,
  patience: WEEK,
  lateTolerance: WEEK,
  weights: { onTime: 0.5, speed: 0.25, quality: 0.25 },
  satisfaction: 80,
  memory: 8 * WEEK,
})

const mode = (kind: 'sea' | 'road', costFixed: number, costPerUnit: number) => ({
  mode: kind,
  transit: constant(DAY),
  costFixed,
  costPerUnit,
  departures: [1, 2],
  capacity: null,
  vehicles: 1,
  co2PerVehicle: 0,
  co2PerUnit: 0,
})

const store = (id: string, item: string, initial: number): StockPointSpec => ({
  id,
  site: 'plant',
  item,
  initial,
  replenishment: null,
  sources: {},
  orderCost: 0,
  allocation: 'byPromise',
  orderDelay: 0,
  review: null,
  forecast: null,
  firmOrders: [],
  shortage: 'backorder',
  partialShipment: false,
  openingTransit: [],
})

const lane = (id: string, from: string, to: string, by: ReturnType<typeof mode>) => ({
  id,
  from,
  to,
  modes: [by],
  mode: by.mode,
  departuresPerWeek: 1,
  departure: { rule: 'timetable' as const, load: 0, longestWait: null },
  overtaking: true,
  disruption: null,
})

/** Base demand: 60 + 40 chairs a week. Hours needed: 10 at the saw, 20 at the paint booth, of 40 each. */
export const scenario: Scenario = {
  id: 'workshop',
  length: 4 * WEEK,
  company: {
    cash: 1_000_000,
    creditLine: 0,
    creditRate: 0,
    depositRate: 0,
    holdingRate: 0.25,
    attention: 1,
    returnCost: 0,
  },
  shifts: [
    {
      id: 'day',
      working: [0, 1, 2, 3, 4].map((day) => ({ from: day * DAY + 8 * HOUR, to: day * DAY + 16 * HOUR })),
    },
  ],
  items: [
    {
      id: 'wood',
      kind: 'material',
      standardCost: 300,
      price: 0,
      timeToClaim: null,
      family: '',
      otherRoutes: [],
      route: [],
    },
    {
      id: 'chair',
      kind: 'product',
      standardCost: 600,
      price: 5_000,
      timeToClaim: null,
      family: 'chair',
      otherRoutes: [],
      route: [
        {
          station: 'saw',
          processTime: constant(6 * MINUTE),
          materials: [{ item: 'wood', quantity: 2 }],
          feeders: [],
          characteristic: null,
          inspection: null,
        },
        {
          station: 'paint',
          processTime: constant(12 * MINUTE),
          materials: [],
          feeders: [],
          characteristic: null,
          inspection: {
            plan: { policy: 'everyUnit', args: {} },
            detection: 1,
            falseReject: 0,
            time: 0,
            cost: 0,
            reworkFrom: 1,
            reworkable: 1,
            reworkLimit: 1,
            holdTime: 0,
          },
        },
      ],
    },
  ],
  sites: [
    { id: 'plant', kind: 'plant' },
    { id: 'forest', kind: 'supplier' },
    { id: 'overseas', kind: 'supplier' },
    { id: 'town', kind: 'market' },
  ],
  pools: [
    {
      id: 'hands',
      site: 'plant',
      shift: 'day',
      headcount: 2,
      wage: 2_000,
      absence: 0,
      overtime: null,
      fatigue: null,
      learning: null,
      turnover: 0,
      recruitment: { time: 0, cost: 0 },
      severance: 0,
    },
  ],
  crews: [],
  stations: [station('saw', 1_000), station('paint', 500)],
  suppliers: ['forest', 'overseas'].map((id) => ({
    id,
    site: id,
    qualified: true,
    qualification: { time: 0, cost: 0 },
    paymentTerm: 0,
    outage: null,
  })),
  offers: [
    {
      supplier: 'forest',
      item: 'wood',
      price: 300,
      breaks: [],
      capacityPerWeek: null,
      crossing: true,
      minimumOrder: 1,
      leadTime: constant(DAY),
      ppm: 0,
      delivered: false,
    },
    {
      supplier: 'overseas',
      item: 'wood',
      price: 200,
      breaks: [],
      capacityPerWeek: null,
      crossing: true,
      minimumOrder: 1,
      leadTime: constant(WEEK),
      ppm: 100_000,
      delivered: false,
    },
  ],
  contracts: [],
  lanes: [
    lane('near', 'forest', 'plant', mode('road', 0, 20)),
    lane('far', 'overseas', 'plant', mode('sea', 20_000, 10)),
    lane('out', 'plant', 'town', mode('road', 2_000, 50)),
  ],
  stockPoints: [store('woodStore', 'wood', 100), store('chairStore', 'chair', 50)],
  segments: [segment('shops', 6, 10), segment('web', 20, 2)],
  planning: [
    {
      site: 'plant',
      plan: 'weeklySchedule',
      masterSchedule: { horizon: 8, frozen: 0, lotSizing: { policy: 'lotForLot', args: {} }, leadTimes: {} },
      lotSize: { chair: 10 },
      targetDays: 5,
      forecasting: null,
      forecastWeeks: 4,
      release: { policy: 'push', args: {} },
      openingOrders: 0,
      promisedLeadTime: 3 * DAY,
      transferLot: {},
      promising: 'fixed',
      kitting: false,
    },
  ],
  workOrders: [],
  openingLots: [],
  programmes: [],
  projects: [],
  unlocked: [],
}

export const workshop = compile(scenario)
/** Indices of what the facts are about. */
export const saw = 0
export const paint = 1
export const chair = 0
export const shops = 0
export const web = 1
export const forest = 0
export const overseas = 1

/** Someone who tells facts and turns the meters by them, and the measures that hear and read them. */
export function hearing(ids?: readonly KpiId[], model = workshop) {
  const measures = measure(model, ids)
  const meters = metersOf(model)
  measures.listener.runOpened?.(0, meters)
  return { measures, tell: toAnybody(telling([turning(meters), measures.listener])) }
}

/** Facts may be told whether or not anybody hears them. */
const toAnybody = (tell: Telling): Facts =>
  new Proxy(tell, { get: (heard, name) => heard[name as FactName] ?? (() => undefined) }) as Facts
