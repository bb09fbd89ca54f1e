import { quantity } from '../../params'
import { controlChart } from './controlChart'

/**
 * Two-sided tabular cumulative sums (Page 1954): C⁺ ← max(0, C⁺ + z − k) and C⁻ ← max(0, C⁻ − z − k), a signal when
 * either exceeds h. Both are remembered, up before down.
 */
export const cusum = controlChart({
  params: {
    /** k: half the shift to be found quickly, in standard deviations of the sample mean. */
    reference: quantity({ unit: '', min: 0, max: 3, step: 0.05, initial: 0.5 }),
    /** h: a sum beyond it is a signal. */
    decision: quantity({ unit: '', min: 1, max: 10, step: 0.01, initial: 5 }),
    /** Where the sums start; h/2 is a fast initial response (Lucas & Crosier 1982). */
    headstart: quantity({ unit: '', min: 0, max: 5, step: 0.05, initial: 0 }),
  },
  start: ({ headstart }) => [headstart, headstart],
  limit: ({ decision }) => decision,
  observe: ([up = 0, down = 0], z, { reference, decision }) => {
    const memory = [Math.max(0, up + z - reference), Math.max(0, down - z - reference)]
    return { memory, signal: memory.some((sum) => sum > decision) }
  },
})
