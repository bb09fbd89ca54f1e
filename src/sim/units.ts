/** The one place where everyday units become the model's: milliseconds, cents, base units. */

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY
/** A planning year of 52 weeks, as in the yearly worth of programmes [ms]. */
export const YEAR = 52 * WEEK

const LENGTHS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND,
  min: MINUTE,
  h: HOUR,
  d: DAY,
  w: WEEK,
  y: YEAR,
}

/** Milliseconds in a written duration such as `"45 min"` or `"3 d"`; null when it is not one. */
export function parseDuration(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|min|h|d|w|y)$/.exec(text)
  if (match === null) return null
  const length = LENGTHS[match[2]!]!
  return Math.round(Number(match[1]) * length)
}

/** Whole cents in an amount of currency, rounded half away from zero. */
export function toCents(amount: number): number {
  return amount < 0 ? -Math.round(-amount * 100) : Math.round(amount * 100)
}
