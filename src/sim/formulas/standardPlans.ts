/**
 * Single sampling plans of MIL-STD-105E (1989) and ANSI/ASQ Z1.4, normal inspection, level II. Sample sizes and
 * acceptable quality levels both grow by about the fifth root of ten a step, so that sample × level, and with it the
 * acceptance number, is the same along each diagonal of the standard's table (Hald 1981).
 */

import type { SamplingPlan } from './acceptanceSampling'

export interface StandardPlan extends SamplingPlan {
  /** Code letter of the sample size. */
  readonly letter: string
}

const LETTERS = 'ABCDEFGHJKLMNPQR'
const SAMPLES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000]
/** Largest lot of each letter at level II; lots beyond the last take the next letter. */
const LARGEST_LOTS = [8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000]
/** Acceptable quality levels, in percent of units bad. */
const QUALITY_LEVELS = [0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10]
/** The diagonal (letter + level) of acceptance number 0, and the numbers from there on; null: see the nearest plan. */
const FIRST_DIAGONAL = 14
const ACCEPTANCE = [0, null, null, 1, 2, 3, 5, 7, 10, 14, 21]

/**
 * The plan for lots of `lot` units at an acceptable quality level [percent]; where the standard has no plan on the
 * spot, the one its arrows lead to. A sample that is not smaller than the lot is the whole lot.
 * @throws when the standard has no such quality level.
 */
export function standardPlan(lot: number, percent: number): StandardPlan {
  const level = QUALITY_LEVELS.indexOf(percent)
  if (level < 0) throw new Error(`the standard has no acceptable quality level of ${percent} %`)
  const letters = LARGEST_LOTS.filter((largest) => lot > largest).length
  const index = nearestPlan(letters, level)
  const acceptance = ACCEPTANCE[index + level - FIRST_DIAGONAL]!
  return { letter: LETTERS[index]!, sample: SAMPLES[index]!, acceptance }
}

/** The letter, from the lot's own, at which the column of the level has a plan. */
function nearestPlan(index: number, level: number): number {
  const row = index + level - FIRST_DIAGONAL
  if (row < 0) return FIRST_DIAGONAL - level
  if (row >= ACCEPTANCE.length) return FIRST_DIAGONAL + ACCEPTANCE.length - 1 - level
  if (ACCEPTANCE[row] !== null) return index
  // Between the acceptance numbers 0 and 1, the first step points up the table and the second down; where the table
  // ends above, both point down.
  return row === 1 && index > 0 ? index - 1 : index + (3 - row)
}
