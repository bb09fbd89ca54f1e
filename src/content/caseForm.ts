/** The form of a whole case: a company, and what makes it a game. */

import { z } from 'zod'
import { kpis } from '../sim'
import { argument, duration, id, lever } from './form/basics'
import { company } from './form/scenario'

const kpi = z.enum(Object.keys(kpis) as [string, ...string[]])

const command = z
  .object({
    at: duration.describe('Moment of the run'),
    lever: lever.describe('Lever that is pulled'),
    args: z.record(z.string(), argument).describe('What is set, by input of the lever'),
  })
  .strict()

const guideStep = z
  .object({
    id: id.describe('Name of its words'),
    from: duration.describe('Moment of the run from which it may show'),
    place: z
      .object({ kind: z.string().max(100).describe('Kind of thing'), id: z.string().max(100).describe('Its name') })
      .strict()
      .nullable()
      .describe('What it points at; null: nothing'),
    predict: z
      .object({
        kpi: kpi.describe('Measure that is predicted'),
        after: duration.describe('When the prediction is compared'),
      })
      .strict()
      .nullable()
      .describe('A prediction to make before going on; null: none'),
    until: z
      .union([
        z.object({ closed: z.literal(true).describe('When the player closes it') }).strict(),
        z.object({ lever: lever.describe('When the player pulls this lever') }).strict(),
        z.object({ hat: z.enum(['production', 'operations']).describe('When the player takes this hat') }).strict(),
        z.object({ select: z.string().max(100).describe('When the player selects a thing of this kind') }).strict(),
      ])
      .describe('When it is done'),
  })
  .strict()

/** What makes a company a case of the game. */
export const playSchema = z.object({
  layout: z.string().max(100).describe('Name of the layout: where things stand on the floor and the map'),
  pace: duration.describe('Simulated time in one second of play at 1×'),
  seed: z.number().int().min(0).max(4_294_967_295).describe('Seed of the first play [1]'),
  opensAt: duration.prefault('0 s').describe('Simulated time at which the player takes over'),
  objectives: z
    .array(
      z
        .object({
          star: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('Star that it counts for [1]'),
          kpi: kpi.describe('Measure that is asked for'),
          comparison: z.enum(['atLeast', 'atMost']).describe('Which side of the target is good'),
          target: z.number().min(-1e15).max(1e15).describe('Target [unit of the measure; money in cents]'),
        })
        .strict(),
    )
    .max(100)
    .describe('What is to be reached'),
  guide: z.array(guideStep).max(1000).describe('Moments of guidance, in order'),
  managers: z
    .object({
      production: z.array(command).max(5000).describe('Decisions of a manager of production'),
      operations: z.array(command).max(5000).describe('Decisions of a manager of operations'),
      both: z.array(command).max(5000).describe('Decisions of a manager with both hats'),
    })
    .strict()
    .describe('Managers to compare with'),
})

/** A company with everything that makes it a game. */
export const caseSchema = z.object({ ...company, ...playSchema.shape }).strict()
