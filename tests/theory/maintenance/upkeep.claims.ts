/** Claims on machines that fail and are looked after, each answered by a long run of a company. One unit of time is a minute. */
import { optimalAge } from '../../../src/sim/formulas/ageReplacement'
import { accounts, MINUTE } from '../../../src/sim/index'
import { gammaFunction } from '../../../src/sim/kernel/math'
import { always, constant, exponential, type StationJson } from '../../support/play'
import { level, type Totals, type Watch } from '../oracle/batches'
import type { Claim } from '../oracle/claim'
import { simulated } from '../oracle/simulated'
import { endless, line, poisson, units } from '../shop'
import { states, together } from '../watches'

type Failure = NonNullable<StationJson['failure']>

/** Fails idle or busy. */
const byTheClock = (mtbf: number, mttr: number): Failure => ({
  mtbf: units(mtbf),
  shape: 1,
  clock: 'calendar',
  repairTime: exponential(units(mttr)),
  repairCost: 0,
})

/** Machines with next to no work, for whatever else they do. */
const idle = (at: Partial<StationJson>, besides = {}) =>
  line({ services: [constant('1 min')], at: () => at, work: poisson(1e-7), besides })

/** Repairs cost so much, service so much. */
interface Costs {
  readonly repair: number
  readonly service: number
}

/**
 * A machine that always works, on lots of half the interval after which it is serviced. Where repair makes it as new, what
 * a failure stopped begins anew, so that lots end at exact ages.
 */
export const alwaysBusy = (
  life: { readonly beta: number; readonly eta: number },
  costs: Costs,
  interval: number,
  repair: Failure['repair'] = 'renewal',
) => {
  const half = Math.round((interval / 2) * MINUTE)
  return line({
    services: [constant(`${half} ms`)],
    at: () => ({
      failure: {
        mtbf: units(life.eta * gammaFunction(1 + 1 / life.beta)),
        shape: life.beta,
        clock: 'operating',
        interrupted: repair === 'renewal' ? 'restart' : 'resume',
        repair,
        repairTime: constant('0 min'),
        repairCost: costs.repair,
      },
      service: { time: constant('0 min'), cost: costs.service, every: `${2 * half} ms` },
      buffer: 1,
    }),
    work: endless,
  })
}

/** What maintenance has cost so far, in currency. */
export function maintenanceCost(): Watch {
  const maintenance = accounts.indexOf('maintenance')
  let cost = 0
  return {
    listener: {
      posted: (_at, _from, to, amount) => {
        if (to === maintenance) cost += amount / 100
      },
    },
    totals: () => ({ cost }),
  }
}

export const costRate = ({ cost, running0 }: Totals): number => cost! / running0!

/** Of two machines: time in which at least one is up, and times from both up, after both were down, to both down. */
function pair(): Watch {
  const up = level(1)
  let down = 0
  let bothUpSince = -1
  let survived = 0
  let losses = 0
  return {
    listener: {
      machineFailed: (at) => {
        if (++down < 2) return
        up.change(at, -1)
        if (bothUpSince >= 0) {
          survived += (at - bothUpSince) / MINUTE
          losses++
        }
        bothUpSince = -1
      },
      machineRepaired: (at) => {
        if (down-- === 2) up.change(at, 1)
        else if (bothUpSince < 0) bothUpSince = at
      },
    },
    totals: (now) => ({ up: up.area(now), survived, losses }),
  }
}

export const upkeepClaims: readonly Claim[] = [
  simulated('M-AV-a', {
    scenario: (p) => idle({ failure: byTheClock(p.mtbf_up_time, p.mttr) }),
    watch: () => states(1),
    length: 6_000_000,
    metrics: { availability: ({ down0, time }) => 1 - down0! / time! },
  }),
  simulated('M-2UNIT-a', {
    scenario: (p) =>
      idle(
        { machines: 2, failure: byTheClock(1 / p.lambda, 1 / p.mu) },
        { shifts: [always], crews: [{ site: 'plant', shift: 'always', headcount: 1, wage: 0 }] },
      ),
    watch: pair,
    length: 135_000_000,
    metrics: {
      availability_at_least_one: ({ up, time }) => up! / time!,
      MTTF: ({ survived, losses }) => survived! / losses!,
    },
  }),
  ...['M-AGE-a', 'M-AGE-c'].map((group) =>
    simulated(group, {
      scenario: (p) => {
        const costs = { repair: p.cost_failure, service: p.cost_preventive }
        const age = optimalAge({ shape: p.beta, scale: p.eta }, { failure: costs.repair, preventive: costs.service })
        return alwaysBusy(p, costs, age)
      },
      watch: () => together(maintenanceCost(), states(1)),
      length: group === 'M-AGE-a' ? 72_000_000 : 28_000_000,
      metrics: { optimal_cost_rate: costRate },
    }),
  ),
]
