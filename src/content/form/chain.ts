/** The form of the chain: items, suppliers, lanes, stock. */

import { z } from 'zod'
import { count, duration, id, money, percentages, policy, time } from './basics'
import { operation, PLANT } from './floor'

const route = z.array(operation).max(200)

export const item = z
  .object({
    id: id.describe('Name by which everything else refers to it'),
    kind: z
      .enum(['material', 'component', 'product'])
      .default('product')
      .describe('What is bought; what is made and used up by what is made of it; what is sold'),
    standardCost: money.default(0).describe('Value of one unit in stock, where it is bought [currency]'),
    price: money.default(0).describe('What customers pay [currency a unit]'),
    family: z.string().max(100).default('').describe('Setup family: a station changes over between families'),
    route: route.default([]).describe('How it is made, step by step; its stations stand at one plant'),
    otherRoutes: z.array(route.min(1)).max(100).default([]).describe('How it is made at other plants'),
  })
  .strict()

export const supplier = z
  .object({
    id: id.describe('Name by which offers and sources refer to it'),
    site: id.describe('Where it is'),
    qualified: z.boolean().default(true).describe('Whether we may order from the first day'),
    qualification: z
      .object({
        time: duration.prefault('0 s').describe('How long it takes'),
        cost: money.default(0).describe('What it costs [currency]'),
      })
      .strict()
      .prefault({})
      .describe('What must be done before we may order, where it is not qualified'),
    outage: z
      .object({
        meanBetween: duration.describe('Mean time from one to the next; 0 s: none'),
        length: time.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('Times in which nothing leaves the supplier; null: there are none'),
  })
  .strict()

export const offer = z
  .object({
    supplier: id.describe('Who offers'),
    item: id.describe('What is offered'),
    price: money.describe('Price [currency a unit]'),
    minimumOrder: count.min(1).default(1).describe('Least that may be ordered [units]'),
    leadTime: time.describe('Time from the order until the goods are ready to leave'),
    delivered: z.boolean().default(false).describe('The supplier brings the goods: the lead time ends at our door'),
    ppm: z.number().min(0).max(1_000_000).default(0).describe('Defective parts [parts per million]'),
  })
  .strict()

export const lane = z
  .object({
    id: id.describe('Name by which segments refer to it'),
    from: id.describe('Site where it begins'),
    to: id.describe('Site where it ends'),
    modes: z
      .array(
        z
          .object({
            mode: z.enum(['sea', 'rail', 'road', 'express']).describe('Means of transport'),
            transit: time.describe('Time under way'),
            costFixed: money.default(0).describe('Cost of one departure [currency]'),
            costPerUnit: money.default(0).describe('Cost of carrying one unit [currency]'),
            departures: z
              .array(count.min(1).max(14))
              .min(1)
              .max(14)
              .describe('Numbers of departures that can be chosen, the least first [a week]'),
            co2PerUnit: z.number().min(0).max(1e9).default(0).describe('CO2 of carrying one unit [g]'),
          })
          .strict(),
      )
      .min(1)
      .max(10)
      .describe('Ways to travel that can be chosen'),
    mode: z.string().max(100).describe('Means of transport at the opening'),
    departuresPerWeek: count.min(1).max(14).describe('Departures at the opening [a week]'),
  })
  .strict()

export const stockPoint = z
  .object({
    id: id.describe('Its name'),
    site: id.default(PLANT).describe('Where it is'),
    item: id.describe('What lies there'),
    initial: count.default(0).describe('Stock at the opening [units]'),
    replenishment: policy
      .nullable()
      .default(null)
      .describe('Policy by which more is ordered; null: what is made here, which planning looks after'),
    sources: percentages.default({}).describe('Share of orders by supplier, together 100 [percent]'),
    orderCost: money.default(0).describe('Cost of placing an order [currency]'),
  })
  .strict()
