import type { DispatchingRule } from './dispatching'

/** Least time to the due date per hour of work left (Berry & Rao 1975). */
export const criticalRatio: DispatchingRule = ({ now, job, operation }) =>
  (job.due - now) / (operation.remaining * job.quantity)
