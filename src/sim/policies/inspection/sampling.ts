import { quantity } from '../../params'
import { inspectionPolicy } from './inspection'

/** Single sampling: the lot passes with at most so many bad units among those looked at (Dodge & Romig 1929). */
export const sampling = inspectionPolicy({
  params: {
    /** n; a lot no larger is looked at as a whole. */
    sample: quantity({ unit: 'units', min: 1, max: 200, step: 1, initial: 5 }),
    /** c: the acceptance number. */
    acceptance: quantity({ unit: 'units', min: 0, max: 20, step: 1, initial: 0 }),
  },
  sample: (lot, { sample }) => Math.min(lot, sample),
  accepts: (found, { acceptance }) => found <= acceptance,
})
