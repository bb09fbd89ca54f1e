/** The form of change: programmes that people adopt, and projects. */

import { z } from 'zod'
import { effectParameters, stationParameters } from '../../sim'
import { count, duration, id, lever, money, time } from './basics'
import { transport } from './chain'

const factor = z.number().gt(0).max(100)
const parameter = z.enum(effectParameters)
const range = z
  .object({
    least: factor.describe('Least that a seed may draw [1]'),
    most: factor.describe('Most that a seed may draw [1]'),
  })
  .strict()
const places = z
  .array(id)
  .max(2000)
  .prefault([])
  .describe('Stations, or sites with all theirs, where it works; none: everywhere')

export const programme = z
  .object({
    lever: lever.describe('Lever that launches it'),
    at: places,
    perStation: z.boolean().prefault(false).describe('Each of these stations learns by itself, at the cost of each'),
    adoptionTime: duration.describe('From launch to 90 % adoption, with full attention'),
    costPerWeek: money.prefault(0).describe('Cost while it runs [currency a week]'),
    launchCost: money.prefault(0).describe('Cost of the launch [currency]'),
    halfLife: duration.describe('Time in which adoption halves once support ends'),
    training: z
      .number()
      .min(0)
      .max(20)
      .prefault(0)
      .describe('Operators away for training where adoption is steepest [people]'),
    effects: z
      .partialRecord(parameter, range)
      .prefault({})
      .describe('Factor on a physical parameter at full adoption [1]: drawn for each seed between least and most'),
    dip: z
      .partialRecord(parameter, factor)
      .prefault({})
      .describe('Worse before better: factor on a parameter where adoption is steepest, while people learn [1]'),
  })
  .strict()

const outcome = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('machines').describe('Machines are installed'),
      station: id.describe('Station that gets them'),
      count: count.min(1).max(50).describe('How many [machines]'),
    })
    .strict(),
  z
    .object({
      kind: z.literal('buffer').describe('Room is made'),
      station: id.describe('Station before which it is'),
      units: count.min(1).describe('How much [units]'),
    })
    .strict(),
  z
    .object({
      kind: z.literal('parameter').describe('A physical parameter moves'),
      at: places,
      parameter: z.enum(stationParameters).describe('Which'),
      factor: range.describe('What it is multiplied by: drawn for each seed between least and most'),
    })
    .strict(),
  z
    .object({
      kind: z.literal('mode').describe('A lane changes its means of transport'),
      lane: id.describe('Which lane'),
      mode: transport.describe('One of its modes'),
    })
    .strict(),
  z
    .object({
      kind: z.literal('supplier').describe('A supplier is qualified'),
      supplier: id.describe('Which supplier'),
    })
    .strict(),
])

const estimates = z
  .object({
    optimistic: duration.describe('When all goes well'),
    likely: duration.describe('Most likely'),
    pessimistic: duration.describe('When nothing goes well'),
  })
  .strict()

const task = z
  .object({
    id: id.describe('Name by which other tasks refer to it'),
    duration: z.union([time, estimates]).describe('How long it takes: a random time, or three estimates of it'),
    after: z.array(id).max(100).prefault([]).describe('Tasks that must be done before it begins'),
    cost: money.prefault(0).describe('Paid when it begins [currency]'),
    costPerDay: money.prefault(0).describe('Paid for each day that it took, when it is done [currency a day]'),
    crash: z
      .object({
        shortest: duration.describe('Shortest mean length'),
        costPerDay: money.describe('Price of a day saved [currency a day]'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Its mean length can be brought down to the shortest, at a price for a day saved; null: it cannot'),
    optional: z.boolean().prefault(false).describe('It may be left out, and its outcomes with it'),
    outcomes: z.array(outcome).max(100).prefault([]).describe('What is different once it is done'),
  })
  .strict()

export const project = z
  .object({
    id: id.describe('Its name'),
    budget: money.describe('No decision may commit to more; what takes longer than planned may cost it [currency]'),
    life: duration
      .nullable()
      .prefault(null)
      .describe('Time over which its cost is written off once it is finished; null: over 52 weeks as it is paid'),
    tasks: z.array(task).min(1).max(100).describe('What must be done'),
  })
  .strict()
