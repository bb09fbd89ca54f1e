/** The models of theory as companies, in the form of scenario files. One unit of the theory's time is one minute. */

import type { Scenario } from '../../src/sim/index'
import {
  company,
  constant,
  type DistributionJson,
  exponential,
  nobody,
  type OperationJson,
  product,
  type StationJson,
  station,
  steady,
  step,
} from '../support/play'

const MINUTES_A_WEEK = 10_080

/** Duration of so many units of time. */
export const units = (length: number): string => `${length} min`

/** Customers who come as a Poisson process of this rate, for one unit of product `a` each. */
export const arrivals = (rate: number) => steady('customers', { ordersPerWeek: rate * MINUTES_A_WEEK })

const named = (index: number): string => `s${index + 1}`

/** Stations s1, s2 … that every customer's lot goes through in turn. */
export function openLine(
  rate: number,
  services: readonly DistributionJson[],
  changes: (station: number) => Partial<StationJson> = () => ({}),
): Scenario {
  return company({
    items: [
      product(
        'a',
        services.map((service, index) => step(named(index), service)),
      ),
    ],
    stations: services.map((_, index) => station(named(index), changes(index))),
    segments: [arrivals(rate)],
  })
}

/** A line whose gate never lacks a lot: customers ask for more than it can make, and the plan follows them. */
export function saturatedLine(
  services: readonly DistributionJson[],
  changes: (station: number) => Partial<StationJson>,
  release: { readonly policy: string; readonly args: Record<string, number> } = { policy: 'push', args: {} },
  demand = 1.2,
): Scenario {
  const weekly = demand * MINUTES_A_WEEK
  return company({
    items: [
      product(
        'a',
        services.map((service, index) => step(named(index), service)),
      ),
    ],
    stations: services.map((_, index) => station(named(index), changes(index))),
    segments: [arrivals(demand)],
    planning: { plan: 'replenish', targetDays: (7 * 100) / weekly, release },
    unlocked: ['kanban', 'releaseRule'],
  })
}

/**
 * Made to stock: every order at once plans lots of `lot` until the position is above `reorderPoint`; the lots are made by
 * `machines` machines. Half a unit is added so that the forecast's small moves do not matter.
 */
export function makeToStock(
  rate: number,
  service: DistributionJson,
  { reorderPoint, lot, machines }: { reorderPoint: number; lot: number; machines: number },
): Scenario {
  return company({
    items: [product('a', [step('s1', service)])],
    stations: [station('s1', { machines })],
    segments: [arrivals(rate)],
    planning: {
      plan: 'replenish',
      lotSize: { a: lot },
      targetDays: (7 * (reorderPoint + 0.5)) / (rate * MINUTES_A_WEEK),
    },
  })
}

/** One lot of each of several products, all planned at time 0 in their order, with the given times [units] by station. */
export function lotsAtOnce(
  times: readonly (readonly number[])[],
  changes: (station: number) => Partial<StationJson> = () => ({}),
  release: { readonly policy: string; readonly args: Record<string, number> } = { policy: 'push', args: {} },
): Scenario {
  const ids = times.map((_, job) => `j${job + 1}`)
  const route = (job: number): OperationJson[] =>
    times[job]!.map((time, index) => step(named(index), constant(units(time))))
  return company({
    items: ids.map((id, job) => product(id, route(job))),
    stations: times[0]!.map((_, index) => station(named(index), changes(index))),
    segments: [nobody({ mix: Object.fromEntries(ids.map((id) => [id, 1])) })],
    // A thousandth of a millionth of an order a week is forecast; half a unit of each product is to be on the shelf.
    planning: { plan: 'replenish', targetDays: (7 * 0.5 * ids.length) / 1e-9, release },
    unlocked: ['kanban', 'releaseRule', 'dispatching'],
  })
}

/** `exp:1`, `det:1`, `gam:mean,scv`, `lgn:mean,scv`, `erl:k,mean`, `uni:a,b` as the cases write them. */
export function service(spec: string): DistributionJson {
  const [family, numbers] = spec.split(':') as [string, string]
  const [a, b] = numbers.split(',').map(Number) as [number, number]
  switch (family) {
    case 'exp':
      return exponential(units(a))
    case 'det':
      return constant(units(a))
    case 'gam':
      return { family: 'gamma', mean: units(a), cv: Math.sqrt(b) }
    case 'lgn':
      return { family: 'lognormal', mean: units(a), cv: Math.sqrt(b) }
    case 'erl':
      return { family: 'gamma', mean: units(b), cv: 1 / Math.sqrt(a) }
    default:
      throw new Error(`no service "${spec}"`)
  }
}
