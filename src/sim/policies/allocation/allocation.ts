/** Who gets what there is, when several wait? A rule chooses among the first waiting order of each group of customers. */

/** The order that a group has waited with longest by its promise, and how the group has been served so far. */
export interface Claimant {
  /** Day promised [ms]. */
  readonly promisedAt: number
  /** Small goes before great. */
  readonly priority: number
  /** Units asked for, and units that it was given, in the run so far. */
  readonly asked: number
  readonly given: number
}

/** Place of the claimant who is served next; there is at least one, and the list is in the order of promises. */
export type AllocationRule = (claimants: readonly Claimant[]) => number

/** Place of the least of some figure, the first of equals. */
export function leastBy(claimants: readonly Claimant[], figure: (claimant: Claimant) => number): number {
  let best = 0
  for (let place = 1; place < claimants.length; place++) {
    if (figure(claimants[place]!) < figure(claimants[best]!)) best = place
  }
  return best
}
