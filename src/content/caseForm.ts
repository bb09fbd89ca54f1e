/** The form of a whole case: a company, and what makes it a game. */

import { z } from 'zod'
import { argument, count, duration, id, lever } from './form/basics'
import { company } from './form/scenario'

const command = z.object({
  at: duration,
  lever,
  args: z.record(z.string(), argument),
})

const guideStep = z
  .object({
    id,
    from: duration,
    place: z.object({ kind: z.string(), id: z.string() }).strict().nullable(),
    predict: z.object({ kpi: z.string(), after: duration }).strict().nullable(),
    until: z.union([
      z.object({ closed: z.literal(true) }).strict(),
      z.object({ lever: z.string() }).strict(),
      z.object({ hat: z.string() }).strict(),
      z.object({ select: z.string() }).strict(),
    ]),
  })
  .strict()

const play = {
  layout: z.string(),
  pace: duration.describe('Simulated time in one second of play at 1×'),
  seed: count,
  opensAt: duration.default(0).describe('Simulated time at which the player takes over'),
  objectives: z.array(
    z
      .object({
        star: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        kpi: z.string(),
        comparison: z.enum(['atLeast', 'atMost']),
        target: z.number(),
      })
      .strict(),
  ),
  guide: z.array(guideStep),
  managers: z.object({ production: z.array(command), operations: z.array(command), both: z.array(command) }).strict(),
}

/** A company with everything that makes it a game. */
export const caseSchema = z.object({ ...company, ...play }).strict()
