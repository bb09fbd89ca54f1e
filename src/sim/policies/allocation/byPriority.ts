import { type AllocationRule, leastBy } from './allocation'

/** The group of the highest priority gets all that it waits for first: strict rationing by class (Topkis 1968). */
export const byPriority: AllocationRule = (claimants) => leastBy(claimants, ({ priority }) => priority)
