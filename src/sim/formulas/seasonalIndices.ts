/**
 * Classical decomposition: trend by a centred moving average over one season, the season by what is left of it
 * (Macaulay 1931).
 */

/** Whether a season adds to the trend or multiplies it. */
export type SeasonKind = 'additive' | 'multiplicative'

/** Averages over one season of `length` periods around each period; null where the season does not fit. */
export function centredAverages(values: readonly number[], length: number): (number | null)[] {
  const reach = Math.floor(length / 2)
  return values.map((_, centre) => {
    if (centre < reach || centre + reach >= values.length) return null
    let sum = 0
    for (let offset = -reach; offset <= reach; offset++) {
      // With an even season, the two ends are the same part of it and count half each.
      const weight = length % 2 === 0 && Math.abs(offset) === reach ? 0.5 : 1
      sum += weight * values[centre + offset]!
    }
    return sum / length
  })
}

/**
 * Mean deviation from trend, or mean ratio to it, by period of the season, scaled to a mean of 0 or 1. A part of the
 * season without a usable value is neutral. Two seasons of values are needed to see every part once.
 */
export function seasonalIndices(values: readonly number[], length: number, kind: SeasonKind): number[] {
  const neutral = kind === 'additive' ? 0 : 1
  const sums = new Array<number>(length).fill(0)
  const counts = new Array<number>(length).fill(0)
  centredAverages(values, length).forEach((trend, index) => {
    if (trend === null || (kind === 'multiplicative' && trend === 0)) return
    sums[index % length]! += kind === 'additive' ? values[index]! - trend : values[index]! / trend
    counts[index % length]!++
  })
  const indices = sums.map((sum, part) => (counts[part]! > 0 ? sum / counts[part]! : neutral))
  const mean = indices.reduce((sum, index) => sum + index, 0) / length
  if (kind === 'additive') return indices.map((index) => index - mean)
  return mean === 0 ? indices.map(() => 1) : indices.map((index) => index / mean)
}
