/** The straight line of least squares through values at times 1, 2, 3 … (Gauss 1809). */

export interface LinearTrend {
  /** Value of the line at time 0. */
  readonly intercept: number
  /** Rise a period. */
  readonly slope: number
}

/** One value makes a flat line; none, a line at 0. */
export function linearTrend(values: readonly number[]): LinearTrend {
  const n = values.length
  if (n === 0) return { intercept: 0, slope: 0 }
  const centre = (n + 1) / 2
  let [sum, moment, spread] = [0, 0, 0]
  values.forEach((value, index) => {
    const time = index + 1 - centre
    sum += value
    moment += time * value
    spread += time * time
  })
  const slope = spread === 0 ? 0 : moment / spread
  return { intercept: sum / n - slope * centre, slope }
}
