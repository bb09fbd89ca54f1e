/** Small companies drawn at random: every mechanism of the floor and the chain in turn, absurd values among them. */
import fc from 'fast-check'
import type { Scenario } from '../../src/sim/index'
import {
  always,
  type CompanyJson,
  companyJson,
  constant,
  type DistributionJson,
  dayShift,
  exponential,
  gamma,
  type ItemJson,
  type LaneJson,
  lane,
  type OperationJson,
  type PlanningJson,
  product,
  type SegmentJson,
  type StationJson,
  scenarioOf,
  station,
  steady,
  step,
} from '../support/play'
import { depotCustomers, depotPoints, type Network, network } from './networks'
import { plans, upkeep } from './upkeep'

const time = (...means: string[]): fc.Arbitrary<DistributionJson> =>
  fc.constantFrom(...means.flatMap((mean) => [constant(mean), gamma(mean, 0.5), exponential(mean)]))

const shapes = fc.record({
  machines: fc.constantFrom(1, 1, 2),
  buffer: fc.constantFrom(null, 0, 1, 7, 30),
  blocking: fc.constantFrom('afterService' as const, 'afterService' as const, 'beforeService' as const),
  pool: fc.constantFrom(null, 'people'),
  operators: fc.constantFrom(0, 1, 2),
  substitutes: fc.constantFrom<string[]>([], ['others']),
  setup: fc.constantFrom(constant('0 min'), constant('15 min'), exponential('20 min')),
  setupMatrix: fc.constantFrom<NonNullable<StationJson['setupMatrix']>>(
    {},
    { p0: { p1: '40 min' } },
    { p1: { p0: '0 min' } },
  ),
  batch: fc.constantFrom(
    null,
    null,
    { most: 12 },
    { most: 7, least: 7, longestWait: '3 h' },
    { most: 40, least: 9, longestWait: '0 min' },
  ),
  rate: fc.constantFrom(0, 13.37),
  asset: fc.constantFrom(null, { value: 999.99, life: '10 d' }, { value: 12_000, life: '5 y' }),
  places: fc.constantFrom(4),
  moveTime: time('0 min', '4 min'),
  dispatching: fc.constantFrom(
    'fifo',
    'earliestDueDate',
    'shortestProcessingTime',
    'criticalRatio',
    'sameFamilyFirst',
    'leastSetup',
    'priority',
  ),
  preemptive: fc.boolean(),
})

const stationChanges = fc
  .tuple(shapes, upkeep(time('10 min', '2 h')))
  .map(([shape, machine]): Partial<StationJson> => ({ ...shape, ...machine }))

/** A route through some of the stations in order, with material at some steps and inspection at the last but one or last. */
const routeOf = (stations: number): fc.Arbitrary<OperationJson[]> =>
  fc
    .record({
      through: fc.subarray(
        Array.from({ length: stations }, (_, index) => `s${index}`),
        { minLength: 1 },
      ),
      times: fc.array(time('0 ms', '3 min', '10 min'), { minLength: stations, maxLength: stations }),
      materials: fc.array(fc.constantFrom(0, 1, 2), { minLength: stations, maxLength: stations }),
      sigma: fc.constantFrom(null, 0.3, 0.8),
      inspect: fc.option(
        fc.record({
          back: fc.constantFrom(null, 0, 1),
          reworkLimit: fc.constantFrom(0, 1, 3),
          detection: fc.constantFrom(0.8, 1),
          falseReject: fc.constantFrom(0, 0.05),
          holdTime: fc.constantFrom('0 min', '5 min'),
          plan: plans,
        }),
      ),
      early: fc.boolean(),
    })
    .map(({ through, times, materials, sigma, inspect, early }) => {
      const at = early ? Math.max(0, through.length - 2) : through.length - 1
      return through.map((id, index) => {
        const quantity = materials[index]!
        return step(id, times[index]!, {
          materials: quantity > 0 ? [{ item: index % 2 === 0 ? 'wood' : 'glue', quantity }] : [],
          characteristic: sigma === null || index % 2 === 1 ? null : { offset: 0.1, sigma },
          inspection:
            inspect === null || index !== at
              ? null
              : {
                  detection: inspect.detection,
                  falseReject: inspect.falseReject,
                  reworkFrom: inspect.back === null ? null : Math.min(inspect.back, at),
                  reworkLimit: inspect.reworkLimit,
                  holdTime: inspect.holdTime,
                  ...inspect.plan,
                },
        })
      })
    })

