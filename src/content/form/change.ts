/** The form of change: programmes that people adopt. */

import { z } from 'zod'
import { duration, lever, money } from './basics'

export const programme = z
  .object({
    lever,
    adoptionTime: duration,
    costPerWeek: money,
    launchCost: money,
    halfLife: duration,
    training: z.number().min(0).max(20),
    effects: z.record(z.string(), z.object({ least: z.number().gt(0), most: z.number().gt(0) }).strict()),
  })
  .strict()
