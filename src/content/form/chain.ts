/** The form of the chain: items, suppliers, lanes, stock. */

import { z } from 'zod'
import { allocationRules } from '../../sim'
import { argument, count, distribution, duration, id, money, percentages, policy, span, time } from './basics'
import { operation } from './floor'

export const item = z
  .object({
    id,
    kind: z.enum(['material', 'component', 'product']),
    standardCost: money.default(0),
    price: money.default(0),
    timeToClaim: time
      .nullable()
      .default(null)
      .describe('Time from delivery until customers find bad units; none: on delivery'),
    family: z.string().default(''),
    route: z.array(operation).default([]).describe('How it is made; its stations stand at one plant'),
    otherRoutes: z.array(z.array(operation).min(1)).default([]).describe('How it is made at other plants'),
  })
  .strict()

export const supplier = z
  .object({
    id,
    site: id,
    qualified: z.boolean(),
    qualification: z.object({ time: duration, cost: money }).strict(),
    paymentTerm: duration.default(0).describe('Time from a delivery to its payment'),
    outage: z.object({ meanBetween: duration, length: distribution }).strict().nullable(),
  })
  .strict()

export const offer = z
  .object({
    supplier: id,
    item: id,
    price: money,
    breaks: z
      .array(z.object({ from: count.min(2), price: money }).strict())
      .default([])
      .describe('Price of every unit of an order of so many units or more, ascending'),
    minimumOrder: count.min(1),
    capacityPerWeek: count
      .min(1)
      .nullable()
      .default(null)
      .describe('Units made for us in a week, in the order in which they were ordered; null: no limit'),
    crossing: z.boolean().default(true).describe('A later order may be ready before an earlier one'),
    leadTime: distribution,
    delivered: z.boolean().default(false).describe('The supplier brings the goods: the lead time ends at our door'),
    ppm: z.number().min(0).max(1_000_000).describe('Defective parts per million'),
  })
  .strict()

export const lane = z
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
            capacity: count.min(1).nullable().default(null).describe('Units in one vehicle; null: no limit'),
            vehicles: count
              .min(1)
              .max(1000)
              .default(1)
              .describe('Vehicles that may leave at one departure of the timetable, each paid for'),
            co2PerVehicle: z.number().min(0).max(1e9).default(0).describe('Grams of CO2 of the journey of one vehicle'),
            co2PerUnit: z.number().min(0).max(1e9).describe('Grams of CO2 of one unit carried, besides'),
          })
          .strict(),
      )
      .min(1),
    mode: z.string(),
    departuresPerWeek: count.min(1).max(14),
    departure: z
      .object({
        rule: z
          .enum(['timetable', 'atOnce', 'whenFull'])
          .describe('By the departures a week; when anything waits; when as many units as the load wait'),
        load: count
          .default(0)
          .describe('Units that must wait before a vehicle leaves; by the timetable, 0: none but something to carry'),
        longestWait: duration
          .nullable()
          .default(null)
          .describe('A vehicle leaves with less once something has waited so long; null: never'),
      })
      .strict()
      .default({ rule: 'timetable', load: 0, longestWait: null })
      .describe('When vehicles leave'),
    overtaking: z.boolean().default(true).describe('A vehicle may arrive before one that left earlier'),
    disruption: z
      .object({ meanBetween: span, length: time })
      .strict()
      .nullable()
      .default(null)
      .describe('Disruptions at random: in one, no vehicle leaves'),
  })
  .strict()

export const stockPoint = z
  .object({
    id,
    site: id,
    item: id,
    initial: count,
    replenishment: policy.nullable(),
    sources: percentages.default({}).describe('Percent by supplier, or by site that holds the same item'),
    orderCost: money.default(0),
    allocation: z
      .enum(Object.keys(allocationRules) as [string, ...string[]])
      .default('byPromise')
      .describe('Who of those who wait here is served next'),
    orderDelay: duration.default(0).describe('Time that an order takes to reach its source'),
    review: z
      .object({ every: duration, offset: duration.default(0) })
      .strict()
      .nullable()
      .default(null)
      .describe('When to look whether to order; null: whenever something is taken or asked for'),
    forecast: z
      .object({ policy: z.string(), args: z.record(z.string(), argument).default({}), opening: z.number().min(0) })
      .strict()
      .nullable()
      .default(null)
      .describe(
        'How demand of a review period, or of a week, is forecast; opening: that of one before the run [units]',
      ),
    firmOrders: z
      .array(count)
      .max(1000)
      .default([])
      .describe('Orders of the first reviews, firm before the run opened [units]'),
    shortage: z.enum(['backorder', 'lostSale']).default('backorder').describe('Customers who find nothing: wait or go'),
    partialShipment: z.boolean().default(false).describe('An order goes in parts, as there are goods'),
    openingTransit: z
      .array(
        z
          .object({
            source: id,
            quantity: count.min(1),
            what: z.enum(['goods', 'order']).default('goods'),
            arrives: duration.describe('When the goods arrive here, or the order at its source'),
          })
          .strict(),
      )
      .default([])
      .describe('Goods and orders on their way when the run opens'),
  })
  .strict()
