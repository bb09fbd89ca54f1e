/**
 * The form of scenario files. Durations are written with their unit ("45 min", "3 d"), money in currency, shares in
 * percent; everything is turned into the model's units here.
 */

import { z } from 'zod'
import { count, duration, id, lever, money, share } from './basics'
import { item, lane, offer, stockPoint, supplier } from './chain'
import { programme, project } from './change'
import { people, shift, station } from './floor'
import { segment } from './market'
import { planning, workOrders } from './planning'

export const company = {
  id,
  length: duration,
  company: z
    .object({
      cash: money,
      creditLine: money,
      creditRate: share.default(0).describe('Yearly interest on what the bank has lent'),
      depositRate: share.default(0).describe('Yearly interest on what lies in the bank'),
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
  stations: z.array(station),
  suppliers: z.array(supplier),
  offers: z.array(offer),
  lanes: z.array(lane),
  stockPoints: z.array(stockPoint),
  segments: z.array(segment),
  planning: z.union([planning.transform((one) => [one]), z.array(planning)]).describe('Plans and gates, one a plant'),
  workOrders: z.array(workOrders).default([]).describe('Work that comes from outside'),
  openingLots: z
    .array(z.object({ product: id, quantity: count.min(1), station: id }).strict())
    .default([])
    .describe('Lots that stand before a station when the run opens'),
  programmes: z.array(programme),
  projects: z.array(project).default([]).describe('Changes that are made once, as networks of tasks'),
  unlocked: z.array(lever),
}

/** A company alone: what a test against theory or a study needs. */
export const scenarioSchema = z.object(company).strict()
