/** A company that makes one product to stock, as a scenario file: each customer takes a unit and sets off a lot of one. */
import type { Scenario } from '../../src/sim/index'
import { company, type DistributionJson, type PlanningJson, product, station, steady, step } from '../support/play'
import { named, PUSH } from './shop'

const MINUTES_A_WEEK = 10_080

interface MakeToStock {
  /** Customers a minute. */
  readonly rate: number
  readonly services: readonly DistributionJson[]
  /** Position that is always kept: units on the shelf and planned, less those that customers wait for. */
  readonly target: number
  /** Machines of each station. */
  readonly machines?: number
  readonly release?: PlanningJson['release']
}

export function makeToStock({ rate, services, target, machines = 1, release = PUSH }: MakeToStock): Scenario {
  const perWeek = rate * MINUTES_A_WEEK
  return company({
    items: [
      product(
        'a',
        services.map((time, index) => step(named(index), time)),
      ),
    ],
    stations: services.map((_, index) => station(named(index), { machines })),
    segments: [steady('customers', { ordersPerWeek: perWeek })],
    planning: {
      plan: 'replenish',
      // Half a unit less, so that small moves of the forecast do not matter.
      targetDays: (7 * (target - 0.5)) / perWeek,
      release,
    },
  })
}
