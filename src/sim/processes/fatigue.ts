/**
 * Fatigue: overtime that goes on for weeks makes people slower and careless, and rest puts it right again. Strain is
 * overtime in hours a week and head, smoothed exponentially day by day: S ← S + (1 − e^(−day/memory)) · (7·today − S).
 * An hour of it costs output (Thomas & Raynar 1997; Pencavel 2015): effects grow in proportion to S.
 */

import { HOUR } from '../units'
import type { World } from '../world'
import { learnedFactor } from './learning'

/** The day is over: what was worked beyond the shift enters the strain, or a day of rest does. */
export function tire(world: World, index: number): void {
  const pool = world.pools[index]!
  const { fatigue } = world.model.pools[index]!
  const today = pool.beyondToday / HOUR
  pool.beyondToday = 0
  if (fatigue !== null) pool.strain += fatigue.weight * (7 * today - pool.strain)
}

/** How well the pool's people work from now on: as far as newcomers have learned, and as tired as they are. */
export function settlePace(world: World, index: number): void {
  const pool = world.pools[index]!
  const model = world.model.pools[index]!
  const learned = learnedFactor(pool, model, world.now)
  const { strain } = pool
  pool.timeFactor = model.fatigue === null ? learned : learned * (1 + model.fatigue.processTime * strain)
  if (model.fatigue === null) return
  pool.stopsFactor = 1 + model.fatigue.minorStops * strain
  pool.sigmaFactor = 1 + model.fatigue.sigma * strain
}
