/** The form of the chain: items, suppliers, lanes, stock. */

import { z } from 'zod'
import { count, distribution, duration, id, money, percentages, policy } from './basics'
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
    departuresPerWeek: count.min(1).max(14),
  })
  .strict()

export const stockPoint = z
  .object({
    id,
    site: id,
    item: id,
    initial: count,
    replenishment: policy.nullable(),
    forecasting: policy
      .nullable()
      .default(null)
      .describe('Method by which use is forecast; none: mean of the last weeks'),
    sources: percentages.default({}),
    orderCost: money.default(0),
  })
  .strict()
