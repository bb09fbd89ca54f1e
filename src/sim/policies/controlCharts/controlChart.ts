/**
 * Has the process moved? A control chart is shown one standardised sample mean after the other, (x̄ − μ₀)/(σ/√n), and
 * says when to look for a cause. After a signal, and after the process has been set right, the chart is started afresh.
 */

import type { Args, Params } from '../../params'

/** What a chart remembers of earlier points: plain numbers, a field of the world. */
export type ChartMemory = readonly number[]

export interface Reading {
  readonly memory: ChartMemory
  readonly signal: boolean
}

export interface ControlChart<P extends Params = Params> {
  readonly params: P
  /** Memory of a fresh chart. */
  readonly start: (args: Args<P>) => ChartMemory
  /** Distance from its centre line, or from zero, at which what the chart plots is a signal. */
  readonly limit: (args: Args<P>) => number
  /** The next point, in standard deviations of the sample mean; the memory handed in is not changed. */
  readonly observe: (memory: ChartMemory, z: number, args: Args<P>) => Reading
}

export const controlChart = <P extends Params>(declared: ControlChart<P>): ControlChart<P> => declared
