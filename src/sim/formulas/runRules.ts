/**
 * The run rules that make a Shewhart chart quicker at small shifts (Western Electric 1956, Statistical Quality Control
 * Handbook), and how soon a chart with them signals: an exact Markov chain over the points that may still count
 * (Champ & Woodall 1987, Technometrics 29).
 */

import { normalBetween } from '../kernel/normal'
import { stepsToAbsorption } from './absorption'

/** Which rules are used beside the first, a point beyond 3 sigma. All count points on one side of the centre line. */
export interface RunRules {
  /** Rule 2: two of the last three points beyond 2 sigma. */
  readonly twoOfThree: boolean
  /** Rule 3: four of the last five points beyond 1 sigma. */
  readonly fourOfFive: boolean
  /** Rule 4: the last eight points on one side. */
  readonly eightInARow: boolean
}

/** No rule looks back further than so many points before the present one. */
export const POINTS_BACK = 7

/**
 * Whether the newest point breaks a rule. `points`: standardised, newest first; it must itself be one of those counted.
 */
export function breaksRule(points: readonly number[], rules: RunRules): boolean {
  const newest = points[0] ?? 0
  const side = Math.sign(newest)
  const beyond = (sigma: number, last: number): number =>
    newest * side > sigma ? points.slice(0, last).filter((z) => z * side > sigma).length : 0
  return (
    beyond(3, 1) >= 1 ||
    (rules.twoOfThree && beyond(2, 3) >= 2) ||
    (rules.fourOfFive && beyond(1, 5) >= 4) ||
    (rules.eightInARow && beyond(0, 8) >= 8)
  )
}

/** One point in each of the zones that the rules tell apart and that are no signal by themselves. */
const ZONES = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]

/**
 * Average run length of a fresh chart in points, the mean having moved by `shift` standard deviations of what is
 * plotted.
 */
export function runRulesRunLength(rules: RunRules, shift: number): number {
  const probabilities = ZONES.map((z) => normalBetween(z - 0.5 - shift, z + 0.5 - shift))
  const successors = chainOf(rules)
  const steps = successors.map((next) => {
    const row = new Float64Array(successors.length)
    next.forEach((state, zone) => {
      if (state !== SIGNAL) row[state] = row[state]! + probabilities[zone]!
    })
    return row
  })
  return stepsToAbsorption(steps)[0]!
}

const SIGNAL = -1

/** For each state, the fresh chart being the first, the state that a point in each zone leads to. */
function chainOf(rules: RunRules): number[][] {
  const histories: (readonly number[])[] = [[]]
  const known = new Map([[whatMayCount([], rules), 0]])
  const successors: number[][] = []
  for (let state = 0; state < histories.length; state++) {
    successors[state] = ZONES.map((z) => {
      const points = [z, ...histories[state]!]
      if (breaksRule(points, rules)) return SIGNAL
      const key = whatMayCount(points, rules)
      if (!known.has(key)) known.set(key, histories.push(points.slice(0, POINTS_BACK)) - 1)
      return known.get(key)!
    })
  }
  return successors
}

/** Histories that agree in this have the same future, and are one state. */
function whatMayCount(points: readonly number[], { twoOfThree, fourOfFive, eightInARow }: RunRules): string {
  const sidesBeyond = (sigma: number, last: number): number[] =>
    Array.from({ length: last }, (_, i) => (Math.abs(points[i] ?? 0) > sigma ? Math.sign(points[i]!) : 0))
  const side = Math.sign(points[0] ?? 0)
  const broken = points.findIndex((z) => z * side <= 0)
  const run = side * (broken < 0 ? points.length : broken)
  return [twoOfThree ? sidesBeyond(2, 2) : '', fourOfFive ? sidesBeyond(1, 4) : '', eightInARow ? run : ''].join('|')
}
