/** The form of what quality depends on, how it is inspected, and how the process is watched. */

import { z } from 'zod'
import { count, duration, money, share, time } from './basics'
import { chartPlan, inspectionPlan } from './policies'

export const characteristic = z
  .object({
    offset: z.number().min(-1).max(1).prefault(0).describe('Mean, off the middle [half widths of the tolerance]'),
    sigma: z.number().gt(0).max(3).describe('Standard deviation [half widths of the tolerance]'),
  })
  .strict()

export const inspection = z
  .object({
    plan: inspectionPlan
      .prefault({ policy: 'everyUnit', args: {} })
      .describe('none, sampling with its sample and acceptance number, or everyUnit'),
    detection: share.prefault(1).describe('Probability that a bad unit is found [1]'),
    falseReject: share.prefault(0).describe('Probability that a good unit is rejected [1]'),
    time: duration.prefault('0 min').describe('Time to look at one unit, during which machine and lot stand'),
    cost: money.prefault(0).describe('Cost of looking at one unit [currency]'),
    reworkFrom: count
      .nullable()
      .prefault(null)
      .describe('Operation, from 0, that a rejected unit goes back to [1]; null: it is scrapped'),
    reworkable: share.prefault(1).describe('Share of the bad units found that can be put right [1]'),
    reworkLimit: count.max(5).prefault(1).describe('How often a unit is reworked before it is scrapped [times]'),
    holdTime: duration.prefault('0 s').describe('Time that the station stands for each rejected unit'),
  })
  .strict()

export const meanShifts = z
  .object({
    meanBetween: duration.describe('Mean time at work from a reset to the next shift of the mean'),
    size: z
      .object({
        least: z.number().min(0).max(10).describe('Least size [sigmas]'),
        most: z.number().min(0).max(10).describe('Greatest size [sigmas]'),
      })
      .strict()
      .refine(({ least, most }) => least <= most, { path: ['most'], message: 'expected at least `least`' })
      .describe('Size of a shift in sigmas: uniform between the two'),
    up: share.prefault(0.5).describe('Probability that a shift is upwards [1]'),
  })
  .strict()

export const chart = z
  .object({
    plan: chartPlan
      .nullable()
      .prefault(null)
      .describe('shewhart, westernElectric, cusum or ewma, with its design; null: nobody takes samples'),
    every: duration.describe('Time from one sample to the next'),
    sample: count.min(1).max(50).describe('Size of a sample [units]'),
    time: duration.prefault('0 min').describe('Time to measure one unit, during which the machine stands'),
    cost: money.prefault(0).describe('Cost of measuring one unit [currency]'),
    searchTime: time.describe('Time for which a signal stops the machine'),
  })
  .strict()