const evening = { id: 'evening', days: [1, 2, 3, 4, 5], from: '16:00', to: '24:00' }
const night = { id: 'night', days: [1, 3, 7], from: '22:30', to: '06:00' }

const chain = fc.record({
  lead: time('0 min', '1 d', '6 d'),
  ppm: fc.constantFrom(0, 100_000, 700_000),
  minimum: fc.constantFrom(1, 40),
  outage: fc.option(fc.record({ meanBetween: fc.constantFrom('4 d', '3 w'), length: time('12 h', '2 d') })),
  qualified: fc.boolean(),
  policy: fc.constantFrom('economicOrderQuantity', 'reorderPoint', 'baseStock', 'callOff', 'vendorManaged'),
  initial: fc.constantFrom(0, 13, 200),
})

/** How goods travel. */
const transport = fc.record({
  capacity: fc.constantFrom(null, null, 1, 7, 60),
  vehicles: fc.constantFrom(1, 3),
  departure: fc.constantFrom<LaneJson['departure']>(
    undefined,
    { rule: 'timetable', load: 20 },
    { rule: 'timetable', load: 20, longestWait: '2 d' },
    { rule: 'atOnce' },
    { rule: 'whenFull', load: 15, longestWait: '1 d' },
    { rule: 'whenFull', load: 9 },
  ),
  overtaking: fc.boolean(),
  transit: time('1 min', '2 d'),
  disruption: fc.option(fc.record({ meanBetween: fc.constantFrom('3 d', '3 w'), length: time('6 h', '4 d') })),
})

/** What suppliers ask beyond a price. */
const supply = fc.record({
  breaks: fc.constantFrom<CompanyJson['offers'][number]['breaks']>([], [{ from: 30, price: 3.21 }]),
  capacityPerWeek: fc.constantFrom(null, 100, 7),
  crossing: fc.boolean(),
  paymentTerm: fc.constantFrom('0 d', '9 d', '6 w'),
  contract: fc.option(
    fc.record({
      price: fc.constantFrom(3.03, 9.99),
      period: fc.constantFrom('1 w', '5 d'),
      commitment: fc.constantFrom(0, 90),
      flexibility: fc.constantFrom(0, 0.15),
      shortfallPenalty: fc.constantFrom(0, 0.77),
      reserved: fc.constantFrom(0, 33),
      reservationFee: fc.constantFrom(0, 0.13),
      readyWithin: fc.constantFrom('0 d', '3 d'),
      latePenalty: fc.constantFrom(0, 1.11),
      length: fc.constantFrom('11 d', '9 w'),
      breakFee: fc.constantFrom(0, 100),
    }),
  ),
})

