/** The form of the market: who buys, how much, and what they make of it. */

import { z } from 'zod'
import { LEAST_PRICE, MOST_PRICE } from '../../sim'
import { count, countDistribution, duration, id, money, percentages, share, time } from './basics'

const demand = z
  .discriminatedUnion('process', [
    z
      .object({
        process: z.literal('customers'),
        trend: z
          .number()
          .min(-1)
          .max(10)
          .default(0)
          .describe('Growth a week as a share of the opening; below 0, demand dies away in a straight line'),
      })
      .strict()
      .describe('Buyers who think of ordering at random, more of them and more often when they are content'),
    z
      .object({
        process: z.literal('renewal'),
        interarrival: time.describe('Time from one order to the next'),
        quantity: countDistribution.describe('Units in an order; an order of none is none'),
      })
      .strict()
      .describe('Orders after independent times'),
    z
      .object({
        process: z.literal('periodic'),
        every: duration,
        offset: duration.default(0).describe('Moment of the first order'),
        quantity: countDistribution.describe('Units in an order; an order of none is none'),
      })
      .strict()
      .describe('One order in every period'),
    z
      .object({
        process: z.literal('trace'),
        trace: z.array(z.tuple([duration, count])).describe('Moment and units of each order, the earliest first'),
      })
      .strict()
      .describe('Exactly these orders'),
  ])
  .default({ process: 'customers', trend: 0 })
  .describe('How orders come; only those of customers depend on how they have been served')

export const segment = z
  .object({
    id,
    site: id,
    lane: id.nullable().describe('Lane that its orders travel; null: customers take their goods at the shelf'),
    from: id.nullable().default(null).describe('Site that serves them, where no lane says so'),
    demand,
    customers: count.min(1).default(1),
    priority: count.max(1000).default(0).describe('Where stock points serve by priority: small goes before great'),
    ordersPerWeek: z.number().gt(0).default(1).describe('Of one contented buyer, where demand is of customers'),
    mix: percentages,
    orderSize: z
      .object({ min: count.min(1), max: count.min(1) })
      .strict()
      .default({ min: 1, max: 1 })
      .describe('Units in an order, where demand is of customers'),
    season: z.array(z.number().min(0).max(10)).min(1).default([1]),
    wantedLeadTime: duration,
    leadTimeSensitivity: z.number().min(0).max(5),
    priceFactor: z.number().min(LEAST_PRICE).max(MOST_PRICE).default(1).describe('Price as a factor on the list price'),
    priceElasticity: z.number().min(0).max(5).default(0).describe('Orders follow factor^(−elasticity)'),
    paymentTerm: duration.default(0).describe('Time from delivery to payment'),
    recovery: z
      .object({ share, cost: money })
      .strict()
      .default({ share: 0, cost: 0 })
      .describe('Of an experience worse than expected, the share that is made good, and its cost a case'),
    patience: duration,
    lateTolerance: duration,
    weights: z.object({ onTime: share, speed: share, quality: share }).strict(),
    satisfaction: z.number().min(0).max(100),
    memory: duration,
  })
  .strict()
