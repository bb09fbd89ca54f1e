/** The form of how machines fail, wear and are looked after. */

import { z } from 'zod'
import { duration, money, share, time } from './basics'

export const failure = z
  .object({
    mtbf: z
      .union([
        duration.transform((mean) => ({ mean, counted: false })),
        z
          .number()
          .min(1)
          .max(1e9)
          .transform((mean) => ({ mean, counted: true })),
      ])
      .describe(
        'Mean life as new: a length of time, or under the clock of operations a number of units worked on [units]',
      ),
    shape: z.number().min(0.5).max(10).prefault(1).describe('Weibull shape [1]: 1 failures by chance, above: by age'),
    clock: z
      .enum(['operating', 'calendar', 'operations'])
      .prefault('operating')
      .describe('Whether a machine ages while it works, always, or with every unit'),
    interrupted: z
      .enum(['resume', 'restart', 'scrap'])
      .prefault('resume')
      .describe('What becomes of the lot that a failure stops'),
    repair: z
      .enum(['renewal', 'minimal'])
      .prefault('renewal')
      .describe('Whether repair leaves a machine as new, or as old as it failed'),
    repairTime: time.describe('Time of a repair'),
    repairCost: money.prefault(0).describe('Parts and outside help for one repair [currency]'),
  })
  .strict()
  .refine(({ mtbf, clock }) => mtbf.counted === (clock === 'operations'), {
    path: ['mtbf'],
    message: 'expected a number of units under the clock of operations, and a length of time under any other',
  })
  .transform(({ mtbf, ...rest }) => ({ mtbf: mtbf.mean, ...rest }))

export const service = z
  .object({
    time: time.describe('Time of a service'),
    cost: money.prefault(0).describe('Cost of a service [currency]'),
    every: duration
      .nullable()
      .prefault(null)
      .describe('Interval of service, or of the rounds that see the condition; null: none until somebody sets one'),
    by: z.enum(['operating', 'calendar', 'condition']).prefault('operating').describe('What makes service due'),
    condition: z
      .object({
        threshold: z
          .number()
          .min(0)
          .max(2)
          .describe('Service is called for where the condition seen is beyond this [1]'),
        error: share.describe('Standard deviation of the condition seen around the true one [1]'),
        cost: money.prefault(0).describe('Cost of looking at one machine on one round [currency]'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Condition is the share of its life that a machine has used up'),
  })
  .strict()
  .refine(({ by, condition }) => (by === 'condition') === (condition !== null), {
    path: ['condition'],
    message: 'expected a condition to go by where service goes by condition, and null otherwise',
  })
  .refine(({ by, every }) => by !== 'condition' || every === null || every >= 60_000, {
    path: ['every'],
    message: 'expected a minute or more from round to round',
  })

export const wear = z
  .object({
    slower: share
      .prefault(0)
      .describe('Growth of process times since renewal, as a share of them as new [1 per hour at work]'),
    wider: share.prefault(0).describe('Growth of sigma since renewal, as a share of it as new [1 per hour at work]'),
  })
  .strict()
