/** The form of the chain: items, suppliers, lanes, stock. */

import { z } from 'zod'
import { allocationRules } from '../../sim'
import { count, duration, id, money, percentages, span, time } from './basics'
import { operation, PLANT } from './floor'
import { forecasting, replenishment } from './policies'

const route = z.array(operation).max(200)

export const item = z
  .object({
    id: id.describe('Name by which everything else refers to it'),
    kind: z
      .enum(['material', 'component', 'product'])
      .prefault('product')
      .describe('What is bought; what is made and used up by what is made of it; what is sold'),
    standardCost: money.prefault(0).describe('Value of one unit in stock, where it is bought [currency]'),
    price: money.prefault(0).describe('What customers pay [currency a unit]'),
    timeToClaim: time
      .nullable()
      .prefault(null)
      .describe('Time from delivery until customers find bad units; null: on delivery'),
    family: z.string().max(100).prefault('').describe('Setup family: a station changes over between families'),
    route: route.prefault([]).describe('How it is made, step by step; its stations stand at one plant'),
    otherRoutes: z.array(route.min(1)).max(100).prefault([]).describe('How it is made at other plants'),
  })
  .strict()

export const supplier = z
  .object({
    id: id.describe('Name by which offers and sources refer to it'),
    site: id.describe('Where it is'),
    qualified: z.boolean().prefault(true).describe('Whether we may order from the first day'),
    qualification: z
      .object({
        time: duration.prefault('0 s').describe('How long it takes'),
        cost: money.prefault(0).describe('What it costs [currency]'),
      })
      .strict()
      .prefault({})
      .describe('What must be done before we may order, where it is not qualified'),
    paymentTerm: duration.prefault('0 s').describe('Time from a delivery to its payment'),
    outage: z
      .object({
        meanBetween: duration.describe('Mean time from one to the next; 0 s: none'),
        length: time.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Times in which nothing leaves the supplier; null: there are none'),
  })
  .strict()

export const offer = z
  .object({
    supplier: id.describe('Who offers'),
    item: id.describe('What is offered'),
    price: money.describe('Price [currency a unit]'),
    breaks: z
      .array(
        z
          .object({
            from: count.min(2).describe('Least order [units]'),
            price: money.describe('Price of every unit of it [currency]'),
          })
          .strict(),
      )
      .max(100)
      .prefault([])
      .describe('Price of every unit of an order of so many units or more, ascending'),
    minimumOrder: count.min(1).prefault(1).describe('Least that may be ordered [units]'),
    capacityPerWeek: count
      .min(1)
      .nullable()
      .prefault(null)
      .describe('Made for us, in the order in which it was ordered [units a week]; null: no limit'),
    crossing: z.boolean().prefault(true).describe('Whether a later order may be ready before an earlier one'),
    leadTime: time.describe('Time from the order until the goods are ready to leave'),
    delivered: z.boolean().prefault(false).describe('The supplier brings the goods: the lead time ends at our door'),
    ppm: z.number().min(0).max(1_000_000).prefault(0).describe('Defective parts [parts per million]'),
  })
  .strict()

/** Means of transport. */
export const transport = z.enum(['sea', 'rail', 'road', 'express'])

export const lane = z
  .object({
    id: id.describe('Name by which segments refer to it'),
    from: id.describe('Site where it begins'),
    to: id.describe('Site where it ends'),
    modes: z
      .array(
        z
          .object({
            mode: transport.describe('Means of transport'),
            transit: time.describe('Time under way'),
            costFixed: money.prefault(0).describe('Cost of the journey of one vehicle [currency]'),
            costPerUnit: money.prefault(0).describe('Cost of carrying one unit [currency]'),
            departures: z
              .array(count.min(1).max(14))
              .min(1)
              .max(14)
              .describe('Numbers of departures that can be chosen, the least first [a week]'),
            capacity: count.min(1).nullable().prefault(null).describe('Room in one vehicle [units]; null: no limit'),
            vehicles: count
              .min(1)
              .max(1000)
              .prefault(1)
              .describe('May leave at one departure of the timetable, each paid for [vehicles]'),
            co2PerVehicle: z.number().min(0).max(1e9).prefault(0).describe('CO2 of the journey of one vehicle [g]'),
            co2PerUnit: z.number().min(0).max(1e9).prefault(0).describe('CO2 of carrying one unit, besides [g]'),
          })
          .strict(),
      )
      .min(1)
      .max(10)
      .describe('Ways to travel that can be chosen'),
    mode: transport.describe('Means of transport at the opening, one of the modes'),
    departuresPerWeek: count.min(1).max(14).prefault(1).describe('Departures at the opening [a week]'),
    departure: z
      .object({
        rule: z
          .enum(['timetable', 'atOnce', 'whenFull'])
          .describe('By the departures a week; when anything waits; when as many units as the load wait'),
        load: count
          .prefault(0)
          .describe('What must wait before a vehicle leaves [units]; by the timetable, 0: none but something to carry'),
        longestWait: duration
          .nullable()
          .prefault(null)
          .describe('A vehicle leaves with less once something has waited so long; null: never'),
      })
      .strict()
      .prefault({ rule: 'timetable', load: 0, longestWait: null })
      .describe('When vehicles leave'),
    overtaking: z.boolean().prefault(true).describe('Whether a vehicle may arrive before one that left earlier'),
    disruption: z
      .object({
        meanBetween: span.describe('Mean time from one to the next'),
        length: time.describe('How long one lasts'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('Disruptions at random, in which no vehicle leaves; null: there are none'),
  })
  .strict()

export const stockPoint = z
  .object({
    id: id.describe('Its name'),
    site: id.prefault(PLANT).describe('Where it is'),
    item: id.describe('What lies there'),
    initial: count.prefault(0).describe('Stock at the opening [units]'),
    replenishment: replenishment
      .nullable()
      .prefault(null)
      .describe('Policy by which more is ordered; null: what is made here, which planning looks after'),
    sources: percentages
      .prefault({})
      .describe('Share of orders by supplier, or by site that holds the same item, together 100 [percent]'),
    orderCost: money.prefault(0).describe('Cost of placing an order [currency]'),
    allocation: z
      .enum(Object.keys(allocationRules) as [string, ...string[]])
      .prefault('byPromise')
      .describe(
        'Who of those who wait here is served next: who was promised first, who has priority, or who was given least',
      ),
    orderDelay: duration.prefault('0 s').describe('Time that an order takes to reach its source'),
    review: z
      .object({
        every: duration.describe('Time from one review to the next'),
        offset: duration.prefault('0 s').describe('Time of the first'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('When to look whether to order; null: whenever something is taken or asked for'),
    forecast: z
      .object({
        ...forecasting.shape,
        opening: z.number().min(0).max(1e9).describe('Demand of one period before the run [units]'),
      })
      .strict()
      .nullable()
      .prefault(null)
      .describe('How demand of a review period, or of a week, is forecast; null: not'),
    firmOrders: z
      .array(count)
      .max(1000)
      .prefault([])
      .describe('Orders of the first reviews, firm before the run opened [units]'),
    shortage: z
      .enum(['backorder', 'lostSale'])
      .prefault('backorder')
      .describe('Whether customers who find nothing wait or go'),
    partialShipment: z.boolean().prefault(false).describe('Whether an order goes in parts, as there are goods'),
    openingTransit: z
      .array(
        z
          .object({
            source: id.describe('Supplier or site that it comes from, or goes to'),
            quantity: count.min(1).describe('How much [units]'),
            what: z.enum(['goods', 'order']).prefault('goods').describe('Goods to here, or an order to the source'),
            arrives: duration.describe('When the goods arrive here, or the order at its source'),
          })
          .strict(),
      )
      .max(10_000)
      .prefault([])
      .describe('Goods and orders on their way when the run opens'),
  })
  .strict()
