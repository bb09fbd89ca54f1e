/** The form of contracts that suppliers offer. */

import { z } from 'zod'
import { count, duration, id, money, share, span } from './basics'

const terms = z
  .object({
    price: money.describe('Price of a unit while it is in force'),
    period: span.default(604_800_000).describe('Period of the commitment'),
    commitment: count.default(0).describe('Units to be ordered in each period'),
    flexibility: share.default(0).describe('Share of the commitment that may be left without penalty'),
    shortfallPenalty: money.default(0).describe('Penalty for each unit that is ordered less than that'),
    reserved: count.default(0).describe('Units a week that are made for us beyond the capacity of the offer'),
    reservationFee: money.default(0).describe('Cost of one of them in a week, used or not'),
    readyWithin: duration.default(0).describe('Time from order to readiness beyond which the supplier pays'),
    latePenalty: money.default(0).describe('What he pays for each unit of an order that is later'),
    length: span.describe('How long it is in force'),
    breakFee: money.default(0).describe('Cost of ending it before'),
  })
  .strict()

export const contract = z
  .object({
    supplier: id,
    item: id,
    inForce: z.boolean().default(false).describe('In force when the run opens'),
    terms,
  })
  .strict()
