import { type AllocationRule, leastBy } from './allocation'

/**
 * The group that has been given the smallest part of what it asked for: in the long run the same part for all (fair
 * shares: Jönsson & Silver 1987).
 */
export const fairShare: AllocationRule = (claimants) =>
  leastBy(claimants, ({ asked, given }) => (asked > 0 ? given / asked : 1))