const market = fc.record({
  orders: fc.constantFrom(5, 40, 150),
  size: fc.constantFrom({ min: 1, max: 1 }, { min: 1, max: 4 }, { min: 7, max: 9 }),
  /** Where there are two products: share of orders for one of them, and for both. */
  lines: fc.constantFrom<number[]>([100], [40, 60], [0, 100]),
  promise: fc.constantFrom('0 d', '2 d', '10 d'),
  patience: fc.constantFrom('0 d', '1 d', '30 d'),
  tolerance: fc.constantFrom('0 d', '1 d', '5 d'),
  weights: fc.constantFrom(
    { onTime: 0.5, speed: 0.3, quality: 0.2 },
    { onTime: 0, speed: 0, quality: 1 },
    { onTime: 1, speed: 0, quality: 0 },
  ),
  satisfaction: fc.constantFrom(0, 50, 100),
  memory: fc.constantFrom('0 d', '2 d', '6 w'),
  shelf: fc.constantFrom(0, 20),
  terms: fc.constantFrom<Partial<SegmentJson>>(
    {},
    { priceFactor: 0.77, priceElasticity: 1.5, paymentTerm: '9 d' },
    { priceFactor: 1.3, priceElasticity: 0.5, recovery: { share: 0.5, cost: 3.33 } },
  ),
  timeToClaim: fc.constantFrom(null, exponential('4 d'), '0 d'),
  allocation: fc.constantFrom('byPromise', 'byPriority', 'fairShare'),
  promising: fc.constantFrom('fixed' as const, 'availableToPromise' as const, 'capableToPromise' as const),
  demand: fc.constantFrom<SegmentJson['demand']>(
    { process: 'customers' },
    { process: 'customers', trend: 0.2 },
    { process: 'customers', trend: -0.5 },
    { process: 'renewal', interarrival: gamma('5 h', 0.5), quantity: { family: 'geometric', mean: 2 } },
    { process: 'periodic', every: '1 d', quantity: { family: 'negativeBinomial', mean: 3, cv: 1.5 } },
    {
      process: 'trace',
      trace: [
        ['0 h', 4],
        ['1 d', 0],
        ['1 d', 3],
        ['2 d', { p0: 2 }],
        ['20 d', 900],
      ],
    },
  ),
})

const plan = fc.record({
  plan: fc.constantFrom(
    'weeklySchedule' as const,
    'masterSchedule' as const,
    'replenish' as const,
    'makeToOrder' as const,
  ),
  masterSchedule: fc.constantFrom<PlanningJson['masterSchedule']>(
    { horizon: 3, frozen: 1, leadTimes: { leg: 0 } },
    { horizon: 6, lotSizing: { policy: 'periodOrderQuantity', args: {} } },
    { horizon: 4, lotSizing: { policy: 'wagnerWhitin', args: {} }, leadTimes: { p0: 2 } },
  ),
  /** Legs in a unit of the first product, which are made at the first station. */
  legs: fc.constantFrom(0, 0, 1, 3),
  mrp: fc.boolean(),
  lot: fc.constantFrom(1, 6, 25),
  transfer: fc.constantFrom(0, 0, 1, 4),
  feeder: fc.constantFrom(0, 0, 1, 2),
  targetDays: fc.constantFrom(0, 4, 9.5),
  forecasting: fc.constantFrom<PlanningJson['forecasting']>(
    null,
    { policy: 'naive', args: {} },
    { policy: 'holt', args: { levelWeight: 0.5 } },
    { policy: 'holtWinters', args: { seasonLength: 3 } },
  ),
  release: fc.constantFrom<PlanningJson['release']>(
    { policy: 'push', args: {} },
    { policy: 'conwip', args: { cap: 3 } },
    { policy: 'kanban', args: { cards: 2 } },
    { policy: 'kanban', args: { cards: 2, finishedCards: true } },
    { policy: 'kanban', args: { cards: 3, moveCards: 1 } },
    { policy: 'rope', args: { drum: 's0', cap: 2 } },
  ),
  adoptionTime: fc.constantFrom('0 d', '2 w', '52 w'),
  perStation: fc.boolean(),
  rates: fc.constantFrom({ creditRate: 0, depositRate: 0 }, { creditRate: 0.11, depositRate: 0.013 }),
  life: fc.constantFrom(null, '3 d', '4 y'),
  people: fc.constantFrom(0, 1, 4),
  others: fc.record({
    shift: fc.constantFrom('evening', 'night'),
    headcount: fc.constantFrom(0, 1, 3),
    overtime: fc.constantFrom(
      null,
      { length: '90 min', most: '2 h', premium: 1.25 },
      { length: '6 h', most: '6 h', premium: 2 },
    ),
    fatigue: fc.constantFrom(null, { memory: '1 w', processTime: 0.02, minorStops: 0.1, sigma: 0.05 }),
    learning: fc.constantFrom(null, { first: 2.5, rate: 0.7 }),
    turnover: fc.constantFrom(0, 0.6, 0.99),
    recruitment: fc.constantFrom({ time: '0 d', cost: 0 }, { time: '5 d', cost: 33.33 }),
  }),
  crew: fc.constantFrom(null, 0, 1),
  shift: fc.constantFrom(always, dayShift),
  opening: fc.boolean(),
  errands: fc.constantFrom(null, '3 h', '2 d'),
  kitting: fc.constantFrom(false, false, true),
})

