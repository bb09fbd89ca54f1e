/**
 * Companies that are a floor and nothing else, in the form of scenario files: work comes from outside and is gone when it
 * is finished. One unit of the theory's time is one minute.
 */

import type { Scenario } from '../../src/sim/index'
import {
  type CompanyJson,
  company,
  type DistributionJson,
  exponential,
  type OperationJson,
  type PlanningJson,
  product,
  type StationJson,
  station,
  step,
} from '../support/play'

export type WorkJson = NonNullable<CompanyJson['workOrders']>[number]
type ReleaseJson = PlanningJson['release']

/** Duration of so many units of time. */
export const units = (length: number): string => `${length} min`

/** A distribution as the cases write it: `exp:1`, `det:1`, `uni:a,b`, `erl:k,mean`, `gam:mean,scv`, `lgn:mean,scv`. */
export function timeOf(spec: string): DistributionJson {
  const [family, numbers] = spec.split(':') as [string, string]
  const [a, b, c] = numbers.split(',').map(Number) as [number, number, number]
  switch (family) {
    case 'exp':
      return exponential(units(a))
    case 'det':
      return { family: 'constant', mean: units(a) }
    case 'uni':
      return { family: 'uniform', mean: units((a + b) / 2), cv: (b - a) / (Math.sqrt(3) * (a + b)) }
    case 'erl':
      return { family: 'gamma', mean: units(b), cv: 1 / Math.sqrt(a) }
    case 'gam':
      return { family: 'gamma', mean: units(a), cv: Math.sqrt(b) }
    case 'lgn':
      return { family: 'lognormal', mean: units(a), cv: Math.sqrt(b) }
    case 'hyp': {
      // The engine's has balanced means; what P-K asks for are mean and coefficient of variation.
      const mean = a * b + (1 - a) * c
      return {
        family: 'hyperexponential',
        mean: units(mean),
        cv: Math.sqrt((2 * (a * b * b + (1 - a) * c * c)) / mean ** 2 - 1),
      }
    }
    default:
      throw new Error(`no distribution "${spec}"`)
  }
}

interface Shop {
  /** Route of each product, by its id. */
  readonly routes: Readonly<Record<string, OperationJson[]>>
  readonly stations: StationJson[]
  readonly work: WorkJson[]
  readonly release?: ReleaseJson
  /** What else the company has. */
  readonly besides?: Partial<CompanyJson>
}

export const PUSH: ReleaseJson = { policy: 'push', args: {} }

export function shop({ routes, stations, work, release = PUSH, besides = {} }: Shop): Scenario {
  return company({
    sites: [{ id: 'plant', kind: 'plant' }],
    lanes: [],
    segments: [],
    ...besides,
    items: Object.entries(routes).map(([id, route]) => product(id, route)),
    stations,
    workOrders: work,
    planning: { plan: 'none', release },
  })
}

/** Station `s1`, `s2` … of a line. */
export const named = (index: number): string => `s${index + 1}`

interface Line {
  readonly services: readonly DistributionJson[]
  /** What is special about a station. */
  readonly at?: (station: number) => Partial<StationJson>
  readonly work: Partial<WorkJson>
  readonly release?: ReleaseJson
  readonly besides?: Partial<CompanyJson>
}

/** One product that goes through stations in a row. */
export function line({ services, at = () => ({}), work, ...rest }: Line): Scenario {
  return shop({
    routes: { a: services.map((time, index) => step(named(index), time)) },
    stations: services.map((_, index) => station(named(index), at(index))),
    work: [{ id: 'work', product: 'a', ...work }],
    ...rest,
  })
}

/** Lots that come as a Poisson process of this rate. */
export const poisson = (rate: number): Partial<WorkJson> => ({ interarrival: exponential(units(1 / rate)) })

/** There is always one more lot at the gate. */
export const endless: Partial<WorkJson> = { endless: true }
