/** The form of change: programmes that people adopt, and projects. */

import { z } from 'zod'
import { effectParameters, stationParameters } from '../../sim'
import { count, duration, id, lever, money, time } from './basics'

const factor = z.number().gt(0).max(100)
const parameter = z.enum(effectParameters)
const range = z.object({ least: factor, most: factor }).strict()

export const programme = z
  .object({
    lever,
    at: z.array(id).default([]).describe('Stations, or sites with all theirs, where it works; none: everywhere'),
    perStation: z.boolean().default(false).describe('Each of these stations learns by itself, at the cost of each'),
    adoptionTime: duration.describe('From launch to 90 % adoption, with full attention'),
    costPerWeek: money,
    launchCost: money,
    halfLife: duration.describe('Time in which adoption halves once support ends'),
    training: z.number().min(0).max(20).describe('Operators away for training where adoption is steepest'),
    effects: z
      .partialRecord(parameter, range)
      .describe('Factor on a physical parameter at full adoption: drawn for each seed between least and most'),
    dip: z
      .partialRecord(parameter, factor)
      .default({})
      .describe('Worse before better: factor on a parameter where adoption is steepest, while people learn'),
  })
  .strict()

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('machines'), station: id, count: count.min(1).max(50) }).strict(),
  z.object({ kind: z.literal('buffer'), station: id, units: count.min(1) }).strict(),
  z
    .object({
      kind: z.literal('parameter'),
      at: z.array(id).default([]),
      parameter: z.enum(stationParameters),
      factor: range,
    })
    .strict(),
  z.object({ kind: z.literal('mode'), lane: id, mode: z.string() }).strict(),
  z.object({ kind: z.literal('supplier'), supplier: id }).strict(),
])

const task = z
  .object({
    id,
    duration: z.union([time, z.object({ optimistic: duration, likely: duration, pessimistic: duration }).strict()]),
    after: z.array(id).default([]).describe('Tasks that must be done before it begins'),
    cost: money.default(0).describe('Paid when it begins'),
    costPerDay: money.default(0).describe('Paid for each day that it took, when it is done'),
    crash: z
      .object({ shortest: duration, costPerDay: money })
      .strict()
      .nullable()
      .default(null)
      .describe('Its mean length can be brought down to the shortest, at this price for a day saved'),
    optional: z.boolean().default(false).describe('It may be left out, and its outcomes with it'),
    outcomes: z.array(outcome).default([]).describe('What is different once it is done'),
  })
  .strict()

export const project = z
  .object({
    id,
    budget: money.describe('No decision may commit to more; what takes longer than planned may cost it'),
    life: duration
      .nullable()
      .default(null)
      .describe('Time over which its cost is written off once it is finished; null: over 52 weeks as it is paid'),
    tasks: z.array(task).min(1).max(100),
  })
  .strict()
