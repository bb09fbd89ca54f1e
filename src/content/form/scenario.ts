/**
 * The form of scenario files. Durations are written with their unit ("45 min", "3 d"), money in currency, shares in
 * percent; everything is turned into the model's units here. What is left out has the value that a textbook's queue
 * would give it: no limits, no costs, no people, no failures.
 */

import { z } from 'zod'
import { count, duration, id, lever, money, share } from './basics'
import { item, lane, offer, stockPoint, supplier } from './chain'
import { programme, project } from './change'
import { contract } from './contract'
import { PLANT, people, pool, shift, station } from './floor'
import { segment } from './market'
import { planning, workOrders } from './planning'

/** Most things of one kind: the size of a large company, and a bound on what a file can ask of a machine. */
const MOST = 2000

const site = z
  .object({
    id: id.describe('Its name'),
    kind: z.enum(['plant', 'supplier', 'warehouse', 'market']).describe('What is there'),
  })
  .strict()

const openingLot = z
  .object({
    product: id.describe('What it is'),
    quantity: count.min(1).max(1e6).prefault(1).describe('How much of it [units]'),
    station: id.describe('Station that it stands before'),
  })
  .strict()

const purse = z
  .object({
    cash: money.prefault(0).describe('In the bank at the opening [currency]'),
    creditLine: money
      .prefault(1e9)
      .describe('What the bank lends; beyond it the company is bankrupt and the run over [currency]'),
    creditRate: share.prefault(0).describe('Yearly interest on what the bank has lent, as a share of it [1]'),
    depositRate: share.prefault(0).describe('Yearly interest on what lies in the bank, as a share of it [1]'),
    holdingRate: share.prefault(0).describe('Yearly cost of holding stock as a share of its value [1]'),
    attention: z
      .number()
      .gt(0)
      .max(1000)
      .prefault(1)
      .describe('What the managers can look after at full speed at once [programmes]'),
    returnCost: money.prefault(0).describe('Cost of a defective unit in the hands of a customer [currency]'),
  })
  .strict()

export const company = {
  id: id.describe('Name of the scenario'),
  length: duration.describe('Length of a run'),
  company: purse.prefault({}).describe('Its money and its managers'),
  shifts: z.array(shift).max(MOST).prefault([]).describe('Hours that people work, repeated every week'),
  items: z.array(item).min(1).max(MOST).describe('What is bought, made and sold'),
  sites: z
    .array(site)
    .max(MOST)
    .prefault([{ id: PLANT, kind: 'plant' }])
    .describe('Places of the chain'),
  pools: z.array(pool).max(MOST).prefault([]).describe('Operators who run stations'),
  crews: z
    .array(z.object(people).strict())
    .max(MOST)
    .prefault([])
    .describe('Technicians who repair and service machines'),
  stations: z.array(station).max(MOST).prefault([]).describe('Stations with their machines'),
  suppliers: z.array(supplier).max(MOST).prefault([]).describe('Who sells to us'),
  offers: z.array(offer).max(MOST).prefault([]).describe('What suppliers ask and take for an item'),
  contracts: z.array(contract).max(MOST).prefault([]).describe('Contracts that suppliers offer'),
  lanes: z.array(lane).max(MOST).prefault([]).describe('What carries goods from site to site'),
  stockPoints: z
    .array(stockPoint)
    .max(MOST)
    .prefault([])
    .describe('Stock of one item at one site; what is made and has none is put on an empty shelf where it is made'),
  segments: z.array(segment).max(MOST).prefault([]).describe('Customers'),
  planning: z
    .union([planning.transform((one) => [one]), z.array(planning).max(MOST)])
    .prefault({})
    .describe('Plans and gates, one a plant'),
  workOrders: z.array(workOrders).max(MOST).prefault([]).describe('Work that comes from outside'),
  openingLots: z
    .array(openingLot)
    .max(100_000)
    .prefault([])
    .describe('Lots that stand before a station when the run opens'),
  programmes: z.array(programme).max(MOST).prefault([]).describe('Changes of how people work, which spread slowly'),
  projects: z.array(project).max(100).prefault([]).describe('Changes that are made once, as networks of tasks'),
  unlocked: z.array(lever).max(MOST).prefault([]).describe('Levers that may be pulled'),
}

/** A company alone: what a test against theory or a study needs. */
export const scenarioSchema = z.object(company).strict()
