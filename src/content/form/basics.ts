/** The words that every part of a scenario file is written in: names, lengths of time, money, numbers, chance, policies. */

import { z } from 'zod'
import { levers, parseDuration, toCents } from '../../sim'

export const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'expected a name of letters, digits and hyphens')

/** A length of time, written "45 min". */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(ms|s|min|h|d|w|y)$/, 'expected a duration such as "45 min", "8 h" or "3 d"')
  .transform((text) => parseDuration(text) ?? 0)
  .describe('A length of time: number and unit (ms, s, min, h, d, w, y)')

/** A length of time above zero: of what comes round again and again. */
export const span = duration.pipe(z.number().min(1, 'expected a length of time above 0'))

/** An amount of money in currency, kept in cents. */
export const money = z.number().min(0).max(1e9).transform(toCents).describe('An amount of money, in currency')

export const count = z.number().int().min(0).max(1e9)
export const share = z.number().min(0).max(1)

export const distribution = z
  .object({
    family: z.enum(['constant', 'uniform', 'exponential', 'gamma', 'lognormal', 'weibull', 'hyperexponential']),
    mean: duration,
    cv: z.number().min(0).max(10).default(0).describe('Coefficient of variation: standard deviation over mean'),
  })
  .strict()

/** A random time, or a length of time that is always the same. */
export const time = z.union([
  duration.transform((mean) => ({ family: 'constant' as const, mean, cv: 0 })),
  distribution,
])

/** A random whole number, or one that is always the same. */
export const countDistribution = z.union([
  count.transform((mean) => ({ family: 'constant' as const, mean, cv: 0 })),
  z
    .object({
      family: z.enum(['constant', 'uniform', 'poisson', 'geometric', 'normal', 'negativeBinomial']),
      mean: z.number().min(0).max(1e6),
      cv: z.number().min(0).max(10).default(0),
    })
    .strict(),
])

export const argument = z.union([z.number(), z.string(), z.boolean(), z.record(z.string(), z.number())])
export const policy = z.object({ policy: z.string(), args: z.record(z.string(), argument) }).strict()
export const percentages = z.record(z.string(), z.number().min(0).max(100))

/** A lever by its name. */
export const lever = z.enum(Object.keys(levers) as [string, ...string[]])
