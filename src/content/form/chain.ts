/** The form of the chain: items, suppliers, lanes, stock. */

import { z } from 'zod'
import { argument, count, distribution, duration, id, money, percentages, policy } from './basics'
import { operation } from './floor'

export const item = z
  .object({
    id,
    kind: z.enum(['material', 'component', 'product']),
    standardCost: money.default(0),
    price: money.default(0),
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
    outage: z.object({ meanBetween: duration, length: distribution }).strict().nullable(),
  })
  .strict()

export const offer = z
  .object({
    supplier: id,
    item: id,
    price: money,
    minimumOrder: count.min(1),
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
            co2PerUnit: z.number().min(0),
          })
          .strict(),
      )
      .min(1),
    mode: z.string(),
    departuresPerWeek: count
      .min(1)
      .max(14)
      .nullable()
      .describe('null: goods leave at once, each consignment by itself'),
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
      .describe('Forecast that an ordering rule sees; opening: demand of a review period seen before the run [units]'),
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
