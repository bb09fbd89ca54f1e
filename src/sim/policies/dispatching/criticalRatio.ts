import type { DispatchingRule } from './dispatching'

/** Least time to the due date per hour of work left (Berry & Rao 1975). */
export const criticalRatio: DispatchingRule = (job, { now }) => (job.due - now) / (job.step.remaining * job.quantity)
