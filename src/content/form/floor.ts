/** The form of a shop floor: shifts and people, routes, stations. */

import { z } from 'zod'
import { count, duration, id, money, share, time } from './basics'

/** The site of what names none: a company that says nothing of sites is one plant of this name. */
export const PLANT = 'plant'

const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time of day such as "06:00"')

export const shift = z
  .object({
    id: id.describe('Name by which pools and crews refer to it'),
    days: z
      .array(z.number().int().min(1).max(7))
      .min(1)
      .max(7)
      .describe('Working days, from Monday = 1 to Sunday = 7 [day of the week]'),
    from: timeOfDay.describe('Time of day at which work begins, "06:00"'),
    to: timeOfDay.describe('Time of day at which it ends, "14:00"; later than it begins, at most "24:00"'),
  })
  .strict()
  .transform(({ id: name, days, from, to }) => ({
    id: name,
    working: [...new Set(days)]
      .sort((a, b) => a - b)
      .map((day) => ({ from: (day - 1) * 86_400_000 + clock(from), to: (day - 1) * 86_400_000 + clock(to) })),
  }))

function clock(text: string): number {
  const [hours, minutes] = text.split(':').map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000
}

export const operation = z
  .object({
    station: id.describe('Station where it is done'),
    processTime: time.describe('Time of one unit; the units of a lot take independent times'),
    materials: z
      .array(
        z
          .object({
            item: id.describe('What is used up'),
            quantity: count.min(1).max(1e6).default(1).describe('For one unit [units]'),
          })
          .strict(),
      )
      .max(1000)
      .default([])
      .describe('What is drawn from stock as the operation begins'),
    characteristic: z
      .object({
        offset: z.number().min(-1).max(1).default(0).describe('Mean, off the middle [half widths of the tolerance]'),
        sigma: z.number().gt(0).max(3).describe('Standard deviation [half widths of the tolerance]'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Measure of a unit, normal, against limits at −1 and +1; null: the step cannot spoil it'),
    inspection: z
      .object({
        detection: share.default(1).describe('Probability that a bad unit is found [1]'),
        falseReject: share.default(0).describe('Probability that a good unit is rejected [1]'),
        reworkFrom: count
          .nullable()
          .default(null)
          .describe('Operation, from 0, that a rejected unit goes back to [1]; null: it is scrapped'),
        reworkLimit: count.max(5).default(1).describe('How often a unit is reworked before it is scrapped [times]'),
        holdTime: duration.prefault('0 s').describe('Time that the station stands for each rejected unit'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Inspection of every unit at the end of the step; null: nobody looks'),
  })
  .strict()

export const people = {
  site: id.default(PLANT).describe('Where they work'),
  shift: id.describe('When they work'),
  headcount: count.max(1000).describe('How many they are [people]'),
  wage: money.default(0).describe('Pay of one [currency an hour of shift]'),
}

export const station = z
  .object({
    id: id.describe('Name by which routes refer to it'),
    site: id.default(PLANT).describe('Where it stands'),
    machines: count.min(1).max(50).default(1).describe('Machines side by side [machines]'),
    places: count
      .min(1)
      .max(50)
      .nullable()
      .default(null)
      .describe('Machines that there are places for [machines]; null: as many as stand there'),
    buffer: count
      .nullable()
      .default(null)
      .describe('What fits before the station [units]; 0: a lot is handed from machine to machine; null: no limit'),
    blocking: z
      .enum(['afterService', 'beforeService'])
      .default('afterService')
      .describe(
        'When a lot must have room at its next station: before it may leave this one, or before it may begin here',
      ),
    pool: id.nullable().default(null).describe('Operators who run it; null: it runs by itself, round the clock'),
    operators: count.max(10).default(1).describe('Operators that one running machine needs [people]'),
    setup: time.prefault('0 s').describe('Time of a change of family'),
    failure: z
      .object({
        mtbf: duration.describe('Mean time between failures of a machine kept as new, above 0'),
        shape: z
          .number()
          .min(0.5)
          .max(10)
          .default(1)
          .describe('Weibull shape [1]: 1 failures by chance, above: by age'),
        clock: z
          .enum(['operating', 'calendar'])
          .default('operating')
          .describe('Whether a machine ages while it works, or always'),
        repairTime: time.describe('Time of a repair'),
        repairCost: money.default(0).describe('Parts and outside help for one repair [currency]'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Breakdowns; null: there are none'),
    minorStops: z
      .object({
        perHour: z.number().min(0).max(60).describe('How often [stops an hour of operation]'),
        length: duration.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Short stops that the operator clears; null: there are none'),
    service: z
      .object({
        time: time.describe('Time of a service'),
        cost: money.default(0).describe('Cost of a service [currency]'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Preventive service, which makes a machine as new; null: not possible'),
    rate: money.default(0).describe('Cost of one machine [currency an hour of shift]'),
    asset: z
      .object({
        value: money.describe('Worth of one machine at the opening [currency]'),
        life: duration.describe('Time over which it is written off, above 0'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('What a machine is worth in the books; null: not known, and the rate is wear, which costs no cash'),
    moveTime: time.prefault('0 s').describe('Time to carry a lot on to its next station'),
    dispatching: z.string().max(100).default('fifo').describe('Rule by which the next lot is chosen'),
  })
  .strict()
