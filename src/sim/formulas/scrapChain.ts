/**
 * What scrap along a route costs: each step must start the more units the more are lost from there on (Hopp & Spearman
 * 2011, ch. 12).
 */

/**
 * One step: what it costs to put a unit through, and the share of units that are good after it; the others are
 * scrapped.
 */
export interface ScrapStep {
  readonly yield: number
  readonly unitCost: number
}

/**
 * Mean number of units that must start at each step so that `good` leave the last: good over the product of the yields
 * to come.
 */
export function requiredStarts(steps: readonly ScrapStep[], good: number): number[] {
  const starts: number[] = []
  let needed = good
  for (let i = steps.length - 1; i >= 0; i--) {
    needed /= steps[i]!.yield
    starts[i] = needed
  }
  return starts
}

/** Mean cost of `good` good units: every unit that enters a step is paid for there, scrap included. */
export function costOfGood(steps: readonly ScrapStep[], good: number): number {
  return requiredStarts(steps, good).reduce((cost, started, i) => cost + started * steps[i]!.unitCost, 0)
}
