/**
 * Overhaul at fixed intervals, with repairs between them that leave the machine as old as it was: failures then come as
 * a Poisson process whose mean to age T is (T/scale)^shape (Barlow & Hunter 1960).
 */

import { power } from '../kernel/math'
import type { WeibullLife } from './ageReplacement'

export interface OverhaulCosts {
  readonly overhaul: number
  readonly repair: number
}

/** Cost a time with an overhaul every `interval`: (c₀ + c_m·(T/scale)^shape)/T. */
export const overhaulCostRate = (interval: number, { shape, scale }: WeibullLife, costs: OverhaulCosts): number =>
  (costs.overhaul + costs.repair * power(interval / scale, shape)) / interval

/** The interval of least cost, scale·(c₀/(c_m·(shape − 1)))^(1/shape); infinite when the machine does not wear out. */
export const optimalOverhaulInterval = ({ shape, scale }: WeibullLife, { overhaul, repair }: OverhaulCosts): number =>
  shape <= 1 ? Number.POSITIVE_INFINITY : scale * power(overhaul / (repair * (shape - 1)), 1 / shape)
