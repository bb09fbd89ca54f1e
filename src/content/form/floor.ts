/** The form of a shop floor: shifts and people, routes, stations. */

import { z } from 'zod'
import { count, distribution, duration, id, money, time } from './basics'
import { failure, service, wear } from './maintenance'
import { characteristic, chart, inspection, meanShifts } from './quality'

const timeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'expected a time of day such as "06:00"')

export const shift = z
  .object({
    id,
    days: z.array(z.number().int().min(1).max(7)).min(1).describe('Working days, Monday = 1'),
    from: timeOfDay,
    to: timeOfDay,
  })
  .strict()
  .transform(({ id: name, days, from, to }) => ({
    id: name,
    working: [...days]
      .sort((a, b) => a - b)
      .map((day) => ({ from: (day - 1) * 86_400_000 + clock(from), to: (day - 1) * 86_400_000 + clock(to) })),
  }))

function clock(text: string): number {
  const [hours, minutes] = text.split(':').map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000
}

export const operation = z
  .object({
    station: id,
    processTime: distribution,
    materials: z.array(z.object({ item: id, quantity: count.min(1) }).strict()).default([]),
    characteristic: characteristic.nullable().default(null),
    inspection: inspection.nullable().default(null),
  })
  .strict()

export const people = {
  site: id,
  shift: id,
  headcount: count.max(1000),
  wage: money.describe('Pay an hour and head'),
}

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
    operators: count.max(10).default(1),
    setup: time.describe('Time of a change of family'),
    failure: failure.nullable(),
    minorStops: z
      .object({ perHour: z.number().min(0).max(60), length: duration })
      .strict()
      .nullable(),
    service: service.nullable().describe('Preventive service: it makes a machine as new'),
    wear: wear.nullable().default(null).describe('What use does to a machine between two renewals'),
    meanShifts: meanShifts.nullable().default(null).describe('Shifts of the process mean of each machine'),
    chart: chart.nullable().default(null).describe('Control chart over each machine'),
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
