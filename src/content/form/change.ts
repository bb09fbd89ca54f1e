/** The form of change: programmes that people adopt. */

import { z } from 'zod'
import { effectParameters } from '../../sim'
import { duration, id, lever, money } from './basics'

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
