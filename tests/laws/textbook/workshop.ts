/** A small company that could be any: chairs and stools from bought wood, on three stations, for two towns. */
import type { Scenario } from '../../../src/sim/index'
import {
  type CompanyJson,
  companyJson,
  exponential,
  gamma,
  lane,
  type OperationJson,
  type PlanningJson,
  product,
  type SegmentJson,
  type StationJson,
  scenarioOf,
  station,
  step,
} from '../../support/play'

export interface Workshop {
  readonly stations?: Partial<Record<'saw' | 'lathe' | 'bench', Partial<StationJson>>>
  /** Mean process times [min]. */
  readonly minutes?: Partial<Record<'saw' | 'lathe' | 'bench', number>>
  readonly besides?: Partial<CompanyJson>
  readonly planning?: Partial<PlanningJson>
  readonly segment?: Partial<SegmentJson>
  readonly mill?: Partial<CompanyJson['offers'][number]>
  readonly outage?: CompanyJson['suppliers'][number]['outage']
  readonly wood?: Partial<CompanyJson['stockPoints'][number]>
}

export function workshop({
  stations = {},
  minutes = {},
  besides = {},
  planning = {},
  segment = {},
  mill = {},
  outage = null,
  wood = {},
}: Workshop): Scenario {
  const time = (at: 'saw' | 'lathe' | 'bench'): OperationJson['processTime'] =>
    gamma(`${minutes[at] ?? { saw: 48, lathe: 64, bench: 48 }[at]} min`, 0.5)
  const route = (): OperationJson[] => [
    step('saw', time('saw'), { materials: [{ item: 'wood', quantity: 1 }] }),
    step('lathe', time('lathe')),
    step('bench', time('bench')),
  ]
  const road = lane('in', 'mill', 'plant', { departuresPerWeek: 1 })
  return scenarioOf(
    companyJson({
      id: 'workshop',
      length: '10 y',
      company: { cash: 1e6, creditLine: 1e9, holdingRate: 0.4, attention: 1, returnCost: 50 },
      items: [
        { id: 'wood', kind: 'material', standardCost: 200 },
        product('chair', route(), { price: 320 }),
        product('stool', route(), { price: 320 }),
      ],
      stations: (['saw', 'lathe', 'bench'] as const).map((id) =>
        station(id, { rate: 6, setup: gamma('10 min', 0.3), ...stations[id] }),
      ),
      suppliers: [
        { id: 'mill', site: 'mill', outage },
        { id: 'yard', site: 'mill' },
      ],
      offers: [
        { supplier: 'mill', item: 'wood', price: 200, minimumOrder: 1, leadTime: exponential('4 d'), ...mill },
        { supplier: 'yard', item: 'wood', price: 215, minimumOrder: 1, leadTime: '6 h' },
      ],
      lanes: [
        { ...road, modes: [{ ...road.modes[0]!, costFixed: 2 }] },
        lane('out', 'plant', 'town', { departuresPerWeek: 7 }),
      ],
      stockPoints: [
        {
          id: 'wood',
          site: 'plant',
          item: 'wood',
          initial: 150,
          replenishment: { policy: 'reorderPoint', args: { serviceLevel: 95, orderDays: 14 } },
          sources: { mill: 100 },
          orderCost: 5,
          ...wood,
        },
      ],
      segments: [
        {
          id: 'town',
          site: 'town',
          lane: 'out',
          customers: 100,
          ordersPerWeek: 1.05,
          mix: { chair: 60, stool: 40 },
          wantedLeadTime: '3 d',
          patience: '14 d',
          lateTolerance: '5 d',
          weights: { onTime: 0.5, speed: 0.3, quality: 0.2 },
          memory: '6 w',
          ...segment,
        },
      ],
      unlocked: [
        'justInTime',
        'inventoryPolicy',
        'sourcing',
        'delivery',
        'promisedLeadTime',
        'tpm',
        'productionPlan',
        'releaseRule',
      ],
      ...besides,
      planning: {
        plan: 'weeklySchedule',
        lotSize: { chair: 15, stool: 15 },
        targetDays: 1,
        forecastWeeks: 6,
        promisedLeadTime: '4 d',
        ...planning,
      },
    }),
  )
}
