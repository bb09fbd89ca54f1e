/** What a live chart is made of. */
export interface Series {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** A line across the chart: a target, a reorder point. */
export interface Level {
  readonly name: string
  readonly value: number
}

export interface LineChartProps {
  /** What the chart says, in one sentence. */
  readonly label: string
  /** Stands above it, where the surroundings do not say what it is. */
  readonly title?: string
  readonly xLabel: string
  readonly x: readonly number[]
  readonly readX: (x: number) => string
  /** On the axis, where it is shorter; nothing for a tick without words. */
  readonly readTick?: (x: number) => string
  readonly series: readonly Series[]
  readonly lines?: readonly Level[]
  readonly read: (value: number) => string
  readonly height?: number
}
