/** Tiny companies from a few lines, in exactly the form of scenario files, and runs of them. */
import type { z } from 'zod'
import type { scenarioSchema } from '../../src/content/form/scenario'
import { readScenario } from '../../src/content/schema'
import type { Facts } from '../../src/sim/facts'
import {
  advance,
  type Command,
  decide,
  type FactName,
  type Listener,
  MINUTE,
  type Model,
  open,
  type Refusal,
  replay,
  type Said,
  type Scenario,
  type World,
} from '../../src/sim/index'

/** A file in which every list is written out, empty or not. */
type Input = z.input<typeof scenarioSchema>
/** Lists that most companies do without. */
type Spare = 'contracts' | 'projects' | 'workOrders' | 'openingLots'
export type CompanyJson = Required<Omit<Input, Spare>> & Pick<Input, Spare>
export type StationJson = CompanyJson['stations'][number]
export type ItemJson = CompanyJson['items'][number]
export type OperationJson = NonNullable<ItemJson['route']>[number]
export type SegmentJson = CompanyJson['segments'][number]
export type PlanningJson = Exclude<CompanyJson['planning'], readonly unknown[]>
export type LaneJson = CompanyJson['lanes'][number]
export type DistributionJson = OperationJson['processTime']

export const constant = (mean: string): DistributionJson => ({ family: 'constant', mean })
export const exponential = (mean: string): DistributionJson => ({ family: 'exponential', mean, cv: 1 })
export const gamma = (mean: string, cv: number): DistributionJson => ({ family: 'gamma', mean, cv })

/** A machine that needs nobody, works round the clock, never fails, and has room for any queue. */
export const station = (id: string, changes: Partial<StationJson> = {}): StationJson => ({
  id,
  site: 'plant',
  buffer: null,
  pool: null,
  operators: 1,
  setup: constant('0 min'),
  failure: null,
  minorStops: null,
  service: null,
  rate: 0,
  moveTime: '0 min',
  dispatching: 'fifo',
  ...changes,
})

export const step = (
  at: string,
  processTime: DistributionJson | string,
  changes: Partial<OperationJson> = {},
): OperationJson => ({
  station: at,
  processTime: typeof processTime === 'string' ? constant(processTime) : processTime,
  ...changes,
})

export const product = (id: string, route: OperationJson[], changes: Partial<ItemJson> = {}): ItemJson => ({
  id,
  kind: 'product',
  price: 100,
  family: id,
  route,
  ...changes,
})

/**
 * Customers whose mood never changes: nothing is ever late for them and everything is too slow, so that each experience
 * is 72, where they begin. Between 70 and 75 buyers neither leave nor come, and all of them order.
 */
export const steady = (id: string, changes: Partial<SegmentJson> = {}): SegmentJson => ({
  id,
  site: 'town',
  lane: 'out',
  customers: 1,
  ordersPerWeek: 1,
  mix: { a: 100 },
  orderSize: { min: 1, max: 1 },
  wantedLeadTime: '1 ms',
  leadTimeSensitivity: 0,
  patience: '10000 y',
  lateTolerance: '1 y',
  weights: { onTime: 0.72, speed: 0.28, quality: 0 },
  satisfaction: 72,
  memory: '1 w',
  ...changes,
})

/** Customers who come once in a thousand million weeks. */
export const nobody = (changes: Partial<SegmentJson> = {}): SegmentJson =>
  steady('nobody', { ordersPerWeek: 1e-9, ...changes })

/** A lane that leaves every twelve hours, takes one minute and costs nothing. */
export const lane = (id: string, from: string, to: string, changes: Partial<LaneJson> = {}): LaneJson => ({
  id,
  from,
  to,
  mode: 'road',
  departuresPerWeek: 14,
  modes: [
    {
      mode: 'road',
      transit: constant('1 min'),
      costFixed: 0,
      costPerUnit: 0,
      departures: [1, 2, 7, 14],
      co2PerUnit: 0,
    },
  ],
  ...changes,
})

/** A shift of every day of the week, round the clock. */
export const always = { id: 'always', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }
/** Monday to Friday, eight to four. */
export const dayShift = { id: 'day', days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }

/** Stock points of finished goods, for all products that have none. */
function shelvesFor(items: readonly ItemJson[], present: CompanyJson['stockPoints']): CompanyJson['stockPoints'] {
  const missing = items.filter(({ id, kind }) => kind === 'product' && !present.some(({ item }) => item === id))
  return missing.map(({ id }) => ({ id, site: 'plant', item: id, initial: 0, replenishment: null }))
}

interface Changes extends Partial<Omit<CompanyJson, 'company' | 'planning' | 'items'>> {
  readonly items: CompanyJson['items']
  readonly company?: Partial<CompanyJson['company']>
  readonly planning?: Partial<PlanningJson>
}

