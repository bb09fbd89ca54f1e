/** The people: pools with the stations that they may run, and crews. */

import { nameHash } from '../kernel/hash'
import { exp, ln } from '../kernel/math'
import type { CrewModel, PoolModel } from '../model'
import type { PoolSpec } from '../scenario/people'
import type { Scenario } from '../scenario/scenario'
import { DAY, HOUR, WEEK } from '../units'
import { indexOf } from './names'

export function poolsOf(scenario: Scenario): PoolModel[] {
  return scenario.pools.map(
    (pool): PoolModel => ({
      id: pool.id,
      shift: indexOf(scenario.shifts, pool.shift, 'shift'),
      headcount: pool.headcount,
      wage: pool.wage,
      absence: pool.absence,
      overtime: pool.overtime === null ? null : { ...pool.overtime },
      fatigue: fatigueOf(pool),
      learning:
        pool.learning === null ? null : { first: pool.learning.first, exponent: ln(pool.learning.rate) / Math.LN2 },
      leaving: 1 - exp(ln(1 - pool.turnover) / 52),
      recruitment: { time: pool.recruitment.time, cost: pool.recruitment.cost },
      severance: pool.severance,
      seed: nameHash(pool.id),
      stations: scenario.stations.flatMap(({ pool: first, substitutes }, station) =>
        first === pool.id || substitutes.includes(pool.id) ? [station] : [],
      ),
    }),
  )
}

const fatigueOf = ({ fatigue }: PoolSpec): PoolModel['fatigue'] =>
  fatigue === null ? null : { ...fatigue, weight: 1 - exp(-DAY / Math.max(DAY, fatigue.memory)) }

export const crewsOf = (scenario: Scenario): CrewModel[] =>
  scenario.crews.map(({ shift, headcount, wage }) => ({
    shift: indexOf(scenario.shifts, shift, 'shift'),
    headcount,
    wage,
  }))

/** Hours of the week in which at least one of these pools is on its shift; all of them where nobody is needed. */
export function hoursOpen(scenario: Scenario, pools: readonly number[]): number {
  if (pools.length === 0) return WEEK / HOUR
  const working = pools
    .flatMap((pool) => scenario.shifts[indexOf(scenario.shifts, scenario.pools[pool]!.shift, 'shift')]!.working)
    .sort((one, other) => one.from - other.from)
  let open = 0
  let until = 0
  for (const { from, to } of working) {
    open += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return open / HOUR
}
