import { quantity } from '../../params'
import { controlChart } from './controlChart'

/** A signal is a point outside the limits; nothing is remembered (Shewhart 1931). */
export const shewhart = controlChart({
  params: {
    /** Distance of the limits from the centre line, in standard deviations of the sample mean. */
    limits: quantity({ unit: '', min: 1, max: 5, step: 0.1, initial: 3 }),
  },
  start: () => [],
  limit: ({ limits }) => limits,
  observe: (memory, z, { limits }) => ({ memory, signal: Math.abs(z) > limits }),
})
