/** The height of a value in its row: the row holds all values and the goal, and a steady measure runs along the middle. */
export function rowScale(
  values: readonly number[],
  goal: number | null,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): (value: number) => number {
  const all = goal === null ? values : [...values, goal]
  const [low, high] = all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)]
  // A wiggle of a few percent must not look like a fall.
  const span = Math.max(high - low, 0.12 * Math.max(Math.abs(low), Math.abs(high)), 1e-9)
  const middle = (low + high) / 2
  return (value) => (top + bottom) / 2 - ((value - middle) / span) * (bottom - top)
}
