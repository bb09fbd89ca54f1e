/**
 * Companies that are stock points and nothing else, in the form of scenario files: one item, `beer`, that a supplier
 * sends, other sites send on, and customers take at the shelf. It costs nothing, so that nobody is ever ruined.
 */
import type { Scenario } from '../../../src/sim/index'
import {
  type CompanyJson,
  constant,
  type DistributionJson,
  lane,
  type SegmentJson,
  scenarioOf,
  steady,
} from '../../support/play'

export type StockPointJson = CompanyJson['stockPoints'][number]
export type DemandJson = NonNullable<SegmentJson['demand']>

export interface Stage {
  readonly site: string
  /** Where it orders: another stage's site, or the supplier. */
  readonly source: string
  /** Time that goods take from another stage; from the supplier, see `lead`. */
  readonly transit?: DistributionJson
  readonly point: Partial<StockPointJson>
  /** Customers who come here. */
  readonly demand?: DemandJson
}

export const SUPPLIER = 'brewery'

/** Stages in their order are the stock points; the supplier brings what was ordered after the lead time. */
export const supplyChain = (stages: readonly Stage[], lead: DistributionJson): Scenario =>
  scenarioOf(supplyChainJson(stages, lead))

/** The same as its file. */
export function supplyChainJson(stages: readonly Stage[], lead: DistributionJson): CompanyJson {
  const roads = stages.filter(({ source }) => source !== SUPPLIER)
  return {
    id: 'chain',
    length: '9000 y',
    company: { cash: 0, creditLine: 0, holdingRate: 0, attention: 1, returnCost: 0 },
    shifts: [],
    items: [{ id: 'beer', kind: 'product' }],
    sites: [...[SUPPLIER, 'town'], ...stages.map(({ site }) => site)].map((id) => ({
      id,
      kind: id === SUPPLIER ? 'supplier' : id === 'town' ? 'market' : 'warehouse',
    })),
    pools: [],
    crews: [],
    stations: [],
    suppliers: [
      { id: SUPPLIER, site: SUPPLIER, qualified: true, qualification: { time: '0 d', cost: 0 }, outage: null },
    ],
    offers: [{ supplier: SUPPLIER, item: 'beer', price: 0, minimumOrder: 1, leadTime: lead, delivered: true, ppm: 0 }],
    lanes: roads.map(({ site, source, transit = constant('0 ms') }) => {
      const road = lane(`${source}-${site}`, source, site, { departure: { rule: 'atOnce' } })
      return { ...road, modes: [{ ...road.modes[0]!, transit }] }
    }),
    stockPoints: stages.map(({ site, source, point }) => ({
      id: site,
      site,
      item: 'beer',
      initial: 0,
      replenishment: null,
      sources: { [source]: 100 },
      partialShipment: true,
      ...point,
    })),
    segments: stages.flatMap(({ site, demand }) =>
      demand === undefined ? [] : [steady(`at-${site}`, { lane: null, from: site, mix: { beer: 100 }, demand })],
    ),
    planning: [],
    programmes: [],
    unlocked: [],
  }
}

/** One unit each, as a Poisson process of this rate a minute. */
export const poisson = (rate: number): DemandJson => ({
  process: 'renewal',
  interarrival: { family: 'exponential', mean: `${1 / rate} min`, cv: 1 },
  quantity: 1,
})

/** One order in every period, of a Poisson number of units. */
export const poissonEvery = (period: string, offset: string, mean: number): DemandJson => ({
  process: 'periodic',
  every: period,
  offset,
  quantity: { family: 'poisson', mean },
})

/** Exactly these units, one order at this hour of each period. */
export const traceOf = (units: readonly number[], period: number, hour: number): DemandJson => ({
  process: 'trace',
  trace: units.map((quantity, index) => [`${index * period + hour} h`, quantity]),
})
