/**
 * What will demand be? A method turns demands, period by period, into a memory of plain numbers that the world can
 * store, and a memory into forecasts. It takes any trace: fractions, zeros, returns below zero.
 */

import { type Args, type Params, quantity } from '../../params'

/** Plain data, so that a save can carry it. */
export type ForecastMemory = Readonly<Record<string, number | readonly number[]>>

export interface ForecastingMethod<P extends Params = Params, Memory extends ForecastMemory = ForecastMemory> {
  readonly params: P
  /** Memory after the demands of the past, the oldest first; there may be none. */
  readonly start: (history: readonly number[], args: Args<P>) => Memory
  /** Memory after one more period. */
  readonly observe: (memory: Memory, demand: number, args: Args<P>) => Memory
  /** Demand expected in the period `horizon` periods ahead, 1 being the next [units]. */
  readonly forecast: (memory: Memory, horizon: number, args: Args<P>) => number
}

export const forecastingMethod = <P extends Params, Memory extends ForecastMemory>(
  declared: ForecastingMethod<P, Memory>,
): ForecastingMethod<P, Memory> => declared

/** How much of an error a smoothed figure takes up. */
export const smoothingWeight = (initial: number) => quantity({ unit: '', min: 0, max: 1, step: 0.01, initial })

/** A figure moved towards what was seen. */
export const smoothed = (before: number, seen: number, weight: number): number => weight * seen + (1 - weight) * before
