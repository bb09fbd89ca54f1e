/** The form of a shop floor: shifts and people, routes, stations. */

import { z } from 'zod'
import { DAY, dispatchingRules, WEEK } from '../../sim'
import { count, duration, id, money, share, time } from './basics'
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
    to: timeOfDay.describe('Time of day at which it ends, "14:00"; earlier than it begins: on the next day'),
  })
  .strict()
  .transform(({ id: name, days, from, to }) => ({
    id: name,
    working: [...new Set(days)]
      .sort((a, b) => a - b)
      .flatMap((day) => hoursOf((day - 1) * DAY + clock(from), (day - 1) * DAY + clock(to)))
      .sort((a, b) => a.from - b.from),
  }))

/** Hours of one shift within the week: those of a night shift go on into the next day, those of Sunday's into Monday. */
function hoursOf(from: number, to: number): { from: number; to: number }[] {
  const until = to < from ? to + DAY : to
  return until <= WEEK
    ? [{ from, to: until }]
    : [
        { from: 0, to: until - WEEK },
        { from, to: WEEK },
      ]
}

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
            quantity: count.min(1).max(1e6).prefault(1).describe('For one unit [units]'),
          })
          .strict(),
      )
      .max(1000)
      .prefault([])
      .describe('What is drawn from stock as the operation begins'),
    feeders: z
      .array(
        z
          .object({
            item: id.describe('What is made'),
            quantity: count.min(1).max(1000).prefault(1).describe('For one unit [units]'),
          })
          .strict(),
      )
      .max(100)
      .prefault([])
      .describe('Components made for this very lot: let in with it on their own routes, and waited for here'),
    characteristic: characteristic
      .nullable()
      .prefault(null)
      .describe('Measure of a unit, normal, against limits at −1 and +1; null: the step cannot spoil it'),
    inspection: inspection.nullable().prefault(null).describe('Inspection at the end of the step; null: nobody looks'),
  })
  .strict()

export const people = {
  site: id.prefault(PLANT).describe('Where they work'),
  shift: id.describe('When they work'),
  headcount: count.max(1000).describe('How many they are [people]'),
  wage: money.prefault(0).describe('Pay of one [currency an hour of shift]'),
}

const rate = z.number().min(0).max(1).prefault(0)

/** Operators who run stations. */
export const pool = z
  .object({
    id: id.describe('Name by which stations refer to it'),
    ...people,
    absence: share.prefault(0).describe('Probability that one of them misses a shift [1]'),
    overtime: z
      .object({
        length: duration.prefault('0 s').describe('Work beyond each shift at the opening'),
        most: duration.describe('The longest that may be worked beyond a shift'),
        premium: z
          .number()
          .min(1)
          .max(5)
          .prefault(1)
          .describe('Pay of an hour beyond the shift as a multiple of the wage [1]'),
        notice: duration.prefault('0 s').describe('From a decision until it holds'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Work beyond the shift; null: there is none'),
    fatigue: z
      .object({
        memory: duration.describe('Time in which overtime is forgotten to 1/e'),
        processTime: rate.describe('What an hour of overtime a week adds to process times [1]'),
        minorStops: rate.describe('What it adds to how often minor stops come [1]'),
        sigma: rate.describe('What it adds to the sigma of characteristics [1]'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('What sustained overtime does to people; null: nothing'),
    learning: z
      .object({
        first: z.number().min(1).max(10).describe('Process time of a newcomer in the first week, as a multiple [1]'),
        rate: z.number().min(0.5).max(0.99).describe('What is left of the time when the weeks double [1]'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('How newcomers learn the work; null: they work as the others from the first day'),
    turnover: z.number().min(0).max(0.99).prefault(0).describe('Share of the people who leave in a year [1]'),
    recruitment: z
      .object({
        time: duration.prefault('0 s').describe('From the decision until somebody comes'),
        cost: money.prefault(0).describe('For each [currency]'),
      })
      .strict()
      .prefault({})
      .describe('How long it takes to find somebody, and what it costs'),
    severance: money.prefault(0).describe('What one who is released is paid [currency]'),
  })
  .strict()

export const station = z
  .object({
    id: id.describe('Name by which routes refer to it'),
    site: id.prefault(PLANT).describe('Where it stands'),
    machines: count.min(1).max(50).prefault(1).describe('Machines side by side [machines]'),
    places: count
      .min(1)
      .max(50)
      .nullable()
      .prefault(null)
      .describe('Machines that there are places for [machines]; null: as many as stand there'),
    buffer: count
      .nullable()
      .prefault(null)
      .describe('What fits before the station [units]; 0: a lot is handed from machine to machine; null: no limit'),
    blocking: z
      .enum(['afterService', 'beforeService'])
      .prefault('afterService')
      .describe(
        'When a lot must have room at its next station: before it may leave this one, or before it may begin here',
      ),
    preemptive: z
      .boolean()
      .prefault(false)
      .describe('Under the priority rule a more urgent lot takes the machine from one that is worked on'),
    pool: id.nullable().prefault(null).describe('Operators who run it; null: it runs by itself, round the clock'),
    substitutes: z
      .array(id)
      .max(10)
      .prefault([])
      .describe('Pools that may run it too, asked in this order when the first has not enough people free'),
    operators: count.max(10).prefault(1).describe('Operators that one running machine needs [people]'),
    batch: z
      .object({
        most: count.min(1).describe('What fits, in whole lots; a single lot fits whatever its size [units]'),
        least: count.min(1).prefault(1).describe('What must wait of one family before it starts [units]'),
        longestWait: duration
          .nullable()
          .prefault(null)
          .describe('It starts with fewer when one has waited so long; null: never'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('A machine works on several lots of a family at once, in one process time for all; null: on one'),
    setup: time.prefault('0 s').describe('Time of a change of family'),
    setupMatrix: z
      .record(z.string(), z.record(z.string(), duration))
      .prefault({})
      .describe('Mean time of the change from one family to another, where it is not that of setup'),
    failure: failure.nullable().prefault(null).describe('Breakdowns; null: there are none'),
    minorStops: z
      .object({
        perHour: z.number().min(0).max(60).describe('How often [stops an hour of operation]'),
        length: duration.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Short stops that the operator clears; null: there are none'),
    service: service
      .nullable()
      .prefault(null)
      .describe('Preventive service, which makes a machine as new; null: not possible'),
    wear: wear.nullable().prefault(null).describe('What use does to a machine between two renewals; null: nothing'),
    meanShifts: meanShifts.nullable().prefault(null).describe('Shifts of the process mean of each machine; null: none'),
    chart: chart.nullable().prefault(null).describe('Control chart over each machine; null: none'),
    rate: money.prefault(0).describe('Cost of one machine [currency an hour of shift]'),
    asset: z
      .object({
        value: money.describe('Worth of one machine at the opening [currency]'),
        life: duration.describe('Time over which it is written off, above 0'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('What a machine is worth in the books; null: not known, and the rate is wear, which costs no cash'),
    moveTime: time.prefault('0 s').describe('Time to carry a lot on to its next station'),
    dispatching: z
      .enum(Object.keys(dispatchingRules) as [string, ...string[]])
      .prefault('fifo')
      .describe('Rule by which the next lot is chosen'),
  })
  .strict()
