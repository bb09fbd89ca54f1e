import { breaksRule, POINTS_BACK } from '../../formulas/runRules'
import { flag } from '../../params'
import { controlChart } from './controlChart'

/**
 * Limits at 3 sigma, and runs of points within them (Western Electric 1956); the last points are remembered, newest
 * first.
 */
export const westernElectric = controlChart({
  params: { twoOfThree: flag(true), fourOfFive: flag(true), eightInARow: flag(true) },
  start: () => [],
  limit: () => 3,
  observe: (memory, z, rules) => {
    const points = [z, ...memory]
    return { memory: points.slice(0, POINTS_BACK), signal: breaksRule(points, rules) }
  },
})
