/**
 * What a line of stations with a given number of jobs in it can do: at best, at worst, and in the practical worst case
 * that divides lean lines from fat ones (Hopp & Spearman 2011, Factory Physics, ch. 7). Little's law joins the three
 * measures: WIP = throughput × cycle time (Little 1961).
 */

export interface LineStation {
  readonly processTime: number
  readonly machines: number
}

/** All that the benchmarks need to know of a line. */
export interface Line {
  /** rb: rate of the station that is used most. */
  readonly bottleneckRate: number
  /** T₀: sum of the process times, what a job takes that never waits. */
  readonly rawProcessTime: number
}

export interface Performance {
  readonly throughput: number
  readonly cycleTime: number
}

/** The line of stations that every job passes once. */
export function lineOf(stations: readonly LineStation[]): Line {
  return {
    bottleneckRate: Math.min(...stations.map(({ processTime, machines }) => machines / processTime)),
    rawProcessTime: stations.reduce((sum, { processTime }) => sum + processTime, 0),
  }
}

/** W₀ = rb·T₀: the jobs with which a line without variability is just fully used. */
export function criticalWip({ bottleneckRate, rawProcessTime }: Line): number {
  return bottleneckRate * rawProcessTime
}

/** Nothing varies: throughput min(w/T₀, rb). */
export function bestCase(line: Line, wip: number): Performance {
  return performanceAt(wip, Math.min(wip / line.rawProcessTime, line.bottleneckRate))
}

/** All jobs move together, each waiting for all others at every station: throughput 1/T₀. */
export function worstCase(line: Line, wip: number): Performance {
  return performanceAt(wip, 1 / line.rawProcessTime)
}

/**
 * Every distribution of the jobs over the line is equally likely: throughput w/(W₀ + w − 1)·rb. Exact for a balanced line
 * of single machines with exponential times and a constant number of jobs.
 */
export function practicalWorstCase(line: Line, wip: number): Performance {
  return performanceAt(wip, (wip / (criticalWip(line) + wip - 1)) * line.bottleneckRate)
}

/** Jobs in a line, from its throughput and its cycle time (Little 1961). */
export function wipByLittle({ throughput, cycleTime }: Performance): number {
  return throughput * cycleTime
}

const performanceAt = (wip: number, throughput: number): Performance => ({ throughput, cycleTime: wip / throughput })
