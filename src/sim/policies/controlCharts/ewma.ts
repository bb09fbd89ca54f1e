import { ewmaLimit } from '../../formulas/ewmaRunLength'
import { quantity } from '../../params'
import { controlChart } from './controlChart'

/** Exponentially weighted moving average against its long-run limits (Roberts 1959); the average is remembered. */
export const ewma = controlChart({
  params: {
    /** Weight of the newest point. */
    weight: quantity({ unit: '', min: 0.05, max: 1, step: 0.05, initial: 0.1 }),
    /** Distance of the limits from the centre line, in standard deviations of the average. */
    limits: quantity({ unit: '', min: 1, max: 5, step: 0.01, initial: 2.8 }),
  },
  start: () => [0],
  limit: (design) => ewmaLimit(design),
  observe: ([average = 0], z, design) => {
    const next = design.weight * z + (1 - design.weight) * average
    return { memory: [next], signal: Math.abs(next) > ewmaLimit(design) }
  },
})
