/** The form of the market: who buys, how much, and what they make of it. */

import { z } from 'zod'
import { count, duration, id, percentages, share } from './basics'

export const segment = z
  .object({
    id,
    site: id,
    lane: id.nullable().describe('Lane that its orders travel; null: customers take their goods at the shelf'),
    from: id.nullable().default(null).describe('Site that serves them, where no lane says so'),
    customers: count.min(1),
    ordersPerWeek: z.number().gt(0),
    mix: percentages,
    orderSize: z.object({ min: count.min(1), max: count.min(1) }).strict(),
    season: z.array(z.number().min(0).max(10)).min(1).default([1]),
    wantedLeadTime: duration,
    leadTimeSensitivity: z.number().min(0).max(5),
    patience: duration,
    lateTolerance: duration,
    weights: z.object({ onTime: share, speed: share, quality: share }).strict(),
    satisfaction: z.number().min(0).max(100),
    memory: duration,
  })
  .strict()
