/** The words that every part of a scenario file is written in: names, lengths of time, money, numbers, chance. */

import { z } from 'zod'
import { levers, parseDuration, toCents, YEAR } from '../../sim'
import { shown } from '../formFaults'
import { faultWithCount, faultWithTime } from './chance'

/** Longest time that a file may speak of [ms]: ten thousand years, which a double counts in whole milliseconds. */
export const LONGEST = 10_000 * YEAR

/** Greatest number that anything is told: what a double counts exactly. */
const MOST_TOLD = 1e15

/** What every object of the language has by itself: as names they would be found where nobody put them. */
const RESERVED = Object.getOwnPropertyNames(Object.prototype)

/** The sentence of a text that is not in its form. */
const expected = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `expected ${what}, found ${shown(input)}`,
})
const aName = expected('a name of letters, digits and hyphens that begins with a letter')
const aDuration = expected('a duration such as "45 min", "8 h" or "3 d"')

export const id = z
  .string(aName)
  .max(100)
  .regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, aName)
  .refine((name) => !RESERVED.includes(name), 'expected another name: this one has a meaning of its own')

/** A length of time, written "45 min". */
export const duration = z
  .string(aDuration)
  .max(100)
  .regex(/^\d+(\.\d+)?\s*(ms|s|min|h|d|w|y)$/, aDuration)
  .refine((text) => (parseDuration(text) ?? 0) <= LONGEST, 'expected at most 10000 y')
  .transform((text) => parseDuration(text) ?? 0)
  .meta({ title: 'Duration: a number and ms, s, min, h, d, w or y; up to 10000 y', examples: ['45 min', '3 d'] })

/** A length of time above zero: of what comes round again and again. */
export const span = duration.pipe(z.number().min(1, 'expected a length of time above 0'))

/** An amount of money in currency, kept in cents. */
export const money = z.number().min(0).max(1e9).transform(toCents)

export const count = z.number().int().min(0).max(1e9)
export const share = z.number().min(0).max(1)

/** A fault of numbers that go together, told at the number that has to change. */
type Check<T> = (value: T) => { readonly field: string; readonly message: string } | null

function sound<T>(check: Check<T>) {
  return (value: T, context: z.RefinementCtx<T>): void => {
    const fault = check(value)
    if (fault !== null) context.addIssue({ code: 'custom', path: [fault.field], message: fault.message })
  }
}

const cv = z
  .number()
  .min(0)
  .max(10)
  .optional()
  .describe(
    'Coefficient of variation, standard deviation over mean [1]; may be left out of constant (0) and exponential (1)',
  )

const randomTime = z
  .object({
    family: z
      .enum(['constant', 'uniform', 'exponential', 'gamma', 'lognormal', 'weibull', 'hyperexponential'])
      .describe('Shape of the distribution'),
    mean: duration.describe('Mean'),
    cv,
  })
  .strict()
  .superRefine(sound(faultWithTime))
  .transform(({ family, mean, cv: said }) => ({ family, mean, cv: said ?? (family === 'exponential' ? 1 : 0) }))

/** A random time, or a length of time that is always the same. */
export const time = z.union([duration.transform((mean) => ({ family: 'constant' as const, mean, cv: 0 })), randomTime])

/** A random whole number, or one that is always the same. */
export const countDistribution = z.union([
  count.max(1e6).transform((mean) => ({ family: 'constant' as const, mean, cv: 0 })),
  z
    .object({
      family: z
        .enum(['constant', 'uniform', 'poisson', 'geometric', 'normal', 'negativeBinomial'])
        .describe('Shape of the distribution'),
      mean: z.number().min(0).max(1e6).describe('Mean [1]'),
      cv: z
        .number()
        .min(0)
        .max(10)
        .prefault(0)
        .describe('Coefficient of variation [1]; the Poisson and geometric numbers have their own'),
    })
    .strict()
    .superRefine(sound(faultWithCount)),
])

/** What a policy or a lever is told: bounded by what it declares. */
export const argument = z.union([
  z.number().min(-MOST_TOLD).max(MOST_TOLD),
  z.string().max(100),
  z.boolean(),
  z.record(z.string().max(100), z.number().min(-MOST_TOLD).max(MOST_TOLD)),
])
export const percentages = z.record(id, z.number().min(0).max(100))

/** A lever by its name. */
export const lever = z.enum(Object.keys(levers) as [string, ...string[]])