const unlocked = [
  'releaseRule',
  'kanban',
  'justInTime',
  'tpm',
  'productionPlan',
  'dispatching',
  'sourcing',
  'inventoryPolicy',
  'delivery',
  'promisedLeadTime',
]

/** A scenario in the form of its file, and read. */
export const companies: fc.Arbitrary<Scenario> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc
    .record({
      stations: fc.array(stationChanges, { minLength: count, maxLength: count }),
      routes: fc.array(routeOf(count), { minLength: 1, maxLength: 2 }),
      chain,
      transport,
      supply,
      network,
      market,
      plan,
    })
    .map((parts) => scenarioOf(jsonOf(parts))),
)

type Programme = CompanyJson['programmes'][number]

const effectsOf = (lever: string): Pick<Programme, 'effects' | 'dip'> =>
  lever === 'tpm'
    ? {
        effects: {
          life: { least: 1.5, most: 3 },
          minorStops: { least: 0.3, most: 0.6 },
          setupTime: { least: 0.5, most: 0.9 },
          processCv: { least: 0.5, most: 1.5 },
          absence: { least: 0.1, most: 1 },
          moveTime: { least: 0.2, most: 1 },
        },
        dip: { processTime: 1.5, sigma: 1.2, holdTime: 2, repairTime: 1.3, serviceTime: 0.9, offset: 1.1 },
      }
    : { effects: {} }

/** A project that touches all that one can, with something to crash and something to drop. */
const projectOf = (life: string | null): NonNullable<CompanyJson['projects']>[number] => ({
  id: 'line',
  budget: 5000,
  life,
  tasks: [
    { id: 'draw', duration: { optimistic: '1 h', likely: '1 d', pessimistic: '4 d' }, cost: 33.33, costPerDay: 7.77 },
    {
      id: 'dig',
      duration: exponential('2 d'),
      after: ['draw'],
      cost: 250,
      crash: { shortest: '1 d', costPerDay: 99.99 },
      outcomes: [
        { kind: 'machines', station: 's0', count: 2 },
        { kind: 'supplier', supplier: 'yard' },
      ],
    },
    {
      id: 'tool',
      duration: '3 d',
      after: ['draw'],
      cost: 100,
      optional: true,
      outcomes: [{ kind: 'parameter', parameter: 'processTime', factor: { least: 0.5, most: 1.1 } }],
    },
    { id: 'close', duration: '0 d', after: ['dig', 'tool'], cost: 1 },
  ],
})

interface Parts {
  readonly stations: readonly Partial<StationJson>[]
  readonly routes: readonly OperationJson[][]
  readonly chain: typeof chain extends fc.Arbitrary<infer T> ? T : never
  readonly transport: typeof transport extends fc.Arbitrary<infer T> ? T : never
  readonly supply: typeof supply extends fc.Arbitrary<infer T> ? T : never
  readonly network: Network
  readonly market: typeof market extends fc.Arbitrary<infer T> ? T : never
  readonly plan: typeof plan extends fc.Arbitrary<infer T> ? T : never
}

