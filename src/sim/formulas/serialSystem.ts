/**
 * A chain of stock points in series: echelon base-stock levels are best, and are found stage by stage from the customer
 * upwards (Clark & Scarf 1960; Federgruen & Zipkin 1984; Chen & Zheng 1994).
 */

import { exp } from '../kernel/math'
import { poissonProbabilities } from '../kernel/poisson'

/** Stage 1, next to the customer, comes first; the last is supplied without limit. */
export interface SerialSystem {
  /** Echelon holding cost of each stage: what a unit costs more to hold here than one stage up, a unit of time. */
  readonly echelonHoldingCosts: readonly number[]
  readonly leadTimes: readonly number[]
  /** For a backorder at the customer, a unit of time. */
  readonly backorderCost: number
}

export interface EchelonLevels {
  /** Echelon base-stock level of each stage, units: on hand here and below, on the way below, less backorders. */
  readonly levels: readonly number[]
  /** Local holding cost on hand and on the way out, and backorder cost, a unit of time. */
  readonly costRate: number
}

/** Demand over a lead time on a lattice: value (lowest + i)·step has the i-th probability. */
interface LatticeDemand {
  readonly lowest: number
  readonly probabilities: readonly number[]
}

/** Poisson demand of `demandRate` units a unit of time. */
export function poissonSerialSystem(system: SerialSystem, demandRate: number): EchelonLevels {
  const demandOver = (leadTime: number) => ({ lowest: 0, probabilities: poissonProbabilities(demandRate * leadTime) })
  return echelonLevels(system, demandOver, 1, -1)
}

/** Steps of the lattice in one standard deviation of a unit of time's demand: levels are good to half a step. */
const STEPS_PER_DEVIATION = 200
/** Beyond so many standard deviations demand is left out. */
const REACH = 8

/** Normal demand with mean and standard deviation of a unit of time, the times independent. */
export function normalSerialSystem(
  system: SerialSystem,
  demand: { readonly mean: number; readonly deviation: number },
): EchelonLevels {
  const step = demand.deviation / STEPS_PER_DEVIATION
  const spreadOf = (leadTime: number) => STEPS_PER_DEVIATION * Math.sqrt(leadTime)
  const demandOver = (leadTime: number): LatticeDemand => {
    const [centre, spread] = [(demand.mean * leadTime) / step, spreadOf(leadTime)]
    const lowest = Math.floor(centre - REACH * spread)
    const densities = Array.from({ length: Math.ceil(2 * REACH * spread) }, (_, i) => {
      const z = (lowest + i - centre) / spread
      return exp(-0.5 * z * z)
    })
    const total = densities.reduce((sum, density) => sum + density, 0)
    return { lowest, probabilities: densities.map((density) => density / total) }
  }
  const longest = system.leadTimes.reduce((longest, leadTime) => Math.max(longest, leadTime), 0)
  return echelonLevels(system, demandOver, step, -Math.ceil(REACH * spreadOf(longest)) * system.leadTimes.length)
}

/**
 * The recursion in steps of the lattice: C(y) = E[h·(y − D) + C′(y − D)], where C′ is the cost of the stages below, who
 * get at most up to their best level. At and below `floor` every cost is a straight line.
 */
function echelonLevels(
  { echelonHoldingCosts, leadTimes, backorderCost }: SerialSystem,
  demandOver: (leadTime: number) => LatticeDemand,
  step: number,
  floor: number,
): EchelonLevels {
  const penalty = echelonHoldingCosts.reduce((sum, cost) => sum + cost, backorderCost)
  let costBelow = (y: number): number => (y < 0 ? -penalty * y * step : 0)
  const levels: number[] = []
  let least = 0
  echelonHoldingCosts.forEach((holdingCost, stage) => {
    const below = costBelow
    const { lowest, probabilities } = demandOver(leadTimes[stage]!)
    const costAt = (y: number): number => {
      let cost = 0
      for (let i = 0; i < probabilities.length; i++) {
        const rest = y - lowest - i
        cost += probabilities[i]! * (holdingCost * rest * step + below(rest))
      }
      return cost
    }
    const costs = [costAt(floor), costAt(floor + 1)]
    while (costs[costs.length - 1]! < costs[costs.length - 2]!) costs.push(costAt(floor + costs.length))
    const best = costs.length - 2
    const slope = costs[1]! - costs[0]!
    levels.push((floor + best) * step)
    least = costs[best]!
    costBelow = (y) => (y < floor ? costs[0]! + slope * (y - floor) : costs[Math.min(best, y - floor)]!)
  })
  return { levels, costRate: least }
}
