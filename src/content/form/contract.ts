/** The form of contracts that suppliers offer. */

import { z } from 'zod'
import { count, duration, id, money, share, span } from './basics'

const terms = z
  .object({
    price: money.describe('Price of a unit while it is in force [currency]'),
    period: span.prefault('1 w').describe('Period of the commitment'),
    commitment: count.prefault(0).describe('To be ordered in each period [units]'),
    flexibility: share.prefault(0).describe('Share of the commitment that may be left without penalty [1]'),
    shortfallPenalty: money.prefault(0).describe('Penalty for each unit that is ordered less than that [currency]'),
    reserved: count.prefault(0).describe('Made for us beyond the capacity of the offer [units a week]'),
    reservationFee: money.prefault(0).describe('Cost of one of them in a week, used or not [currency]'),
    readyWithin: duration.prefault('0 s').describe('Time from order to readiness beyond which the supplier pays'),
    latePenalty: money.prefault(0).describe('What he pays for each unit of an order that is later [currency]'),
    length: span.describe('How long it is in force'),
    breakFee: money.prefault(0).describe('Cost of ending it before [currency]'),
  })
  .strict()

export const contract = z
  .object({
    supplier: id.describe('Who offers it'),
    item: id.describe('What it is about'),
    inForce: z.boolean().prefault(false).describe('In force when the run opens'),
    terms: terms.describe('What both sides are held to'),
  })
  .strict()
