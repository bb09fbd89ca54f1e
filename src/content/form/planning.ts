/** The form of plans: how a plant's work comes to be, and work that comes from outside. */

import { z } from 'zod'
import { count, countDistribution, duration, id, time } from './basics'
import { PLANT } from './floor'
import { forecasting, lotSizing, release } from './policies'

const masterSchedule = z
  .object({
    horizon: count.min(1).max(104).prefault(8).describe('How far is planned [weeks]'),
    frozen: count.max(52).prefault(0).describe('Within this, what was planned for customers stays [weeks]'),
    lotSizing: lotSizing.prefault({ policy: 'lotForLot', args: {} }).describe('How much at once'),
    leadTimes: z
      .record(z.string(), count.max(52))
      .prefault({})
      .describe('Planned lead time of what is made; 1 for what is not named [weeks]'),
  })
  .strict()

/** The plan and gate of one plant. */
export const planning = z
  .object({
    site: id.prefault(PLANT).describe('The plant'),
    plan: z
      .enum(['weeklySchedule', 'masterSchedule', 'replenish', 'makeToOrder', 'none'])
      .prefault('none')
      .describe('How lots come to be; none: only from work orders'),
    masterSchedule: masterSchedule.prefault({}).describe('Rules of the plan masterSchedule'),
    lotSize: z.record(id, count.min(1).max(1e6)).prefault({}).describe('Size of a production lot by product [units]'),
    transferLot: z
      .record(id, count.min(1).max(1e6))
      .prefault({})
      .describe('Size of the parts in which a lot moves on the floor, by product; not named: as a whole [units]'),
    targetDays: z
      .number()
      .min(0)
      .max(1e12)
      .prefault(0)
      .describe('Finished stock aimed at, as days of forecast demand [days]'),
    forecasting: forecasting
      .nullable()
      .prefault(null)
      .describe('Method of forecasting; null: mean of the last weeks and of the opening plan'),
    forecastWeeks: count.min(1).max(520).prefault(8).describe('Span of the moving average of sales [weeks]'),
    release: release
      .prefault({ policy: 'push' })
      .describe(
        'Rule by which lots may enter the floor. CONWIP is told its cap, the rope its cap and drum; kanban may be told cards (of every station, or by station), moveCards (two cards: those of each inbound store) and finishedCards (a lot keeps its card until its goods are taken from the shelf)',
      ),
    kitting: z
      .boolean()
      .prefault(false)
      .describe('A lot enters with the material of all its operations, or waits at the gate'),
    openingOrders: duration
      .prefault('0 s')
      .describe('Customers who ordered in this time before the opening wait for their goods'),
    promisedLeadTime: duration.prefault('0 s').describe('Time from an order to the day that is promised'),
    promising: z
      .enum(['fixed', 'availableToPromise', 'capableToPromise'])
      .prefault('fixed')
      .describe(
        'What is promised: that time alone, or from when stock and known lots cover the order, or the plant can make it',
      ),
  })
  .strict()

export const workOrders = z
  .object({
    id: id.describe('Its name'),
    product: id.describe('What is made'),
    interarrival: time.nullable().prefault(null).describe('Time from one arrival to the next, above 0'),
    trace: z
      .array(duration)
      .max(1_000_000)
      .prefault([])
      .describe('Moments of arrival, the earliest first, where there is no interarrival time'),
    endless: z.boolean().prefault(false).describe('There is always one more at the gate'),
    batch: countDistribution.prefault(1).describe('Lots that come at one moment [lots], on average at most 10000'),
    quantity: countDistribution.prefault(1).describe('Size of a lot [units]'),
    allowance: z
      .object({
        least: z.number().min(0).max(1e6).describe('Least multiple [1]'),
        most: z.number().min(0).max(1e6).describe('Greatest multiple [1]'),
      })
      .strict()
      .prefault({ least: 0, most: 0 })
      .describe('Due after arrival: a multiple of the nominal work in the lot, uniform between the two'),
    priority: count.max(1000).prefault(0).describe('Under the priority rule, small goes before great [1]'),
    turnedAway: z.boolean().prefault(false).describe('A lot that finds no room at its first station goes elsewhere'),
  })
  .strict()
