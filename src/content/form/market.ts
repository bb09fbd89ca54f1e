/** The form of the market: who buys, how much, and what they make of it. */

import { z } from 'zod'
import { LEAST_PRICE, MOST_PRICE } from '../../sim'
import { count, countDistribution, duration, id, money, percentages, share, time } from './basics'

const demand = z
  .discriminatedUnion('process', [
    z
      .object({
        process: z.literal('customers').describe('Buyers with a mood'),
        trend: z
          .number()
          .min(-1)
          .max(10)
          .prefault(0)
          .describe('Growth a week as a share of the opening; below 0, demand dies away in a straight line [1]'),
      })
      .strict()
      .describe('Buyers who think of ordering at random, more of them and more often when they are content'),
    z
      .object({
        process: z.literal('renewal').describe('After independent times'),
        interarrival: time.describe('Time from one order to the next'),
        quantity: countDistribution.describe('Size of an order; an order of none is none [units]'),
      })
      .strict()
      .describe('Orders after independent times'),
    z
      .object({
        process: z.literal('periodic').describe('In every period'),
        every: duration.describe('Length of a period'),
        offset: duration.prefault('0 s').describe('Moment of the first order'),
        quantity: countDistribution.describe('Size of an order; an order of none is none [units]'),
      })
      .strict()
      .describe('One order in every period'),
    z
      .object({
        process: z.literal('trace').describe('As stated'),
        trace: z
          .array(z.tuple([duration, z.union([count, z.record(id, count)])]))
          .max(100_000)
          .describe('Moment and size of each order, or of each of its lines by product, the earliest first [units]'),
      })
      .strict()
      .describe('Exactly these orders'),
  ])
  .prefault({ process: 'customers', trend: 0 })
  .describe('How orders come; only those of customers depend on how they have been served')

export const segment = z
  .object({
    id: id.describe('Its name'),
    site: id.describe('Where its customers are'),
    lane: id
      .nullable()
      .prefault(null)
      .describe('Lane that its orders travel; null: customers take their goods at the shelf'),
    from: id.nullable().prefault(null).describe('Site that serves them; null: the lane says so'),
    demand: demand.describe('How their orders come'),
    customers: count.min(1).prefault(1).describe('Buyers at the opening [customers]'),
    priority: count.max(1000).prefault(0).describe('Where stock points serve by priority: small goes before great [1]'),
    ordersPerWeek: z
      .number()
      .gt(0)
      .max(1e9)
      .prefault(1)
      .describe('Orders of one contented buyer, where demand is of customers [a week]'),
    mix: percentages.describe('Share of orders by product [percent]'),
    lines: z
      .array(z.number().min(0).max(100))
      .min(1)
      .max(20)
      .default([100])
      .describe('Share of orders that ask for one product, for two different ones, and so on [percent]'),
    orderSize: z
      .object({
        min: count.min(1).max(1e6).describe('Least [units]'),
        max: count.min(1).max(1e6).describe('Most [units]'),
      })
      .strict()
      .prefault({ min: 1, max: 1 })
      .describe('Size of a line of an order, uniform between the two, where demand is of customers'),
    season: z
      .array(z.number().min(0).max(10))
      .min(1)
      .max(520)
      .prefault([1])
      .describe('Factor on demand in each week of the run, repeated [1]'),
    wantedLeadTime: duration.describe('Time from order to receipt that they want'),
    leadTimeSensitivity: z
      .number()
      .min(0)
      .max(5)
      .prefault(0)
      .describe('Share of orders lost for each wanted lead time that the promise is longer [1]'),
    priceFactor: z
      .number()
      .min(LEAST_PRICE)
      .max(MOST_PRICE)
      .prefault(1)
      .describe('Price at the opening, as a factor on the list price [1]'),
    priceElasticity: z
      .number()
      .min(0)
      .max(5)
      .prefault(0)
      .describe('Orders are those at the list price × factor^(−elasticity), where demand is of customers [1]'),
    paymentTerm: duration.prefault('0 s').describe('Time from delivery to payment'),
    recovery: z
      .object({
        share: share.describe('Share of a disappointment that is made good [1]'),
        cost: money.describe('What that costs [currency a case]'),
      })
      .strict()
      .prefault({ share: 0, cost: 0 })
      .describe('What is done when they are served worse than they expect'),
    patience: duration.describe('Wait beyond the promise after which an order is cancelled'),
    lateTolerance: duration.describe('Lateness that spoils an order wholly'),
    weights: z
      .object({
        onTime: share.describe('Weight of being on time [1]'),
        speed: share.describe('Weight of being fast [1]'),
        quality: share.describe('Weight of good goods [1]'),
      })
      .strict()
      .describe('How much of an experience hangs on each; together 1'),
    satisfaction: z.number().min(0).max(100).prefault(72).describe('Satisfaction at the opening, 0 to 100 [points]'),
    memory: duration.describe('Time in which experiences fade to 1/e'),
  })
  .strict()
