/** The form of a shop floor: shifts and people, routes, stations. */

import { z } from 'zod'
import { DAY, WEEK } from '../../sim'
import { count, distribution, duration, id, money, share, time } from './basics'

const timeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'expected a time of day such as "06:00"')

export const shift = z
  .object({
    id,
    days: z.array(z.number().int().min(1).max(7)).min(1).describe('Working days, Monday = 1'),
    from: timeOfDay,
    to: timeOfDay.describe('Earlier than its beginning: on the next day'),
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
    station: id,
    processTime: distribution,
    materials: z.array(z.object({ item: id, quantity: count.min(1) }).strict()).default([]),
    feeders: z
      .array(z.object({ item: id, quantity: count.min(1).max(1000) }).strict())
      .default([])
      .describe('Components made for this very lot: let in with it on their own routes, and waited for here'),
    characteristic: z
      .object({ offset: z.number().min(-1).max(1), sigma: z.number().gt(0).max(3) })
      .strict()
      .nullable()
      .default(null),
    inspection: z
      .object({
        detection: share,
        falseReject: share,
        reworkFrom: count.nullable(),
        reworkLimit: count.max(5),
        holdTime: duration,
      })
      .strict()
      .nullable()
      .default(null),
  })
  .strict()

export const people = {
  site: id,
  shift: id,
  headcount: count.max(1000),
  wage: money.describe('Pay an hour and head'),
}

/** Operators who run stations. */
export const pool = z
  .object({
    id,
    ...people,
    absence: share.describe('Probability that one of them is absent from one shift'),
    overtime: z
      .object({
        length: duration.default(0).describe('Work beyond each shift at the opening'),
        most: duration.describe('The longest that may be worked beyond a shift'),
        premium: z.number().min(1).max(5).describe('Pay of an hour beyond the shift as a multiple of the wage'),
        notice: duration.default(0).describe('From a decision until it holds'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Work beyond the shift; null: there is none'),
    fatigue: z
      .object({
        memory: duration.describe('Time in which overtime is forgotten to 1/e'),
        processTime: z.number().min(0).max(1).default(0),
        minorStops: z.number().min(0).max(1).default(0),
        sigma: z.number().min(0).max(1).default(0),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('What each hour of overtime a week, smoothed, adds to process times, minor stops and sigma'),
    learning: z
      .object({
        first: z.number().min(1).max(10).describe('Process time of a newcomer in the first week, as a multiple'),
        rate: z.number().min(0.5).max(0.99).describe('What is left of the time when the weeks double'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('How newcomers learn the work; null: they work as the others from the first day'),
    turnover: z.number().min(0).max(0.99).default(0).describe('Share of the people who leave in a year'),
    recruitment: z
      .object({ time: duration, cost: money })
      .strict()
      .default({ time: 0, cost: 0 })
      .describe('How long it takes to find somebody, and what it costs'),
    severance: money.default(0).describe('What one who is released is paid'),
  })
  .strict()

export const station = z
  .object({
    id,
    site: id,
    machines: count.min(1).max(50).default(1),
    places: count
      .min(1)
      .max(50)
      .nullable()
      .default(null)
      .describe('Machines that there are places for; null: as many as stand there'),
    buffer: count
      .nullable()
      .describe('Units that fit before the station; 0: a lot is handed from machine to machine; null: no limit'),
    blocking: z
      .enum(['afterService', 'beforeService'])
      .default('afterService')
      .describe(
        'When a lot must have room at its next station: before it may leave this one, or before it may begin here',
      ),
    pool: id.nullable(),
    substitutes: z
      .array(id)
      .max(10)
      .default([])
      .describe('Pools that may run it too, asked in this order when the first has not enough people free'),
    operators: count.max(10).default(1),
    batch: z
      .object({
        most: count.min(1).describe('Units that fit, of whole lots; a single lot fits whatever its size'),
        least: count.min(1).default(1).describe('Units of one family that must wait before it starts'),
        longestWait: duration
          .nullable()
          .default(null)
          .describe('It starts with fewer when one has waited so long; null: never'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe(
        'A machine takes several lots of a family at once, as an oven does; the process time is that of the whole batch',
      ),
    setup: time.describe('Time of a change of family'),
    setupMatrix: z
      .record(z.string(), z.record(z.string(), duration))
      .default({})
      .describe('Mean time of the change from one family to another, where it is not that of setup'),
    failure: z
      .object({
        mtbf: duration,
        shape: z.number().min(0.5).max(10),
        clock: z.enum(['operating', 'calendar']),
        repairTime: distribution,
        repairCost: money,
      })
      .strict()
      .nullable(),
    minorStops: z
      .object({ perHour: z.number().min(0).max(60), length: duration })
      .strict()
      .nullable(),
    service: z.object({ time: distribution, cost: money }).strict().nullable(),
    rate: money.describe('Cost of one machine an hour of shift'),
    asset: z
      .object({ value: money, life: duration })
      .strict()
      .nullable()
      .default(null)
      .describe('Worth of a machine in the books at the opening, and the time over which it is written off'),
    moveTime: time.describe('Time to carry a lot on to its next station'),
    dispatching: z.string(),
  })
  .strict()
