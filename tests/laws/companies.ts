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
  lane,
  type OperationJson,
  type PlanningJson,
  product,
  type StationJson,
  scenarioOf,
  station,
  steady,
  step,
} from '../support/play'
import { plans, upkeep } from './upkeep'

const time = (...means: string[]): fc.Arbitrary<DistributionJson> =>
  fc.constantFrom(...means.flatMap((mean) => [constant(mean), gamma(mean, 0.5), exponential(mean)]))

const shapes = fc.record({
  machines: fc.constantFrom(1, 1, 2),
  buffer: fc.constantFrom(null, 0, 1, 7, 30),
  pool: fc.constantFrom(null, 'people'),
  operators: fc.constantFrom(0, 1, 2),
  setup: fc.constantFrom(constant('0 min'), constant('15 min'), exponential('20 min')),
  rate: fc.constantFrom(0, 13.37),
  asset: fc.constantFrom(null, { value: 999.99, life: '10 d' }, { value: 12_000, life: '5 y' }),
  places: fc.constantFrom(4),
  moveTime: fc.constantFrom('0 min', '4 min'),
  dispatching: fc.constantFrom('fifo', 'earliestDueDate', 'shortestProcessingTime', 'criticalRatio', 'sameFamilyFirst'),
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

const chain = fc.record({
  lead: time('0 min', '1 d', '6 d'),
  ppm: fc.constantFrom(0, 100_000, 700_000),
  minimum: fc.constantFrom(1, 40),
  outage: fc.option(fc.record({ meanBetween: fc.constantFrom('4 d', '3 w'), length: time('12 h', '2 d') })),
  qualified: fc.boolean(),
  policy: fc.constantFrom('economicOrderQuantity', 'reorderPoint', 'baseStock', 'callOff'),
  initial: fc.constantFrom(0, 13, 200),
})

const market = fc.record({
  orders: fc.constantFrom(5, 40, 150),
  size: fc.constantFrom({ min: 1, max: 1 }, { min: 1, max: 4 }, { min: 7, max: 9 }),
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
})

const plan = fc.record({
  plan: fc.constantFrom('weeklySchedule' as const, 'replenish' as const, 'makeToOrder' as const),
  lot: fc.constantFrom(1, 6, 25),
  targetDays: fc.constantFrom(0, 4, 9.5),
  release: fc.constantFrom<PlanningJson['release']>(
    { policy: 'push', args: {} },
    { policy: 'conwip', args: { cap: 3 } },
    { policy: 'kanban', args: { cards: 2 } },
  ),
  adoptionTime: fc.constantFrom('0 d', '2 w', '52 w'),
  perStation: fc.boolean(),
  rates: fc.constantFrom({ creditRate: 0, depositRate: 0 }, { creditRate: 0.11, depositRate: 0.013 }),
  life: fc.constantFrom(null, '3 d', '4 y'),
  people: fc.constantFrom(0, 1, 4),
  crew: fc.constantFrom(null, 0, 1),
  shift: fc.constantFrom(always, dayShift),
  opening: fc.boolean(),
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
  readonly market: typeof market extends fc.Arbitrary<infer T> ? T : never
  readonly plan: typeof plan extends fc.Arbitrary<infer T> ? T : never
}

function jsonOf({
  stations,
  routes,
  chain: { lead, ppm, minimum, outage, qualified, policy, initial },
  market: m,
  plan: p,
}: Parts): CompanyJson {
  const products = routes.map((route, index): ItemJson => product(`p${index}`, route, { price: 99.95 }))
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
  })
  const offers = materials.flatMap(({ id }) => [
    { supplier: 'mill', item: id, price: 3.5, minimumOrder: minimum, leadTime: lead, ppm },
    { supplier: 'yard', item: id, price: 2.5, minimumOrder: 1, leadTime: constant('1 d'), ppm: 0 },
  ])
  return companyJson({
    id: 'drawn',
    length: '4 w',
    company: { cash: 20_000, creditLine: 50_000, ...p.rates, holdingRate: 0.3, attention: 1, returnCost: 12 },
    items: [...materials, ...products],
    stations: stations.map((changes, index) => station(`s${index}`, changes)),
    shifts: [p.shift],
    pools: [{ id: 'people', site: 'plant', shift: p.shift.id, headcount: p.people, wage: 17.5, absence: 0.1 }],
    crews: p.crew === null ? [] : [{ site: 'plant', shift: p.shift.id, headcount: p.crew, wage: 21 }],
    suppliers: [supplier('mill', true), supplier('yard', qualified)],
    offers,
    lanes: [
      lane('in', 'mill', 'plant', { departuresPerWeek: 7 }),
      lane('out', 'plant', 'town', { departuresPerWeek: 2 }),
    ],
    stockPoints: [
      ...materials.map(({ id }) => ({
        id,
        site: 'plant',
        item: id,
        initial,
        replenishment: { policy, args: { serviceLevel: 90, coverDays: 2, orderDays: 4 } },
        sources: { mill: 100 },
        orderCost: 7,
      })),
      ...products.map(({ id }) => ({ id, site: 'plant', item: id, initial: m.shelf, replenishment: null })),
    ],
    segments: [
      steady('town', {
        customers: 10,
        ordersPerWeek: m.orders / 10,
        mix: Object.fromEntries(products.map(({ id }) => [id, 50])),
        orderSize: m.size,
        season: [1, 0.5, 2],
        wantedLeadTime: '3 d',
        leadTimeSensitivity: 0.4,
        patience: m.patience,
        lateTolerance: m.tolerance,
        weights: m.weights,
        satisfaction: m.satisfaction,
        memory: m.memory,
      }),
    ],
    planning: {
      plan: p.plan,
      lotSize: Object.fromEntries(products.map(({ id }) => [id, p.lot])),
      targetDays: p.targetDays,
      release: p.release,
      promisedLeadTime: m.promise,
    },
    openingLots: p.opening
      ? products.map(({ id, route = [] }) => ({ product: id, quantity: 5, station: route[route.length - 1]!.station }))
      : [],
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
