/** The form of a shop floor: shifts and people, routes, stations. */

import { z } from 'zod'
import { count, duration, id, money, time } from './basics'
import { failure, service, wear } from './maintenance'
import { characteristic, chart, inspection, meanShifts } from './quality'

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
    characteristic: characteristic
      .nullable()
      .default(null)
      .describe('Measure of a unit, normal, against limits at −1 and +1; null: the step cannot spoil it'),
    inspection: inspection.nullable().default(null).describe('Inspection at the end of the step; null: nobody looks'),
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
    preemptive: z
      .boolean()
      .default(false)
      .describe('Under the priority rule a more urgent lot takes the machine from one that is worked on'),
    pool: id.nullable().default(null).describe('Operators who run it; null: it runs by itself, round the clock'),
    operators: count.max(10).default(1).describe('Operators that one running machine needs [people]'),
    setup: time.prefault('0 s').describe('Time of a change of family'),
    failure: failure.nullable().default(null).describe('Breakdowns; null: there are none'),
    minorStops: z
      .object({
        perHour: z.number().min(0).max(60).describe('How often [stops an hour of operation]'),
        length: duration.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Short stops that the operator clears; null: there are none'),
    service: service
      .nullable()
      .default(null)
      .describe('Preventive service, which makes a machine as new; null: not possible'),
    wear: wear.nullable().default(null).describe('What use does to a machine between two renewals; null: nothing'),
    meanShifts: meanShifts.nullable().default(null).describe('Shifts of the process mean of each machine; null: none'),
    chart: chart.nullable().default(null).describe('Control chart over each machine; null: none'),
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
