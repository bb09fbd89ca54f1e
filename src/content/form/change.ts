/** The form of change: programmes that people adopt. */

import { z } from 'zod'
import { duration, id, lever, money } from './basics'

export const programme = z
  .object({
    lever: lever.describe('Lever that launches it'),
    adoptionTime: duration.describe('From launch to 90 % adoption, with full attention'),
    costPerWeek: money.default(0).describe('Cost while it runs [currency a week]'),
    launchCost: money.default(0).describe('Cost of the launch [currency]'),
    halfLife: duration.describe('Time in which adoption halves once support ends, above 0'),
    training: z
      .number()
      .min(0)
      .max(20)
      .default(0)
      .describe('Operators away for training at the steepest point of adoption [people]'),
    effects: z
      .record(
        id,
        z
          .object({
            least: z.number().gt(0).max(1000).describe('Weakest factor that the seed may draw [1]'),
            most: z.number().gt(0).max(1000).describe('Strongest factor that the seed may draw [1]'),
          })
          .strict(),
      )
      .default({})
      .describe('Factors on physical parameters at full adoption, by parameter'),
  })
  .strict()