/** A company that makes to order in lots of one and promises ten years; give it items and stations. */
export function companyJson({ items, company, planning, stockPoints = [], ...changes }: Changes): CompanyJson {
  const lotSize = Object.fromEntries(items.filter(({ kind }) => kind === 'product').map(({ id }) => [id, 1]))
  return {
    id: 'tiny',
    length: '9000 y',
    company: { cash: 1e9, creditLine: 1e9, holdingRate: 0, attention: 1, returnCost: 0, ...company },
    shifts: [],
    items,
    sites: [
      { id: 'plant', kind: 'plant' },
      { id: 'mill', kind: 'supplier' },
      { id: 'town', kind: 'market' },
    ],
    pools: [],
    crews: [],
    stations: [],
    suppliers: [],
    offers: [],
    lanes: [lane('out', 'plant', 'town')],
    stockPoints: [...stockPoints, ...shelvesFor(items, stockPoints)],
    segments: [nobody({ mix: Object.fromEntries(Object.keys(lotSize).map((id) => [id, 100 / items.length])) })],
    workOrders: [],
    openingLots: [],
    programmes: [],
    projects: [],
    unlocked: [],
    ...changes,
    planning: {
      site: 'plant',
      plan: 'makeToOrder',
      targetDays: 0,
      forecastWeeks: 52,
      release: { policy: 'push', args: {} },
      promisedLeadTime: '10 y',
      ...planning,
      lotSize: { ...lotSize, ...planning?.lotSize },
    },
  }
}

/** Reads a scenario by the public door. @throws with every fault. */
export function scenarioOf(json: unknown): Scenario {
  const reading = readScenario(json)
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return reading.value
}

export const company = (changes: Changes): Scenario => scenarioOf(companyJson(changes))

/** One lot of each product, of `quantity` units, planned at time 0 in the order of the products; and no other. */
export const oneLotOfEach = (products: number, quantity: number): Partial<PlanningJson> => ({
  plan: 'replenish',
  lotSize: Object.fromEntries(Array.from({ length: products }, (_, index) => ['abcdefgh'[index]!, quantity])),
  targetDays: (7 * 0.5 * products) / 1e-9,
})

/** Operators on a shift. */
export const people = (headcount: number, shift: string, wage = 0): CompanyJson['pools'][number] => ({
  id: 'people',
  site: 'plant',
  shift,
  headcount,
  wage,
  absence: 0,
})

/** Material from one supplier that is always at hand. */
export const supplied = (...ids: string[]): Pick<CompanyJson, 'suppliers' | 'offers' | 'lanes' | 'stockPoints'> => ({
  suppliers: [
    {
      id: 'mill',
      site: 'mill',
      qualified: true,
      qualification: { time: '0 d', cost: 0 },
      outage: null,
    },
  ],
  offers: ids.map((id) => ({
    supplier: 'mill',
    item: id,
    price: 1,
    minimumOrder: 1,
    leadTime: constant('1 h'),
    ppm: 0,
  })),
  lanes: [lane('in', 'mill', 'plant'), lane('out', 'plant', 'town')],
  stockPoints: ids.map((id) => ({
    id,
    site: 'plant',
    item: id,
    initial: 1000,
    replenishment: { policy: 'baseStock', args: { serviceLevel: 95 } },
    sources: { mill: 100 },
  })),
})

/** What was told, and when [min]. */
export type Row = readonly [at: number, fact: FactName, ...told: unknown[]]

/** Hears the facts of these names and writes them down in the order told. */
export function diary(...names: FactName[]): { readonly rows: Row[]; readonly listener: Listener } {
  const rows: Row[] = []
  const listener = Object.fromEntries(
    names.map((name) => [name, (at: number, ...told: unknown[]) => rows.push([at / MINUTE, name, ...told])]),
  ) as Listener
  return { rows, listener }
}

interface Playing {
  readonly until: number
  readonly seed?: number
  readonly log?: readonly Command[]
}

/** The facts of these names in a run, as a timetable in minutes. */
export function timetable(scenario: Scenario | Model, playing: Playing, ...names: FactName[]): Row[] {
  const { rows, listener } = diary(...names)
  play(scenario, playing, listener)
  return rows
}

export function play(
  scenario: Scenario | Model,
  { until, seed = 1, log = [] }: Playing,
  ...listeners: Listener[]
): World {
  return replay(scenario, seed, log, until, listeners)
}

/** Opens a world and says these things before anything is due. @throws when one is refused. */
export function opened(
  scenario: Scenario | Model,
  said: readonly Said[] = [],
  seed = 1,
  ...listeners: Listener[]
): World {
  const world = open(scenario, seed, listeners)
  for (const each of said) say(world, each)
  return world
}

/** Says something to the world. @throws with the reason when it is refused. */
export function say(world: World, said: Said): Command {
  const answer = decide(world, said)
  if ('reason' in answer) throw new Error(`${said.lever} refused: ${(answer as Refusal).reason}`)
  return answer
}

export { advance, type Facts }
