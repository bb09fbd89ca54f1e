import { type AllocationRule, leastBy } from './allocation'

/** The order that was promised first, whoever's it is. */
export const byPromise: AllocationRule = (claimants) => leastBy(claimants, ({ promisedAt }) => promisedAt)
