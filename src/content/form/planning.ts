/** The form of plans: how a plant's work comes to be, and work that comes from outside. */

import { z } from 'zod'
import { count, countDistribution, duration, id, policy, time } from './basics'

const masterSchedule = z
  .object({
    horizon: count.min(1).max(104).default(8).describe('Weeks that are planned'),
    frozen: count.max(52).default(0).describe('Weeks within which what was planned for customers stays'),
    lotSizing: policy.default({ policy: 'lotForLot', args: {} }).describe('How much at once'),
    leadTimes: z
      .record(z.string(), count.max(52))
      .default({})
      .describe('Planned lead time of what is made, in weeks; 1 for what is not named'),
  })
  .strict()

/** The plan and gate of one plant. */
export const planning = z
  .object({
    site: id,
    plan: z.enum(['weeklySchedule', 'masterSchedule', 'replenish', 'makeToOrder', 'none']),
    masterSchedule: masterSchedule.prefault({}),
    lotSize: z.record(z.string(), count.min(1)).default({}),
    targetDays: z.number().min(0).default(0),
    forecasting: policy
      .nullable()
      .default(null)
      .describe('Method of forecasting; none: mean of the last weeks and of the opening plan'),
    forecastWeeks: count.min(1).max(104).default(8),
    release: policy,
    kitting: z
      .boolean()
      .default(false)
      .describe('A lot enters with the material of all its operations, or waits at the gate'),
    openingOrders: duration
      .default(0)
      .describe('Customers who ordered in this time before the opening wait for their goods'),
    promisedLeadTime: duration.default(0),
    promising: z
      .enum(['fixed', 'availableToPromise', 'capableToPromise'])
      .default('fixed')
      .describe(
        'Promise the lead time alone, or from when stock and known lots cover the order, or the plant can make it',
      ),
  })
  .strict()

export const workOrders = z
  .object({
    id,
    product: id,
    interarrival: time.nullable().default(null).describe('Time from one arrival to the next'),
    trace: z.array(duration).default([]).describe('Moments of arrival, where there is no interarrival time'),
    endless: z.boolean().default(false).describe('There is always one more at the gate'),
    batch: countDistribution.default({ family: 'constant', mean: 1, cv: 0 }).describe('Lots that come at one moment'),
    quantity: countDistribution.default({ family: 'constant', mean: 1, cv: 0 }).describe('Units in a lot'),
    allowance: z
      .object({ least: z.number().min(0).max(1e6), most: z.number().min(0).max(1e6) })
      .strict()
      .default({ least: 0, most: 0 })
      .describe('Due after arrival: a multiple of the nominal work in the lot, uniform between the two'),
    priority: count.max(1000).default(0).describe('Under the priority rule, small goes before great'),
    turnedAway: z.boolean().default(false).describe('A lot that finds no room at its first station goes elsewhere'),
  })
  .strict()
