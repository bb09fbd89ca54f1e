/**
 * The form of scenario files. Durations are written with their unit ("45 min", "3 d"), money in currency, shares in
 * percent; everything is turned into the model's units here.
 */

import { z } from 'zod'
import { levers, parseDuration, toCents } from '../sim'

export const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'expected a name of letters, digits and hyphens')

/** A length of time, written "45 min". */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(ms|s|min|h|d|w|y)$/, 'expected a duration such as "45 min", "8 h" or "3 d"')
  .transform((text) => parseDuration(text) ?? 0)
  .describe('A length of time: number and unit (ms, s, min, h, d, w, y)')

/** An amount of money in currency, kept in cents. */
const money = z.number().min(0).max(1e9).transform(toCents).describe('An amount of money, in currency')

export const count = z.number().int().min(0).max(1e9)
const share = z.number().min(0).max(1)

const distribution = z
  .object({
    family: z.enum(['constant', 'uniform', 'exponential', 'gamma', 'lognormal', 'weibull', 'hyperexponential']),
    mean: duration,
    cv: z.number().min(0).max(10).default(0).describe('Coefficient of variation: standard deviation over mean'),
  })
  .strict()

const timeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'expected a time of day such as "06:00"')

const shift = z
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

const operation = z
  .object({
    station: id,
    processTime: distribution,
    materials: z.array(z.object({ item: id, quantity: count.min(1) }).strict()).default([]),
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

const item = z
  .object({
    id,
    kind: z.enum(['material', 'product']),
    standardCost: money.default(0),
    price: money.default(0),
    family: z.string().default(''),
    route: z.array(operation).default([]),
  })
  .strict()

const people = {
  site: id,
  shift: id,
  headcount: count.max(1000),
  wage: money.describe('Pay an hour and head'),
}

const station = z
  .object({
    id,
    site: id,
    machines: count.min(1).max(50).default(1),
    buffer: count
      .nullable()
      .describe('Units that fit before the station; 0: a lot is handed from machine to machine; null: no limit'),
    pool: id.nullable(),
    operators: count.max(10).default(1),
    setup: distribution,
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
    moveTime: duration,
    dispatching: z.string(),
  })
  .strict()

const supplier = z
  .object({
    id,
    site: id,
    qualified: z.boolean(),
    qualification: z.object({ time: duration, cost: money }).strict(),
    outage: z.object({ meanBetween: duration, length: distribution }).strict().nullable(),
  })
  .strict()

const offer = z
  .object({
    supplier: id,
    item: id,
    price: money,
    minimumOrder: count.min(1),
    leadTime: distribution,
    ppm: z.number().min(0).max(1_000_000).describe('Defective parts per million'),
  })
  .strict()

const lane = z
  .object({
    id,
    from: id,
    to: id,
    modes: z
      .array(
        z
          .object({
            mode: z.enum(['sea', 'rail', 'road', 'express']),
            transit: distribution,
            costFixed: money,
            costPerUnit: money,
            departures: z.array(count.min(1).max(14)).min(1),
            co2PerUnit: z.number().min(0),
          })
          .strict(),
      )
      .min(1),
    mode: z.string(),
    departuresPerWeek: count.min(1).max(14),
  })
  .strict()

export const argument = z.union([z.number(), z.string(), z.boolean(), z.record(z.string(), z.number())])
const policy = z.object({ policy: z.string(), args: z.record(z.string(), argument) }).strict()
const percentages = z.record(z.string(), z.number().min(0).max(100))

const stockPoint = z
  .object({
    id,
    site: id,
    item: id,
    initial: count,
    replenishment: policy.nullable(),
    sources: percentages.default({}),
    orderCost: money.default(0),
  })
  .strict()

const segment = z
  .object({
    id,
    site: id,
    lane: id,
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

/** A lever by its name. */
export const lever = z.enum(Object.keys(levers) as [string, ...string[]])

const programme = z
  .object({
    lever,
    adoptionTime: duration,
    costPerWeek: money,
    launchCost: money,
    halfLife: duration,
    training: z.number().min(0).max(20),
    effects: z.record(z.string(), z.object({ least: z.number().gt(0), most: z.number().gt(0) }).strict()),
  })
  .strict()

export const company = {
  id,
  length: duration,
  company: z
    .object({
      cash: money,
      creditLine: money,
      holdingRate: share.describe('Yearly cost of holding stock as a share of its value'),
      attention: z.number().gt(0).describe('Programmes that the managers can look after at full speed at once'),
      returnCost: money,
    })
    .strict(),
  shifts: z.array(shift),
  items: z.array(item).min(1),
  sites: z.array(z.object({ id, kind: z.enum(['plant', 'supplier', 'warehouse', 'market']) }).strict()),
  pools: z.array(z.object({ id, ...people, absence: share }).strict()),
  crews: z.array(z.object(people).strict()),
  stations: z.array(station).min(1),
  suppliers: z.array(supplier),
  offers: z.array(offer),
  lanes: z.array(lane),
  stockPoints: z.array(stockPoint),
  segments: z.array(segment),
  planning: z
    .object({
      site: id,
      plan: z.enum(['weeklySchedule', 'replenish', 'makeToOrder']),
      lotSize: z.record(z.string(), count.min(1)),
      targetDays: z.number().min(0),
      forecastWeeks: count.min(1),
      release: policy,
      openingOrders: duration
        .default(0)
        .describe('Customers who ordered in this time before the opening wait for their goods'),
      promisedLeadTime: duration,
    })
    .strict(),
  openingLots: z
    .array(z.object({ product: id, quantity: count.min(1), station: id }).strict())
    .default([])
    .describe('Lots that stand before a station when the run opens'),
  programmes: z.array(programme),
  unlocked: z.array(lever),
}

/** A company alone: what a test against theory or a study needs. */
export const scenarioSchema = z.object(company).strict()