function jsonOf({
  stations,
  routes,
  chain: { lead, ppm, minimum, outage, qualified, policy, initial },
  transport: t,
  supply: s,
  network: n,
  market: m,
  plan: p,
}: Parts): CompanyJson {
  const components: ItemJson[] = []
  const [first, ...others] = routes[0]!
  const route = [first!, ...others]
  if (p.legs > 0) {
    route[0] = { ...first!, materials: [...(first!.materials ?? []), { item: 'leg', quantity: p.legs }] }
    components.push({
      id: 'leg',
      kind: 'component',
      route: [step('s0', '2 min', { materials: [{ item: 'wood', quantity: 1 }] })],
    })
  }
  // The first product is assembled at its last station from parts that are made for it along the way of the other.
  if (p.feeder > 0) {
    route.push({ ...route.pop()!, feeders: [{ item: 'part', quantity: p.feeder }] })
    components.push({ id: 'part', kind: 'component', route: routes[routes.length - 1]! })
  }
  const products = routes.map(
    (way, index): ItemJson =>
      product(`p${index}`, index === 0 ? route : way, { price: 99.95, timeToClaim: m.timeToClaim }),
  )
  const replenishment: CompanyJson['stockPoints'][number]['replenishment'] =
    p.mrp && p.plan === 'masterSchedule'
      ? { policy: 'mrp', args: { lotSizing: 'fixedOrderQuantity', lot: 30, safetyStock: 5 } }
      : { policy, args: { serviceLevel: 90, coverDays: 2, orderDays: 4, leastDays: 1, mostDays: 3 } }
  const materials: ItemJson[] = [
    { id: 'wood', kind: 'material', standardCost: 3.33 },
    { id: 'glue', kind: 'material', standardCost: 0.07 },
  ]
  const supplier = (id: string, ready: boolean) => ({
    id,
    site: 'mill',
    qualified: ready,
    qualification: { time: '3 d', cost: 100 },
    outage,
    paymentTerm: s.paymentTerm,
  })
  const offers = materials.flatMap(({ id }) => [
    {
      supplier: 'mill',
      item: id,
      price: 3.5,
      breaks: s.breaks,
      minimumOrder: minimum,
      capacityPerWeek: s.capacityPerWeek,
      crossing: s.crossing,
      leadTime: lead,
      ppm,
    },
    { supplier: 'yard', item: id, price: 2.5, minimumOrder: 1, leadTime: constant('1 d'), ppm: 0 },
  ])
  const reserved = s.capacityPerWeek === null ? 0 : s.contract?.reserved
  const contracts =
    s.contract === null ? [] : [{ supplier: 'mill', item: 'wood', inForce: true, terms: { ...s.contract, reserved } }]
  const way = (id: string, from: string, to: string, departuresPerWeek: number): LaneJson => {
    const { modes, ...rest } = lane(id, from, to, {
      departuresPerWeek,
      departure: t.departure,
      overtaking: t.overtaking,
      disruption: t.disruption,
    })
    const costs = { costFixed: 11.5, costPerUnit: 0.03, co2PerVehicle: 900, co2PerUnit: 1.7 }
    return {
      ...rest,
      modes: [{ ...modes[0]!, ...costs, capacity: t.capacity, vehicles: t.vehicles, transit: t.transit }],
    }
  }
  return companyJson({
    id: 'drawn',
    length: '4 w',
    company: { cash: 20_000, creditLine: 50_000, ...p.rates, holdingRate: 0.3, attention: 1, returnCost: 12 },
    items: [...materials, ...components, ...products],
    stations: stations.map((changes, index) =>
      station(`s${index}`, {
        ...changes,
        batch: changes.preemptive || (typeof changes.buffer === 'number' && changes.buffer < 9) ? null : changes.batch,
        substitutes: changes.pool === null ? [] : changes.substitutes,
        setupMatrix: products.length > 1 ? changes.setupMatrix : {},
      }),
    ),
    shifts: [p.shift, evening, night],
    pools: [
      { ...p.others, id: 'people', site: 'plant', shift: p.shift.id, headcount: p.people, wage: 17.5, absence: 0.1 },
      { ...p.others, id: 'others', site: 'plant', wage: 11.11, absence: 0.2 },
    ],
    crews: p.crew === null ? [] : [{ site: 'plant', shift: p.shift.id, headcount: p.crew, wage: 21 }],
    suppliers: [supplier('mill', true), supplier('yard', qualified)],
    offers,
    contracts,
    sites: [
      { id: 'plant', kind: 'plant' },
      { id: 'mill', kind: 'supplier' },
      { id: 'town', kind: 'market' },
      { id: 'depot', kind: 'warehouse' },
    ],
    lanes: [
      way('in', 'mill', 'plant', 7),
      way('out', 'plant', 'town', 2),
      way('across', 'plant', 'depot', 5),
      way('off', 'depot', 'town', 7),
      way('aside', 'mill', 'depot', 4),
      way('back', 'depot', 'plant', 6),
    ],
    stockPoints: [
      ...materials.map(({ id }) => ({
        id,
        site: 'plant',
        item: id,
        initial,
        replenishment,
        forecast: p.forecasting == null ? null : { ...p.forecasting, opening: 12 },
        sources: { mill: 100, ...(id === 'wood' && n.wood ? { mill: 30, depot: 70 } : {}) },
        orderCost: 7,
      })),
      ...[...components, ...products].map(({ id }) => ({
        id,
        site: 'plant',
        item: id,
        initial: m.shelf,
        replenishment: null,
        allocation: m.allocation,
        partialShipment: n.partialShipment,
        shortage: n.shortage,
      })),
      ...depotPoints(n, initial, replenishment.policy === 'mrp'),
    ],
    segments: [
      steady('town', {
        customers: 10,
        ordersPerWeek: m.orders / 10,
        mix: Object.fromEntries(products.map(({ id }) => [id, 50])),
        lines: products.length > 1 && m.demand?.process !== 'trace' ? m.lines : [100],
        orderSize: m.size,
        demand: m.demand,
        season: m.demand?.process === 'customers' ? [1, 0.5, 2] : [1],
        wantedLeadTime: '3 d',
        leadTimeSensitivity: 0.4,
        patience: m.patience,
        lateTolerance: m.tolerance,
        weights: m.weights,
        satisfaction: m.satisfaction,
        memory: m.memory,
        priority: 1,
        ...m.terms,
      }),
      steady('club', {
        ordersPerWeek: 6,
        mix: Object.fromEntries(products.map(({ id }) => [id, 50])),
        lines: products.length > 1 ? m.lines : [100],
        orderSize: { min: 1, max: 5 },
        patience: m.patience,
      }),
      ...depotCustomers(n),
    ],
    planning: {
      plan: p.plan,
      masterSchedule: { ...p.masterSchedule, leadTimes: p.legs > 0 ? p.masterSchedule?.leadTimes : {} },
      lotSize: Object.fromEntries([...components, ...products].map(({ id }) => [id, p.lot])),
      transferLot: p.transfer > 0 ? { p0: p.transfer } : {},
      targetDays: p.targetDays,
      forecasting: p.forecasting,
      release: p.release,
      kitting: p.kitting,
      promisedLeadTime: m.promise,
      promising: m.promising,
    },
    openingLots: p.opening
      ? products.map(({ id, route = [] }) => ({ product: id, quantity: 5, station: route[route.length - 1]!.station }))
      : [],
    workOrders:
      p.errands === null
        ? []
        : [1, 2].map((priority) => ({
            id: `errands${priority}`,
            product: 'p0',
            interarrival: exponential(p.errands!),
            quantity: { family: 'geometric', mean: 3 },
            allowance: { least: 2, most: 9 },
            priority,
            turnedAway: priority === 2,
          })),
    programmes: ['releaseRule', 'justInTime', 'tpm'].map((lever) => ({
      lever,
      adoptionTime: p.adoptionTime,
      costPerWeek: 30,
      launchCost: 100.01,
      halfLife: '1 w',
      training: 0.5,
      perStation: p.perStation && lever === 'tpm',
      ...effectsOf(lever),
    })),
    projects: [projectOf(p.life)],
    unlocked,
  })
}
